import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Database } from '#server/database/connect.ts';
import { draftPlan, type GivenPlan } from '#server/drive/planning/draft-plan.ts';
import { deskIn } from '../support/officers.ts';

/** A plan of 2021 for 7,500 new people, as somebody drafts it. */
function givenPlan(): GivenPlan {
  const id = uuid(randomUUID());
  const nothing = {
    per: null,
    denominator: null,
    denominatorValue: null,
    denominatorSource: null,
    denominatorDay: null,
  };
  return {
    ...{ id, owner: 'Ủy ban nhân dân tỉnh', documentNo: `KH-${id.slice(0, 8)}`, period: '2021' },
    ...{ documentDay: day('2020-12-28'), goal: { id, scheme: 'vsi', kind: 'new', value: 7_500, ...nothing } },
  };
}

/** Drafts that plan, whose target has the same id. */
export async function addPlan(db: Database): Promise<Uuid> {
  const plan = givenPlan();
  assert.deepEqual(await draftPlan(deskIn(db, 'planner'), plan, new Date()), { ok: true, value: 'recorded' });
  return plan.id;
}
