import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Database } from '#server/database/connect.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { goal, plan } from '../plans/drafted-plan.ts';
import { deskNamed } from '../support/closings.ts';
import { deskIn } from '../support/officers.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

/** Drafts a plan of 2020 by which at least ten people enrol at each conference, and answers the norm's id, which is the plan's too. */
export async function draftNorm(db: Database): Promise<Uuid> {
  const id = uuid(randomUUID());
  const norm = goal({ id, kind: 'norm', value: 10, per: 'activity' });
  const paper = { owner: 'BHXH tỉnh', documentNo: '12/KH', documentDay: day('2019-12-28'), period: '2020' };
  assert.ok((await draftPlan(deskIn(db, 'planner'), plan({ id, ...paper, goal: norm }), NOW)).ok);
  return id;
}

/** Has it submitted, and approved by somebody else. */
export async function approveNorm(db: Database, planId: Uuid): Promise<void> {
  assert.ok((await submitPlan(deskIn(db, 'planner'), { planId, version: 1 })).ok);
  assert.ok((await approvePlan(deskNamed(db, 'Bình', 'planner'), { planId, version: 1 }, NOW)).ok);
}
