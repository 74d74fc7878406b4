import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import { plain } from '#law/language/arithmetic.ts';
import { refusalWords } from '#law/language/refusal-words.ts';
import type { Refusal } from '#law/language/refusals.ts';
import { FACT_WORDS, type FactProblems } from '#server/journal/fact-problem.ts';
import { PAYMENT_WORDS, type PaymentProblems } from '#server/payments/payment-problem.ts';
import { RECEIPT_WORDS, type ReceiptProblems } from '#server/receipts/receipt-problem.ts';

/** Why a payment cannot be made as it was asked for. */
export interface QuoteProblems {
  'person-not-found': FactProblems['person-not-found'];
  /** The law refuses it, or a value of law is not known. */
  'law-refuses': { why: Bilingual; allowedWhen: Bilingual; article: string | null };
  'months-paid': FactProblems['months-paid'];
  'deadline-over': { deadline: Day };
  'paid-to-come': { today: Day };
  /** Of what is paid once. */
  'months-unsaid': object;
  'age-unknown': object;
  /** A member of a household. */
  'member-paid': { name: string; months: readonly Month[] };
  /** Of a household. */
  'nobody-pays': object;
  'member-twice': object;
}

/** Why no money is taken. */
export interface CollectProblems
  extends QuoteProblems,
    ReceiptProblems,
    PaymentProblems,
    Omit<FactProblems, 'person-not-found' | 'months-paid'> {
  'price-is-other': { shown: Dong; price: Dong };
}

export type QuoteProblem = ProblemOf<QuoteProblems>;
export const quoteProblem = problemsOf<QuoteProblems>();

/** What the law refuses, at a field. */
export const byLaw = (refusal: Refusal, at: string): QuoteProblem =>
  quoteProblem('law-refuses', { ...refusalWords(refusal), article: refusal.article }, at);

export type CollectProblem = ProblemOf<CollectProblems>;
export const collectProblem = problemsOf<CollectProblems>();

export const QUOTE_WORDS: ProblemWords<QuoteProblems> = {
  'person-not-found': FACT_WORDS['person-not-found'],
  'law-refuses': ({ why, allowedWhen, article }) => ({
    vi: [why.vi, allowedWhen.vi, article && `(${article})`].filter(Boolean).join(' '),
    en: [why.en, allowedWhen.en, article && `(${article})`].filter(Boolean).join(' '),
  }),
  'months-paid': FACT_WORDS['months-paid'],
  'deadline-over': ({ deadline }) => ({
    vi: `Hạn đóng kỳ này là ngày ${formatDay(deadline)}, đã qua: hãy bắt đầu từ tháng sau, hoặc đóng cho thời gian còn thiếu.`,
    en: `This had to be paid by ${formatDay(deadline)}: begin with a later month, or pay for missing time.`,
  }),
  'paid-to-come': ({ today }) => ({
    vi: `Ngày thu tiền chưa đến; hôm nay là ${formatDay(today)}.`,
    en: `The day of payment is still to come; today is ${formatDay(today)}.`,
  }),
  'months-unsaid': () => ({
    vi: 'Đóng một lần cho nhiều năm về sau, hoặc cho thời gian còn thiếu, thì phải ghi số tháng.',
    en: 'Say for how many months, where years in advance or missing time are paid at once.',
  }),
  'age-unknown': () => ({
    vi: 'Hồ sơ chưa có ngày sinh hoặc giới tính, nên chưa biết khi nào đủ tuổi nghỉ hưu để đóng cho thời gian còn thiếu: hãy đính chính hồ sơ trước.',
    en: 'The record has no birthday or no sex, so when missing time may be paid for is not known: correct the record first.',
  }),
  'member-paid': ({ name, months }) => ({
    vi: `${name} đã đóng ${months.map(formatMonth).join(', ')}: chọn «Đã đóng» hoặc huỷ khoản ghi nhầm trước.`,
    en: `${name} has paid for ${months.map(formatMonth).join(', ')}: choose that they have paid, or take the wrong payment back first.`,
  }),
  'member-twice': () => ({
    vi: 'Người này đã đứng ở trên: mỗi người trong hộ chỉ ghi một lần.',
    en: 'This person stands above already: each member once.',
  }),
  'nobody-pays': () => ({
    vi: 'Không ai trong hộ phải đóng theo các lựa chọn này.',
    en: 'Nobody of the household pays anything as chosen.',
  }),
};

export const COLLECT_WORDS: ProblemWords<CollectProblems> = {
  ...FACT_WORDS,
  ...RECEIPT_WORDS,
  ...PAYMENT_WORDS,
  ...QUOTE_WORDS,
  'price-is-other': ({ shown, price }) => ({
    vi: `Số tiền phải đóng là ${plain(price)} đồng, không phải ${plain(shown)} đồng như lúc hỏi. Hãy xem lại rồi gửi lần nữa.`,
    en: `The price is ${plain(price, 'en')} đồng, not ${plain(shown, 'en')} đồng as it was shown. Look at it, then send it once more.`,
  }),
};
