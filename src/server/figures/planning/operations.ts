import { z } from 'zod';
import { FORMULAS } from '#drive/plans/distribute.ts';
import { DISTRIBUTION_WORDS } from '#drive/plans/plan-problem.ts';
import { uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { distributeTarget } from './distribute-target.ts';

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

export const PLANNING_OPERATIONS = { planDistribute };
