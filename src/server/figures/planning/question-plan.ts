import { addDays, type Day, dayInVietNam, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type GivenReason, lastAnswer } from '#drive/last-answer.ts';
import { codeOf, type Goal, type PlanArea, topOf, type UnitId } from '#drive/plans/plan.ts';
import { type KnownFigures, type PlanAnswer, type PlanQuestion, questionsOf } from '#drive/plans/questions.ts';
import { countedIn } from '#drive/plans/reached.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listAnswers } from '#server/drive/planning/list-answers.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { areasOf } from './reach-target.ts';
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
  const placeOf = (unit: UnitId) => areasOf(unit, read.areas);
  const counted = await countTexts(desk, textsFor({ goals, units, windows, eve, placeOf }), now);
  const known = knownFrom(counted, { windows, eve, top, placeOf });
  const answers = await listAnswers(
    desk,
    goals.map((goal) => goal.id),
  );
  return questionsOf(goals, known).map((question) => ({ ...question, answer: answerTo(question, answers) }));
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

const coveredText = (scheme: Scheme, areas: readonly string[], on: Day): string =>
  countedIn(areas, 'participants', scheme, `on=${on}`);
/** People who joined in an area, or enrolled with a collector. */
function joinedText(scheme: Scheme, unit: UnitId, areas: readonly string[], { from, to }: Window): string {
  const window = `from=${from}, to=${to}`;
  if (unit.startsWith('agent:')) return countedIn(areas, 'enrolments', scheme, `agent=${codeOf(unit)}, ${window}`);
  return countedIn(areas, 'joined', scheme, window);
}

interface Asked {
  goals: readonly Goal[];
  units: ReadonlySet<UnitId>;
  windows: readonly Window[];
  eve: Day;
  /** Where what a unit has is counted. */
  placeOf: (unit: UnitId) => readonly string[];
}

/** The units whose past is looked at: the whole, the districts and collectors; of a commune one year says little. */
const unitsIn = (goals: readonly Goal[], areas: readonly PlanArea[]): Set<UnitId> =>
  new Set([
    ...areas.filter(({ level, under }) => level === 'district' || under === null).map(({ unit }) => unit),
    ...goals.flatMap(({ shares }) => shares.flatMap(({ unit }) => (unit.startsWith('agent:') ? unit : []))),
  ]);

function textsFor({ goals, units, windows, eve, placeOf }: Asked): string[] {
  return goals.flatMap(({ kind, scheme, shares }) => {
    const whole = topOf(shares);
    if (kind === 'stock')
      return shares
        .filter(({ unit, under }) => unit.startsWith('area:') || under === null)
        .map(({ unit }) => coveredText(scheme, placeOf(unit), eve));
    if (kind !== 'new' || !whole) return [];
    const past = shares.filter(({ unit }) => units.has(unit));
    const place = placeOf(whole.unit);
    return [
      coveredText(scheme, place, eve),
      coveredText(scheme, place, yearBefore(eve)),
      joinedText(scheme, whole.unit, place, { from: addDays(yearBefore(eve), 1), to: eve }),
      ...past.flatMap(({ unit }) => windows.map((window) => joinedText(scheme, unit, placeOf(unit), window))),
    ];
  });
}

/** What was counted, as questions need it. */
function knownFrom(
  counted: ReadonlyMap<string, number>,
  { windows, eve, top, placeOf }: Pick<Asked, 'windows' | 'eve' | 'placeOf'> & { top: UnitId },
): KnownFigures {
  return {
    covered: (scheme, unit) => counted.get(coveredText(scheme, placeOf(unit), eve)),
    best: (scheme, unit) => {
      const years = windows.flatMap((window) => counted.get(joinedText(scheme, unit, placeOf(unit), window)) ?? []);
      return years.length === 0 ? undefined : Math.max(...years);
    },
    left: (scheme) => {
      const before = counted.get(coveredText(scheme, placeOf(top), yearBefore(eve)));
      const since = { from: addDays(yearBefore(eve), 1), to: eve };
      const joined = counted.get(joinedText(scheme, top, placeOf(top), since));
      const covered = counted.get(coveredText(scheme, placeOf(top), eve));
      if (before === undefined || joined === undefined || covered === undefined) return undefined;
      return Math.max(0, before + joined - covered);
    },
  };
}
