import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { amountJson, dayJson, monthJson, uuidJson } from '#input/json.ts';
import { METHODS } from '#law/language/methods.ts';
import { MEMBERSHIPS } from '#law/plans/household.ts';
import { MOST_MEMBERS } from '#register/household.ts';
import { MEANS, MOST_MONTHS, MOST_MONTHS_OF_LIFE, PAYERS } from '#register/money/payment.ts';
import {
  type QuotedContribution,
  type QuotedCorrection,
  type QuotedHousehold,
  REFUND_REASONS,
} from '#register/quote.ts';
import { LAST_NUMBER } from '#register/receipt.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { FACT_WORDS } from '#server/journal/fact-problem.ts';
import { factJson, outcomeJson } from '../fact-json.ts';
import { collectContribution } from './collect-contribution.ts';
import { collectHousehold } from './collect-household.ts';
import { COLLECT_WORDS, QUOTE_WORDS } from './collect-problem.ts';
import { correctContribution } from './correct-contribution.ts';
import { CORRECT_WORDS } from './correct-problem.ts';
import { quoteContribution } from './quote-contribution.ts';
import { quoteCorrection } from './quote-correction.ts';
import { quoteHousehold } from './quote-household.ts';
import { reverseContribution } from './reverse-contribution.ts';

/** Money as it is taken. */
const takenMoney = {
  /** The price that was shown to the person. */
  shown: amountJson,
  /** A number of a book in one's own hands, or null for the next one of a series. */
  receipt: z
    .strictObject({ bookId: uuidJson, number: z.int().min(0).max(LAST_NUMBER).nullable() })
    .nullable()
    .default(null),
  /** What is written on a receipt of no such book. */
  receiptNo: z.string().trim().min(1).max(60).nullable(),
  means: z.enum(MEANS).default('cash'),
  payer: z.enum(PAYERS).default('household'),
  /** Who paid, where that is neither the household nor the collector. */
  payerName: z.string().trim().min(1).max(100).nullable().default(null),
};

/** What came of it. */
const collected = {
  outcome: outcomeJson,
  receipt: z.object({ symbol: z.string(), number: z.int(), code: z.string() }).nullable(),
};

/** Which months are paid for, and in which way. */
const paidFor = {
  method: z.enum(METHODS),
  /** For years in advance, or for missing time; a cycle has its months. */
  months: z.int().min(1).max(MOST_MONTHS).nullable().default(null),
  /** Months of insurance that the register does not know, for missing time. */
  monthsElsewhere: z.int().min(0).max(MOST_MONTHS_OF_LIFE).default(0),
  fromMonth: monthJson,
};

/** A payment as it is asked for at a desk. */
const askedPayment = {
  personId: uuidJson,
  income: amountJson,
  ...paidFor,
  paidOn: dayJson,
};

export const contributionQuote = operation({
  id: 'contribution.quote',
  title: { vi: 'Hỏi mức đóng của một người trước khi thu', en: 'What somebody would pay, before money is taken' },
  may: 'contribution.quote',
  route: { method: 'POST', path: '/people/{personId}/quotes' },
  input: z.strictObject(askedPayment),
  output: z.custom<QuotedContribution>(),
  problems: QUOTE_WORDS,
  run: ({ desk, now }: DeskContext, asked) => quoteContribution(desk, asked, dayInVietNam(now)),
});

export const contributionCollect = operation({
  id: 'contribution.collect',
  title: { vi: 'Thu một khoản đóng theo giá của luật', en: 'Take a payment at the price of the law' },
  may: 'contribution.record',
  route: { method: 'POST', path: '/people/{personId}/payments' },
  again: 'same-id',
  input: z.strictObject({
    ...factJson,
    ...askedPayment,
    ...takenMoney,
  }),
  output: z.object({
    ...collected,
    quote: z.custom<QuotedContribution | null>(),
  }),
  problems: COLLECT_WORDS,
  run: ({ desk, now }: DeskContext, given) => collectContribution(desk, given, dayInVietNam(now)),
});

/** What is right of a payment. */
const rightPayment = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('corrected'), income: amountJson, ...paidFor }),
  z.strictObject({ is: z.literal('unused'), unusedFrom: monthJson, because: z.enum(REFUND_REASONS) }),
]);
const correction = { personId: uuidJson, contributionId: uuidJson, right: rightPayment };

export const contributionQuoteCorrection = operation({
  id: 'contribution.quote-correction',
  title: { vi: 'Hỏi phần chênh lệch khi sửa một khoản đóng', en: 'What correcting a payment would come to' },
  may: 'contribution.quote',
  route: { method: 'POST', path: '/people/{personId}/contributions/{contributionId}/quotes' },
  input: z.strictObject(correction),
  output: z.custom<QuotedCorrection>(),
  problems: CORRECT_WORDS,
  run: ({ desk, now }: DeskContext, asked) => quoteCorrection(desk, asked, dayInVietNam(now)),
});

export const contributionCorrect = operation({
  id: 'contribution.correct',
  title: { vi: 'Sửa một khoản đóng: truy thu hoặc hoàn trả', en: 'Correct a payment: an extra charge, or a refund' },
  may: 'contribution.record',
  route: { method: 'POST', path: '/people/{personId}/contributions/{contributionId}/correction' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: factJson.id, notedAt: factJson.notedAt },
    ...correction,
    ...{
      receipt: takenMoney.receipt,
      means: takenMoney.means,
      payer: takenMoney.payer,
      payerName: takenMoney.payerName,
    },
    /** The difference that was shown; below nought it is given back. */
    shown: z.int(),
    reason: z.string().trim().min(1).max(200),
  }),
  output: z.object({ ...collected, quote: z.custom<QuotedCorrection | null>() }),
  problems: CORRECT_WORDS,
  run: ({ desk, now }: DeskContext, given) => correctContribution(desk, given, dayInVietNam(now)),
});

export const contributionReverse = operation({
  id: 'contribution.reverse',
  title: { vi: 'Huỷ một khoản đã ghi, nêu lý do', en: 'Take a recorded contribution back, with a reason' },
  may: 'contribution.record',
  route: { method: 'POST', path: '/people/{personId}/contributions/{contributionId}/reversal' },
  again: 'same-id',
  input: z.strictObject({ ...factJson, contributionId: uuidJson, reason: z.string().trim().min(1).max(200) }),
  output: outcomeJson,
  problems: FACT_WORDS,
  run: ({ desk }: DeskContext, { personId, ...given }) => reverseContribution(desk, personId, given),
});

/** A payment of a household as it is asked for at a desk. */
const askedHousehold = {
  householdId: uuidJson,
  paidOn: dayJson,
  members: z
    .array(
      z.strictObject({
        personId: uuidJson,
        membership: z.enum(MEMBERSHIPS),
        months: z.int().min(0).max(120),
        /** The first day after a card that the register does not know. */
        insuredUntil: dayJson.nullable().default(null),
      }),
    )
    .min(1)
    .max(MOST_MEMBERS)
    .readonly(),
};

export const householdQuote = operation({
  id: 'household.quote',
  title: { vi: 'Hỏi mức đóng BHYT của một hộ trước khi thu', en: 'What a household would pay, before money is taken' },
  may: 'contribution.quote',
  route: { method: 'POST', path: '/households/{householdId}/quotes' },
  input: z.strictObject(askedHousehold),
  output: z.custom<QuotedHousehold>(),
  problems: QUOTE_WORDS,
  run: ({ desk, now }: DeskContext, asked) => quoteHousehold(desk, asked, dayInVietNam(now)),
});

export const householdCollect = operation({
  id: 'household.collect',
  title: {
    vi: 'Thu tiền BHYT của một hộ theo giá của luật',
    en: 'Take what a household pays, at the price of the law',
  },
  may: 'contribution.record',
  route: { method: 'POST', path: '/households/{householdId}/payments' },
  again: 'same-id',
  input: z.strictObject({
    id: factJson.id,
    notedAt: factJson.notedAt,
    ...askedHousehold,
    ...takenMoney,
  }),
  output: z.object({ ...collected, quote: z.custom<QuotedHousehold | null>() }),
  problems: COLLECT_WORDS,
  run: ({ desk, now }: DeskContext, given) => collectHousehold(desk, given, dayInVietNam(now)),
});

export const COLLECTING_OPERATIONS = {
  contributionQuote,
  contributionCollect,
  contributionQuoteCorrection,
  contributionCorrect,
  contributionReverse,
  householdQuote,
  householdCollect,
};
