import { addDays, type Day } from '#base/dates.ts';
import { daysOfPlan } from '#base/periods.ts';
import type { SharingFormula } from '#drive/plans/distribute.ts';
import type { Goal, PlanArea, UnitId } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { countTexts } from './count-texts.ts';
import { yearBefore } from './year-before.ts';

interface Weighed {
  area: PlanArea;
  formula: SharingFormula;
}

/**
 * How much each area weighs by its formula on the eve of a period, a base office as much as the communes in its charge; null where the
 * register has no figures for it.
 */
export async function weighAreas(
  desk: Desk,
  {
    goal,
    period,
    areas,
    tree,
    now,
  }: { goal: Goal; period: string; areas: readonly Weighed[]; tree: readonly PlanArea[]; now: Date },
): Promise<Map<UnitId, number | null>> {
  const days = daysOfPlan(period);
  if (!days) return new Map();
  const asked = areas.map(({ area, formula }) => {
    const counted =
      area.level === 'office' && formula !== 'equal' ? tree.filter(({ under }) => under === area.unit) : [area];
    return { unit: area.unit, parts: counted.map(({ code }) => PARTS[formula](goal, code, days)) };
  });
  const counted = await countTexts(
    desk,
    asked.flatMap(({ parts }) => parts.flat()),
    now,
  );
  const weightOf = (texts: readonly string[]): number | null =>
    texts.length === 0 ? 1 : lessAll(texts.map((text) => counted.get(text) ?? null));
  return new Map(asked.map(({ unit, parts }) => [unit, sumOf(parts.map(weightOf))]));
}

/** The sum; null where a part is not known. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** The first less all others, at least nought; null where one of them is not known. */
function lessAll(found: readonly (number | null)[]): number | null {
  if (found.some((each) => each === null)) return null;
  const [first = 0, ...others] = found as number[];
  return Math.max(
    0,
    others.reduce((left, each) => left - each, first),
  );
}

interface Days {
  from: Day;
  to: Day;
}

/** What is asked of an area for each formula. */
const PARTS: Readonly<Record<SharingFormula, (goal: Goal, code: string, days: Days) => string[]>> = {
  equal: () => [],
  'last-year': ({ kind, scheme }, code, { from, to }) => {
    if (kind === 'stock') return [`participants(${scheme}, area=${code}, on=${addDays(from, -1)})`];
    const window = `from=${yearBefore(from)}, to=${yearBefore(to)}`;
    return [
      kind === 'activities' ? `activities(area=${code}, ${window})` : `joined(${scheme}, area=${code}, ${window})`,
    ];
  },
  'labour-force': (_, code, { from }) => [`observation(labour_force, area=${code}, on=${addDays(from, -1)})`],
  potential: ({ scheme }, code, { from }) => [
    `observation(labour_force, area=${code}, on=${addDays(from, -1)})`,
    `observation(compulsory_si, area=${code}, on=${addDays(from, -1)})`,
    `participants(${scheme}, area=${code}, on=${addDays(from, -1)})`,
  ],
};
