import { z } from 'zod';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { type ListedPlans, NORM_PER, type PlanVersion, TARGET_KINDS } from '#drive/plans/plan.ts';
import { PLAN_WORDS, SHARE_WORDS, STAGE_WORDS } from '#drive/plans/plan-problem.ts';
import { PLAN_QUESTIONS } from '#drive/plans/questions.ts';
import { unitJson } from '#input/drive/unit-json.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { answerQuestion } from './answer-question.ts';
import { approvePlan } from './approve-plan.ts';
import { draftPlan } from './draft-plan.ts';
import { listPlans } from './list-plans.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import { returnPlan } from './return-plan.ts';
import { revisePlan } from './revise-plan.ts';
import { setGoal } from './set-goal.ts';
import { setShares } from './set-shares.ts';
import { setStages } from './set-stages.ts';
import { submitPlan } from './submit-plan.ts';

const outcome = z.enum(['recorded', 'unchanged']);
const words = z.string().trim().min(1).max(300).nullable();
const figure = z.number().nullable();

/** A target as it is given: what is missing is null, and is asked for. */
const givenGoal = {
  id: uuidJson,
  scheme: z.enum(SCHEMES),
  kind: z.enum(TARGET_KINDS).nullable(),
  value: figure,
  per: z.enum(NORM_PER).nullable(),
  denominator: words,
  denominatorValue: figure,
  denominatorSource: words,
  denominatorDay: dayJson.nullable(),
};
const MOST_UNITS = 20_000;
const MOST_STAGES = 60;

export const planList = operation({
  id: 'plan.list',
  title: { vi: 'Kế hoạch của một năm, theo từng chủ', en: 'The plans of a year, owner by owner' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/search' },
  input: z.strictObject({
    year: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    area: z.string().max(20).nullable(),
  }),
  output: z.custom<ListedPlans>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await listPlans(desk, asked, now)),
});

export const planRead = operation({
  id: 'plan.read',
  title: { vi: 'Một kế hoạch với các chỉ tiêu và phân bổ', en: 'A plan with its targets and how they are shared out' },
  may: 'plan.read',
  route: { method: 'POST', path: '/plans/{id}' },
  input: z.strictObject({ id: uuidJson, version: z.int().min(1).max(1000).nullable() }),
  output: z.custom<ReadPlan | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, asked) => ok(await readPlan(desk, asked, now)),
});

export const planDraft = operation({
  id: 'plan.draft',
  title: { vi: 'Lập kế hoạch với chỉ tiêu đầu tiên', en: 'Draft a plan with its first target' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    owner: words,
    documentNo: words,
    documentDay: dayJson.nullable(),
    period: z.string().max(20).nullable(),
    top: unitJson.nullable(),
    goal: z.strictObject(givenGoal),
  }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk, now }: DeskContext, given) => draftPlan(desk, given, now),
});

export const planSetTarget = operation({
  id: 'plan.set-target',
  title: { vi: 'Thêm chỉ tiêu vào kế hoạch', en: 'Set one more target in a plan' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/targets' },
  again: 'same-id',
  input: z.strictObject({ planId: uuidJson, ...givenGoal }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk, now }: DeskContext, given) => setGoal(desk, given, now),
});

export const planSetShares = operation({
  id: 'plan.set-shares',
  title: { vi: 'Ghi chỉ tiêu của từng đơn vị', en: 'Set what each unit has of a target' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/targets/{goalId}/shares' },
  again: 'same-content',
  input: z.strictObject({
    goalId: uuidJson,
    seen: z.int().min(0),
    shares: z
      .array(
        z.strictObject({ unit: unitJson, under: unitJson.nullable(), value: z.union([figure, z.string().max(50)]) }),
      )
      .max(MOST_UNITS),
  }),
  output: z.object({ changed: z.int() }),
  problems: SHARE_WORDS,
  run: ({ desk, now }: DeskContext, given) =>
    setShares(desk, given, { action: 'plan.set-shares', isByHand: true, now }),
});

export const planSetStages = operation({
  id: 'plan.set-stages',
  title: { vi: 'Ghi chỉ tiêu của từng tháng, từng tuần', en: 'Set what each month or week has of a target' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/targets/{goalId}/stages' },
  again: 'same-content',
  input: z.strictObject({
    goalId: uuidJson,
    seen: z.int().min(0),
    stages: z
      .array(z.strictObject({ stage: z.string().max(10), value: z.union([figure, z.string().max(50)]) }))
      .max(MOST_STAGES),
  }),
  output: z.object({ changed: z.int() }),
  problems: STAGE_WORDS,
  run: ({ desk }: DeskContext, given) => setStages(desk, given, { action: 'plan.set-stages', isByHand: true }),
});

export const planAnswer = operation({
  id: 'plan.answer',
  title: { vi: 'Giải thích một điều về kế hoạch', en: 'Answer a question about a plan' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/targets/{goalId}/answers' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    goalId: uuidJson,
    question: z.enum(PLAN_QUESTIONS),
    unit: unitJson,
    answer: words,
  }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk }: DeskContext, given) => answerQuestion(desk, given),
});

export const planSubmit = operation({
  id: 'plan.submit',
  title: { vi: 'Trình kế hoạch', en: 'Submit a plan' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/submit' },
  again: 'same-content',
  input: z.strictObject({ planId: uuidJson, version: z.int().min(1) }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk }: DeskContext, asked) => submitPlan(desk, asked),
});

export const planReturn = operation({
  id: 'plan.return',
  title: { vi: 'Trả lại kế hoạch đã trình', en: 'Return a plan that was submitted' },
  may: 'plan.approve',
  route: { method: 'POST', path: '/plans/{planId}/return' },
  again: 'same-content',
  input: z.strictObject({ planId: uuidJson, reason: words }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk }: DeskContext, given) => returnPlan(desk, given),
});

export const planApprove = operation({
  id: 'plan.approve',
  title: { vi: 'Duyệt kế hoạch', en: 'Approve a plan' },
  may: 'plan.approve',
  route: { method: 'POST', path: '/plans/{planId}/approve' },
  again: 'same-content',
  input: z.strictObject({ planId: uuidJson, version: z.int().min(1) }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk, now }: DeskContext, asked) => approvePlan(desk, asked, now),
});

export const planRevise = operation({
  id: 'plan.revise',
  title: { vi: 'Lập bản mới của kế hoạch đã duyệt', en: 'Draft the next version of an approved plan' },
  may: 'plan.draft',
  route: { method: 'POST', path: '/plans/{planId}/versions' },
  again: 'same-content',
  input: z.strictObject({
    planId: uuidJson,
    from: z.int().min(1) satisfies z.ZodType<PlanVersion['version']>,
    documentNo: words,
    documentDay: dayJson.nullable(),
    reason: words,
  }),
  output: outcome,
  problems: PLAN_WORDS,
  run: ({ desk }: DeskContext, given) => revisePlan(desk, given),
});

export const PLAN_OPERATIONS = {
  planList,
  planRead,
  planDraft,
  planSetTarget,
  planSetShares,
  planSetStages,
  planAnswer,
  planSubmit,
  planReturn,
  planApprove,
  planRevise,
};
