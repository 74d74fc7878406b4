import { addDays, type Day, daysBetween, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { type Pace, paceOf } from '#drive/pace.ts';
import { type DayOfCount, type Forecast, measuredForecast } from '#drive/plans/forecast.ts';
import { codeOf, type Goal, topOf } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { yearBefore } from './year-before.ts';

/** A target of a plan beside what is reached on a day of its period, and where it comes to if it goes on so. */
export interface FollowedGoal extends Pace {
  goalId: Uuid;
  on: Day;
  value: number;
  target: number;
  /** Null where the year before is not known. */
  forecast: Forecast | null;
}

/** How far the targets of people of a plan's newest version are on a day; none before its period, null where there is no such plan. */
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
  const goals = read.plan.goals.filter(({ kind }) => kind === 'stock' || kind === 'new');
  const texts = goals.map((goal) => textsOf(goal, { ...days, on }));
  const counted = await countTexts(desk, texts.flat(2), now);
  return goals.flatMap((goal, index) => {
    const found = followed(
      goal,
      { ...days, on },
      (texts[index] ?? []).map((year) => year.map((text) => counted.get(text))),
    );
    return found ?? [];
  });
}

interface Days {
  from: Day;
  to: Day;
  on: Day;
}

const YEARS_BACK = 5;

/** For this year and each one before: reached on the day, the same a year before (of a flow: in the year to the day), and at the end. */
function textsOf({ kind, scheme, shares }: Goal, days: Days): string[][] {
  const top = topOf(shares);
  if (!top) return [];
  const code = codeOf(top.unit);
  const covered = (on: Day): string => `participants(${scheme}, area=${code}, on=${on})`;
  const joined = (from: Day, to: Day): string => `joined(${scheme}, area=${code}, from=${from}, to=${to})`;
  const years: string[][] = [];
  for (
    let { from, to, on } = days;
    years.length <= YEARS_BACK;
    [from, to, on] = [from, to, on].map(yearBefore) as [Day, Day, Day]
  ) {
    years.push(
      kind === 'stock'
        ? [covered(on), covered(yearBefore(on)), covered(to), covered(addDays(from, -1))]
        : [joined(from, on), joined(addDays(yearBefore(on), 1), on), joined(from, to)],
    );
  }
  return years;
}

/** A target with its pace and forecast; nothing where what is reached is not known. */
function followed(
  goal: Goal,
  days: Days,
  [present = [], ...before]: (number | undefined)[][],
): FollowedGoal | undefined {
  const top = topOf(goal.shares);
  const [value, year, , opening = 0] = present;
  if (!top || value === undefined) return undefined;
  const pace = paceOf({ target: top.value, value, opening, ...days });
  const now = standingOf(goal, [value, year], days);
  const past = before.flatMap((found, index) => {
    const [, , actual] = found;
    const standing = standingOf(goal, found, days);
    const yearOf = Number(days.from.slice(0, 4)) - index - 1;
    return standing && actual !== undefined ? [{ ...standing, year: yearOf, actual }] : [];
  });
  const forecast = now ? measuredForecast(now, past) : null;
  return { goalId: goal.id, on: days.on, value, target: top.value, ...pace, forecast };
}

function standingOf({ kind }: Goal, [value, year]: (number | undefined)[], { on, to }: Days): DayOfCount | undefined {
  if (value === undefined || year === undefined) return undefined;
  return { value, grownInYear: kind === 'stock' ? value - year : year, daysLeft: daysBetween(on, to) };
}
