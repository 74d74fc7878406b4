import { z } from 'zod';
import { ok } from '#base/result.ts';
import { FORMULAS } from '#drive/plans/distribute.ts';
import { DISTRIBUTION_WORDS, STAGE_WORDS } from '#drive/plans/plan-problem.ts';
import { STAGE_FORMULAS, STAGE_LENGTHS } from '#drive/plans/stages.ts';
import { unitJson } from '#input/drive/unit-json.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { distributeStages } from './distribute-stages.ts';
import { distributeTarget } from './distribute-target.ts';
import { type FollowedGoal, followPlan } from './follow-plan.ts';
import { type AskedQuestion, questionPlan } from './question-plan.ts';
import { type ReachedStages, reachStages } from './reach-stages.ts';
import { type ReachedTarget, reachTarget } from './reach-target.ts';

const planVersion = z.int().min(1).max(1000);
const formula = z.enum(FORMULAS).nullable();

export const planDistribute = operation({
  id: 'plan.distribute',
  title: { vi: 'Phân bổ chỉ tiêu theo công thức', en: 'Share a target out by formula' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/targets/{goalId}/distribution' },
  again: 'same-content',
  input: z.strictObject({
    planId: uuidJson,
    goalId: uuidJson,
    formulas: z.strictObject({ district: formula, commune: formula }),
    keepsByHand: z.boolean(),
  }),
  output: z.object({ changed: z.int() }),
  problems: DISTRIBUTION_WORDS,
  run: ({ desk, now }: DeskContext, asked) => distributeTarget(desk, asked, now),
});

export const planQuestion = operation({
  id: 'plan.question',
  title: { vi: 'Những điều cần giải thích của một kế hoạch', en: 'What is asked about a plan' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{id}/questions' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<AskedQuestion[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { id }) => ok(await questionPlan(desk, id, now)),
});

export const planFollow = operation({
  id: 'plan.follow',
  title: { vi: 'Kết quả, nhịp mỗi tuần và dự báo của một kế hoạch', en: 'Results, weekly pace and forecast of a plan' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{id}/standing' },
  input: z.strictObject({ id: uuidJson, on: dayJson }),
  output: z.custom<FollowedGoal[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await followPlan(desk, asked, now)),
});

export const planReach = operation({
  id: 'plan.reach',
  title: { vi: 'Mỗi đơn vị đạt bao nhiêu của một chỉ tiêu', en: 'What each unit reached of a target' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{planId}/targets/{goalId}/standing' },
  input: z.strictObject({
    planId: uuidJson,
    version: planVersion.nullable(),
    goalId: uuidJson,
    on: dayJson,
  }),
  output: z.custom<ReachedTarget | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await reachTarget(desk, asked, now)),
});

export const planDistributeStages = operation({
  id: 'plan.distribute-stages',
  title: { vi: 'Chia một chỉ tiêu theo tháng hoặc tuần', en: 'Share a target out over months or weeks' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/targets/{goalId}/stages/distribution' },
  again: 'same-content',
  input: z.strictObject({
    ...{ planId: uuidJson, goalId: uuidJson },
    ...{ length: z.enum(STAGE_LENGTHS), formula: z.enum(STAGE_FORMULAS) },
  }),
  output: z.object({ changed: z.int() }),
  problems: STAGE_WORDS,
  run: ({ desk, now }: DeskContext, asked) => distributeStages(desk, asked, now),
});

export const planReachStages = operation({
  id: 'plan.reach-stages',
  title: { vi: 'Chỉ tiêu và kết quả từng tháng, từng tuần', en: 'Target and result of each month or week' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{planId}/targets/{goalId}/stages/standing' },
  input: z.strictObject({
    ...{ planId: uuidJson, version: planVersion.nullable().default(null), goalId: uuidJson },
    ...{ unit: unitJson.nullable(), on: dayJson },
  }),
  output: z.custom<ReachedStages | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await reachStages(desk, asked, now)),
});

export const PLANNING_OPERATIONS = {
  planDistribute,
  planQuestion,
  planFollow,
  planReach,
  planDistributeStages,
  planReachStages,
};
