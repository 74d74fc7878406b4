import { type Day, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { topOf, type UnitId } from '#drive/plans/plan.ts';
import { reachedOf } from '#drive/plans/reached.ts';
import { STAGE_LENGTHS, stageDifference, stagesIn, stagesOfUnit } from '#drive/plans/stages.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { countTexts } from './count-texts.ts';
import { countWaiting } from './count-waiting.ts';
import { openingOf } from './distribute-stages.ts';
import { reachedBy } from './reach-target.ts';

/** A part of the period with what is planned for it and what it brought. */
export interface ReachedStage {
  stage: string;
  from: Day;
  to: Day;
  value: number;
  isByHand: boolean;
  /** Null before it begins, or where it is not counted. */
  reached: number | null;
  /** Of the participants then, how many wait for the SI office. */
  pending: number;
}

/** How a target is shared out over its period, for one unit. */
export interface ReachedStages {
  unit: UnitId;
  on: Day;
  stages: ReachedStage[];
  /** By how much the parts have less than the unit; null where there are none. */
  left: number | null;
  /** The last line of a part, for whoever changes it. */
  seen: number;
}

/**
 * The months or weeks of a target of a version of a plan, or of its newest one, beside what each brought by a day: of the whole, or of a unit, whose part
 * is shared out in the same proportions. Null where there is no such target or unit.
 */
export async function reachStages(
  desk: Desk,
  {
    planId,
    version,
    goalId,
    unit: asked,
    on,
  }: { planId: Uuid; version: number | null; goalId: Uuid; unit: UnitId | null; on: Day },
  now: Date,
): Promise<ReachedStages | null> {
  const read = await readPlan(desk, { id: planId, version }, now);
  const goal = read?.plan.goals.find(({ id }) => id === goalId);
  const top = goal && topOf(goal.shares);
  const share = goal?.shares.find(({ unit }) => unit === (asked ?? top?.unit));
  if (!read || !goal || !top || !share) return null;
  const { period } = read.plan;
  const of = { goal, areas: read.areas, period, now };
  const wholeOpening = await openingOf(desk, { ...of, unit: top.unit });
  const opening = share.unit === top.unit ? wholeOpening : await openingOf(desk, { ...of, unit: share.unit });
  const planned =
    share.unit === top.unit ? goal.stages : stagesOfUnit(goal, { value: share.value, opening, wholeOpening });
  const days = STAGE_LENGTHS.flatMap((length) => stagesIn(period, length));
  const placed = planned.flatMap((stage) => {
    const found = days.find((each) => each.stage === stage.stage);
    return found ? [{ ...stage, from: found.from, to: found.to }] : [];
  });
  const reached = placed.map(({ from, to }) =>
    from <= on ? reachedOf(goal, reachedBy(share.unit, read.areas, { from, on: earliest(on, to) })) : null,
  );
  const counted = await countTexts(
    desk,
    reached.flatMap((each) => each?.texts ?? []),
    now,
  );
  const waiting = await countWaiting(desk, goal, { reached, now });
  return {
    ...{ unit: share.unit, on, left: stageDifference({ ...goal, stages: planned }, share.value) },
    seen: goal.lastStage,
    stages: placed.map(({ stage, from, to, value, isByHand }, index) => {
      const each = reached[index];
      return {
        stage,
        from,
        to,
        value,
        isByHand,
        reached: each?.madeOf(each.texts.map((text) => counted.get(text))) ?? null,
        pending: waiting[index] ?? 0,
      };
    }),
  };
}
