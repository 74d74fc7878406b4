import { addDays, type Day, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { codeOf, type PlanArea, partsIn, type UnitId } from '#drive/plans/plan.ts';
import { type ReachedBy, reachedOf } from '#drive/plans/reached.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { countWaiting } from './count-waiting.ts';

/** What each unit reached of a target; null where that is not counted. */
export interface ReachedTarget {
  on: Day;
  /** `pending` of the participants of a unit wait for the SI office. */
  units: { unit: UnitId; value: number | null; pending: number }[];
}

/** What every unit that has a share, and by a norm every district and base office, reached of a target by a day of the period; null before it, or where there is no such target. */
export async function reachTarget(
  desk: Desk,
  { planId, version, goalId, on: asked }: { planId: Uuid; version: number | null; goalId: Uuid; on: Day },
  now: Date,
): Promise<ReachedTarget | null> {
  const read = await readPlan(desk, { id: planId, version }, now);
  const goal = read?.plan.goals.find(({ id }) => id === goalId);
  const days = read && daysOfPlan(read.plan.period);
  if (!read || !goal || !days || asked < days.from) return null;
  const on = earliest(asked, days.to);
  const parts = goal.kind === 'norm' ? partsIn(read.areas) : [];
  const units = [...new Set([...goal.shares, ...parts].map(({ unit }) => unit))];
  const reached = units.map((unit) => reachedOf(goal, reachedBy(unit, read.areas, { from: days.from, on })));
  const counted = await countTexts(
    desk,
    reached.flatMap(({ texts }) => texts),
    now,
  );
  const waiting = await countWaiting(desk, goal, { reached, now });
  return {
    on,
    units: reached.map(({ texts, madeOf }, index) => ({
      unit: units[index] as UnitId,
      value: madeOf(texts.map((text) => counted.get(text))),
      pending: waiting[index] ?? 0,
    })),
  };
}

/** In which areas the result of a unit is counted, and as whose. */
export function reachedBy(unit: UnitId, areas: readonly PlanArea[], { from, on }: { from: Day; on: Day }): ReachedBy {
  const isOne = areas.some((area) => area.unit === unit && (area.level === 'district' || area.level === 'office'));
  const isPlace = unit.startsWith('area:') || areas.some((area) => area.unit === unit);
  return {
    ...{ unit, from, on, eve: addDays(from, -1), isPlace, isWhole: areas[0]?.unit === unit },
    areas: areasOf(unit, areas),
    parts: isOne ? 1 : areas.filter(({ under, level }) => under === unit && level !== 'commune').length,
  };
}

/** An area itself; of a base office the communes in its charge; of whoever works in a plan’s areas all of these. */
export function areasOf(unit: UnitId, areas: readonly PlanArea[]): string[] {
  if (unit.startsWith('area:')) return [codeOf(unit)];
  const place = areas.find((area) => area.unit === unit) ?? areas[0];
  if (place?.level !== 'office') return place ? [place.code] : [];
  return areas.filter(({ under }) => under === place.unit).map(({ code }) => code);
}
