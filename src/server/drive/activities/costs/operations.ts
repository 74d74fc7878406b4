import { z } from 'zod';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { COST_WORDS } from './cost-problem.ts';
import { recordCost } from './record-cost.ts';
import { recordPopulation } from './record-population.ts';
import { withdrawCost } from './withdraw-cost.ts';

const MOST_DONG = 999_999_999_999;
const MOST_PEOPLE = 1_000_000;
const text = z.string().trim().min(1).max(200);
const outcome = z.enum(['recorded', 'unchanged']);

export const activityRecordCost = operation({
  id: 'activity.record-cost',
  title: { vi: 'Ghi một khoản chi của hoạt động', en: 'Record what an activity cost' },
  may: 'activity.record',
  route: { method: 'POST', path: '/activities/{code}/costs' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, code: codeJson, item: text, amount: z.int().min(1).max(MOST_DONG) },
    ...{ documentNo: text, documentDay: dayJson },
  }),
  output: outcome,
  problems: COST_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordCost(desk, given, now),
});

export const activityWithdrawCost = operation({
  id: 'activity.withdraw-cost',
  title: { vi: 'Rút lại một khoản chi ghi nhầm', en: 'Withdraw a cost that was recorded by mistake' },
  may: 'activity.record',
  route: { method: 'POST', path: '/activities/{code}/costs/{costId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ code: codeJson, costId: uuidJson, reason: text.nullable() }),
  output: outcome,
  problems: COST_WORDS,
  run: ({ desk, now }: DeskContext, given) => withdrawCost(desk, given, now),
});

export const activityRecordPopulation = operation({
  id: 'activity.record-population',
  title: { vi: 'Ghi dân số của thôn có hoạt động', en: 'Record how many people the village of an activity has' },
  may: 'activity.record',
  route: { method: 'POST', path: '/activities/{code}/population' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, code: codeJson, people: z.int().min(1).max(MOST_PEOPLE), on: dayJson, source: text },
  }),
  output: outcome,
  problems: COST_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordPopulation(desk, given, now),
});

export const COST_OPERATIONS = { activityRecordCost, activityWithdrawCost, activityRecordPopulation };
