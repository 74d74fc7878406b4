import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { GivenGoal } from '#drive/plans/check-goal.ts';
import type { Goal, UnitId } from '#drive/plans/plan.ts';
import type { Database } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { draftPlan, type GivenPlan } from '#server/drive/planning/draft-plan.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { type GivenShare, setShares } from '#server/drive/planning/set-shares.ts';
import { deskIn } from '../support/officers.ts';

const NO_DENOMINATOR = { denominator: null, denominatorValue: null, denominatorSource: null, denominatorDay: null };

/** A target of 7,500 new people, or another one. */
export const goal = (given: Partial<GivenGoal> = {}): GivenGoal => ({
  ...{ id: uuid(randomUUID()), scheme: 'vsi', kind: 'new', value: 7_500, per: null, ...NO_DENOMINATOR },
  ...given,
});

/** A plan of 2021 with such a target, as somebody drafts it. */
export const plan = (given: Partial<GivenPlan> = {}): GivenPlan => ({
  ...{ id: uuid(randomUUID()), owner: 'Ủy ban nhân dân tỉnh', documentNo: `KH-${randomUUID().slice(0, 8)}` },
  ...{ period: '2021', top: null, documentDay: day('2020-12-28'), goal: goal() },
  ...given,
});

export const share = (unit: UnitId, value: number | null, under: UnitId | null = null): GivenShare => ({
  ...{ unit, under, value },
});

/** The kinds of what is refused, each with its field. */
export const kinds = (answer: { ok: boolean; error?: readonly { kind: string; at?: string | number }[] }): string[] =>
  answer.ok ? [] : (answer.error ?? []).map(({ kind, at }) => (at === undefined ? kind : `${kind} ${at}`));

/** What a planner does at a desk with plans and their first target. */
export function planningAt(desk: Desk, now: Date) {
  const goalIn = async (id: Uuid, version: number | null = null): Promise<Goal> =>
    (await readPlan(desk, { id, version }, now))?.plan.goals[0] ?? assert.fail();
  return {
    goalIn,
    drafted: async (given: Partial<GivenPlan> = {}): Promise<GivenPlan> => {
      const made = plan(given);
      assert.deepEqual(kinds(await draftPlan(desk, made, now)), []);
      return made;
    },
    set: async (planId: Uuid, shares: readonly GivenShare[], by = desk, seen = Number.MAX_SAFE_INTEGER) => {
      const { id } = await goalIn(planId);
      return setShares(by, { goalId: id, seen, shares }, { action: 'plan.set-shares', isByHand: true, now });
    },
  };
}

/** Drafts that plan, whose target has the same id. */
export async function addPlan(db: Database): Promise<Uuid> {
  const made = plan();
  const same = { ...made, goal: { ...made.goal, id: made.id } };
  assert.deepEqual(await draftPlan(deskIn(db, 'planner'), same, new Date()), { ok: true, value: 'recorded' });
  return made.id;
}
