import { addDays, type Day, daysBetween, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { type Pace, paceOf } from '#drive/pace.ts';
import { type DayOfCount, type Forecast, measuredForecast } from '#drive/plans/forecast.ts';
import { type Goal, isSummed, type PlanArea, topOf } from '#drive/plans/plan.ts';
import { countedIn, reachedOf } from '#drive/plans/reached.ts';
import { expectedOn, STAGE_LENGTHS, type StageDays, stagesIn } from '#drive/plans/stages.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { countWaiting } from './count-waiting.ts';
import { areasOf, reachedBy } from './reach-target.ts';
import { yearBefore } from './year-before.ts';

/** A target of a plan beside what is reached on a day of its period, and where it comes to if it goes on so. */
export interface FollowedGoal {
  goalId: Uuid;
  on: Day;
  /** In what the target is said in: people, activities, per cent. */
  value: number;
  /** Of the participants, how many wait for the SI office. */
  pending: number;
  target: number;
  /** Of targets that are counts. */
  pace: Pace | null;
  /** Of people; null where the year before is not known. */
  forecast: Forecast | null;
}

/** How far the targets of a plan's newest version are on a day; none before its period, null where there is no such plan. */
export async function followPlan(
  desk: Desk,
  { id, on: asked }: { id: Uuid; on: Day },
  now: Date,
): Promise<FollowedGoal[] | null> {
  const read = await readPlan(desk, { id, version: null }, now);
  const days = read && daysOfPlan(read.plan.period);
  if (!read || !days) return null;
  const on = earliest(asked, days.to);
  if (on < days.from) return [];
  const { goals } = read.plan;
  const { period } = read.plan;
  const stages = STAGE_LENGTHS.flatMap((length) => stagesIn(period, length));
  const texts = goals.map((goal) => textsOf(goal, read.areas, { ...days, on }));
  const reached = goals.map((goal) => {
    const top = topOf(goal.shares);
    return top && reachedOf(goal, reachedBy(top.unit, read.areas, { from: days.from, on }));
  });
  const counted = await countTexts(desk, [...texts.flat(2), ...reached.flatMap((each) => each?.texts ?? [])], now);
  const waiting: number[] = [];
  for (const [index, goal] of goals.entries()) {
    waiting.push(...(await countWaiting(desk, goal, { reached: [reached[index] ?? null], now })));
  }
  return goals.flatMap((goal, index) => {
    const each = reached[index];
    const value = each?.madeOf(each.texts.map((text) => counted.get(text))) ?? null;
    const years = (texts[index] ?? []).map((year) => year.map((text) => counted.get(text)));
    const found = value === null ? undefined : followed(goal, value, { ...days, on, stages }, years);
    return found ? [{ ...found, pending: waiting[index] ?? 0 }] : [];
  });
}

interface Days {
  from: Day;
  to: Day;
  on: Day;
  /** The months and weeks of the period. */
  stages: readonly StageDays[];
}

const YEARS_BACK = 5;

/**
 * For this year and each one before: reached on the day, the same a year before (of a flow: in the year to the day), at the end, before
 * the period; and the first two once more as they were known on that day.
 */
function textsOf({ kind, scheme, shares }: Goal, areas: readonly PlanArea[], days: Omit<Days, 'stages'>): string[][] {
  const top = topOf(shares);
  if (!top || (kind !== 'stock' && kind !== 'new')) return [];
  const place = areasOf(top.unit, areas);
  const covered = (on: Day, then = ''): string => countedIn(place, 'participants', scheme, `on=${on}${then}`);
  const joined = (from: Day, to: Day, then = ''): string =>
    countedIn(place, 'joined', scheme, `from=${from}, to=${to}${then}`);
  const years: string[][] = [];
  for (
    let { from, to, on } = days;
    years.length <= YEARS_BACK;
    [from, to, on] = [from, to, on].map(yearBefore) as [Day, Day, Day]
  ) {
    const eve = addDays(from, -1);
    const standing = (then?: string): string[] =>
      kind === 'stock'
        ? [covered(on, then), covered(yearBefore(on), then)]
        : [joined(from, on, then), joined(addDays(yearBefore(on), 1), on, then)];
    const ends = kind === 'stock' ? [covered(to), covered(eve)] : [joined(from, to), covered(eve)];
    years.push([...standing(), ...ends, ...(years.length === 0 ? [] : standing(`, known=${on}`))]);
  }
  return years;
}

/** A target with its pace and forecast; nothing where it was taken out. */
function followed(
  goal: Goal,
  value: number,
  days: Days,
  [present = [], ...earlier]: (number | undefined)[][],
): Omit<FollowedGoal, 'pending'> | undefined {
  const top = topOf(goal.shares);
  if (!top) return undefined;
  const [, year, , before = 0] = present;
  const opening = goal.kind === 'stock' ? before : 0;
  const expected = goal.stages.length === 0 ? undefined : expectedOn(goal, days.stages, { opening, on: days.on });
  const pace = isSummed(goal.kind) ? paceOf({ target: top.value, value, opening, expected, ...days }) : null;
  const now = standingOf(goal, [value, year], days);
  const past = earlier.flatMap(([onDay, yearToDay, actual, , ...then], index) => {
    const isAsKnownThen = (then[0] ?? 0) > 0; // a register that was filled later knew nobody then
    const standing = standingOf(goal, isAsKnownThen ? then : [onDay, yearToDay], days);
    const yearOf = Number(days.from.slice(0, 4)) - index - 1;
    return standing && actual !== undefined ? [{ ...standing, year: yearOf, actual, isAsKnownThen }] : [];
  });
  const forecast = now ? measuredForecast(now, past) : null;
  return { goalId: goal.id, on: days.on, value, target: top.value, pace, forecast };
}

function standingOf({ kind }: Goal, [value, year]: (number | undefined)[], { on, to }: Days): DayOfCount | undefined {
  if (value === undefined || year === undefined) return undefined;
  return { value, grownInYear: kind === 'stock' ? value - year : year, daysLeft: daysBetween(on, to) };
}
