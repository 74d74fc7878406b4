import { addDays, type Day, dayInVietNam, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type GivenReason, lastAnswer } from '#drive/last-answer.ts';
import { type Goal, type PlanArea, partsIn, topOf, type UnitId } from '#drive/plans/plan.ts';
import { type KnownFigures, type PlanAnswer, type PlanQuestion, questionsOf } from '#drive/plans/questions.ts';
import { reachedOf } from '#drive/plans/reached.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listAnswers } from '#server/drive/planning/list-answers.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { reachedBy } from './reach-target.ts';
import { yearBefore } from './year-before.ts';

/** A question beside the answer that still holds; null where it waits for one. */
export type AskedQuestion = PlanQuestion & { answer: GivenReason | null };

/** What is asked about the newest version of a plan; null where there is no such plan. */
export async function questionPlan(desk: Desk, id: Uuid, now: Date): Promise<AskedQuestion[] | null> {
  const read = await readPlan(desk, { id, version: null }, now);
  const days = read && daysOfPlan(read.plan.period);
  if (!read || !days) return null;
  const { goals } = read.plan;
  const windows = pastWindows(days);
  const eve = earliest(addDays(days.from, -1), dayInVietNam(now));
  const units = unitsIn(goals, read.areas);
  const top = read.areas[0]?.unit ?? 'area:';
  const textOf = textIn(read.areas);
  const counted = await countTexts(desk, textsFor({ goals, units, windows, eve, textOf }), now);
  const known = knownFrom(counted, { windows, eve, top, textOf });
  const answers = await listAnswers(
    desk,
    goals.map((goal) => goal.id),
  );
  const parts = {
    units: partsIn(read.areas).map(({ unit }) => unit),
    areAll: read.isOwn,
  };
  return questionsOf(goals, known, parts).map((question) => ({ ...question, answer: answerTo(question, answers) }));
}

/** The answer that holds as long as the unit has as much as when it was given. */
const answerTo = ({ goalId, kind, unit, value }: PlanQuestion, answers: readonly PlanAnswer[]) =>
  lastAnswer(
    answers,
    (each) => each.goalId === goalId && each.question === kind && each.unit === unit,
    (last) => last.value === value,
  );

const YEARS_BACK = 5;

interface Window {
  from: Day;
  to: Day;
}

/** The same period of the years before, the newest first. */
function pastWindows({ from, to }: Window): Window[] {
  const windows: Window[] = [];
  for (let last = { from, to }; windows.length < YEARS_BACK; windows.push(last))
    last = { from: yearBefore(last.from), to: yearBefore(last.to) };
  return windows;
}

/** What is counted of a unit over some days, as an expression; undefined where the register does not say whose a covered person is. */
type TextOf = (kind: 'stock' | 'new', scheme: Scheme, unit: UnitId, days: Window) => string | undefined;

/** People covered by the end of the days, or who joined in them; of somebody who works there who enrolled with them. */
const textIn =
  (areas: readonly PlanArea[]): TextOf =>
  (kind, scheme, unit, { from, to }) =>
    reachedOf({ kind, scheme, per: null, denominator: null }, reachedBy(unit, areas, { from, on: to })).texts[0];

interface Asked {
  goals: readonly Goal[];
  units: ReadonlySet<UnitId>;
  windows: readonly Window[];
  eve: Day;
  textOf: TextOf;
}

/** The units whose past is looked at: the whole, districts and base offices, collectors; of a commune one year says little. */
const unitsIn = (goals: readonly Goal[], areas: readonly PlanArea[]): Set<UnitId> =>
  new Set([
    ...areas.filter(({ level, under }) => level !== 'commune' || under === null).map(({ unit }) => unit),
    ...goals.flatMap(({ shares }) => shares.flatMap(({ unit }) => (unit.startsWith('agent:') ? unit : []))),
  ]);

const onDay = (day: Day): Window => ({ from: day, to: day });
/** The year up to a day. */
const yearTo = (eve: Day): Window => ({ from: addDays(yearBefore(eve), 1), to: eve });

function textsFor({ goals, units, windows, eve, textOf }: Asked): string[] {
  return goals.flatMap(({ kind, scheme, shares }) => {
    const whole = topOf(shares);
    const textsOf = (of: 'stock' | 'new', unit: UnitId, days: Window): string[] => {
      const text = textOf(of, scheme, unit, days);
      return text === undefined ? [] : [text];
    };
    if (kind === 'stock') return shares.flatMap(({ unit }) => textsOf('stock', unit, onDay(eve)));
    if (kind !== 'new' || !whole) return [];
    const past = shares.filter(({ unit }) => units.has(unit));
    return [
      ...textsOf('stock', whole.unit, onDay(eve)),
      ...textsOf('stock', whole.unit, onDay(yearBefore(eve))),
      ...textsOf('new', whole.unit, yearTo(eve)),
      ...past.flatMap(({ unit }) => windows.flatMap((window) => textsOf('new', unit, window))),
    ];
  });
}

/** What was counted, as questions need it. */
function knownFrom(
  counted: ReadonlyMap<string, number>,
  { windows, eve, top, textOf }: Pick<Asked, 'windows' | 'eve' | 'textOf'> & { top: UnitId },
): KnownFigures {
  const count = (...asked: Parameters<TextOf>): number | undefined => counted.get(textOf(...asked) ?? '');
  return {
    covered: (scheme, unit) => count('stock', scheme, unit, onDay(eve)),
    best: (scheme, unit) => {
      const years = windows.flatMap((window) => count('new', scheme, unit, window) ?? []);
      return years.length === 0 ? undefined : Math.max(...years);
    },
    left: (scheme) => {
      const before = count('stock', scheme, top, onDay(yearBefore(eve)));
      const joined = count('new', scheme, top, yearTo(eve));
      const covered = count('stock', scheme, top, onDay(eve));
      if (before === undefined || joined === undefined || covered === undefined) return undefined;
      return Math.max(0, before + joined - covered);
    },
  };
}
