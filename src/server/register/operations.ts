import { z } from 'zod';
import { ENDING_REASONS, SCHEMES, WITHDRAWN_KINDS } from '#coverage/facts.ts';
import { amountJson, codeJson, dayJson, monthJson, uuidJson } from '#input/json.ts';
import { METHODS } from '#law/language/methods.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { FACT_WORDS } from '#server/journal/fact-problem.ts';
import { recordContribution } from './record-contribution.ts';
import { recordEnding } from './record-ending.ts';
import { recordMove } from './record-move.ts';
import { withdrawFact } from './withdraw-fact.ts';
import { WITHDRAW_WORDS } from './withdraw-problem.ts';

/** Whether it was new. */
const outcome = z.enum(['recorded', 'unchanged']);
/** The device that records a fact makes its id, so that sending twice is harmless. */
const fact = {
  id: uuidJson,
  personId: uuidJson,
  /** When its clock says that the fact was noted on it; nothing counts by it. */
  notedAt: z.iso.datetime({ offset: true }).nullable().default(null),
};

export const contributionRecord = operation({
  id: 'contribution.record',
  title: { vi: 'Ghi một khoản đóng, hoặc huỷ một khoản đã ghi', en: 'Record a contribution, or reverse one' },
  may: 'contribution.record',
  route: { method: 'POST', path: '/people/{personId}/contributions' },
  again: 'same-id',
  input: z.strictObject({
    ...fact,
    scheme: z.enum(SCHEMES),
    income: amountJson.nullable(),
    method: z.enum(METHODS),
    fromMonth: monthJson,
    months: z.int().min(1).max(120),
    paid: amountJson,
    stateSupport: amountJson,
    localSupport: amountJson,
    otherSupport: amountJson,
    paidOn: dayJson,
    receiptNo: z.string().nullable(),
    agentCode: codeJson.nullable(),
    reverses: uuidJson.nullable(),
  }),
  output: outcome,
  problems: FACT_WORDS,
  run: ({ desk }: DeskContext, { personId, ...given }) => recordContribution(desk, personId, given),
});

export const endingRecord = operation({
  id: 'ending.record',
  title: { vi: 'Ghi việc dừng tham gia', en: 'Record that cover ends' },
  may: 'ending.record',
  route: { method: 'POST', path: '/people/{personId}/endings' },
  again: 'same-id',
  input: z.strictObject({ ...fact, scheme: z.enum(SCHEMES), reason: z.enum(ENDING_REASONS), endedOn: dayJson }),
  output: outcome,
  problems: FACT_WORDS,
  run: ({ desk }: DeskContext, { personId, ...given }) => recordEnding(desk, personId, given),
});

export const moveRecord = operation({
  id: 'move.record',
  title: { vi: 'Ghi việc chuyển nơi cư trú', en: 'Record that a person has moved' },
  may: 'move.record',
  route: { method: 'POST', path: '/people/{personId}/moves' },
  again: 'same-id',
  input: z.strictObject({ ...fact, areaId: z.int().positive(), movedOn: dayJson }),
  output: outcome,
  problems: FACT_WORDS,
  run: ({ desk }: DeskContext, { personId, ...given }) => recordMove(desk, personId, given),
});

export const factWithdraw = operation({
  id: 'fact.withdraw',
  title: { vi: 'Rút lại một sự việc đã ghi sai', en: 'Withdraw a fact that was recorded wrong' },
  may: 'fact.withdraw',
  route: { method: 'POST', path: '/facts/{factId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ factId: uuidJson, factKind: z.enum(WITHDRAWN_KINDS), reason: z.string().trim().min(1) }),
  output: outcome,
  problems: WITHDRAW_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawFact(desk, given),
});

export const REGISTER_OPERATIONS = { contributionRecord, endingRecord, moveRecord, factWithdraw };
