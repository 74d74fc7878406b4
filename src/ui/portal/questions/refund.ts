import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { firstDay, type Month, monthOf } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import { refund } from '#law/contribution/refund.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import { METHODS, type Method } from '#law/language/methods.ts';
import { computePayment } from '#law/plans/payment.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatMonth } from '../../format.ts';
import { CALCULATOR_TEXTS } from '../calculator/texts.ts';
import type { QuestionView } from './page.ts';
import {
  choiceField,
  dong,
  groupField,
  linksBut,
  type ReadPage,
  refusalsAt,
  termsOf,
  textField,
  typedText,
  workingsOf,
} from './parts.ts';
import { REFUND_TEXTS } from './refund-texts.ts';

export interface RefundRead extends ReadPage {
  value: {
    method: Method;
    from: Month;
    months?: number | undefined;
    income: Dong;
    group: SupportGroup;
    paidOn?: Day | undefined;
    unusedFrom: Month;
  } | null;
}

const FIELDS: Readonly<Record<string, string>> = {
  'missing-time-not-refunded': 'ky',
  'nothing-to-refund': 'khong-dung-tu',
  'income-below-floor': 'thu-nhap',
  'income-above-ceiling': 'thu-nhap',
  other: 'ky',
};

/** The page about months that were paid for and are not used: a new job, a death, the pension. */
export function presentRefund({ typed, problems, value }: RefundRead, today: Day, lang: Language): QuestionView {
  const t = REFUND_TEXTS[lang];
  const answer = value && refundOf(value, today);
  const methods = METHODS.map((each) => ({ value: each, text: CALCULATOR_TEXTS[lang].methods[each] }));
  const found = answer?.ok ? answer.value : null;
  const [first, last] = [found?.value.months[0], found?.value.months.at(-1)];
  return {
    title: t.title,
    heading: t.heading,
    lead: t.lead,
    action: ADDRESSES.refund,
    fields: [
      {
        heading: null,
        fields: [
          choiceField('ky', t.method, typedText(typed, 'method', '3'), methods),
          textField('ky-tu', t.from, typedText(typed, 'from'), t.monthHint),
          textField('so-thang', t.months, typedText(typed, 'months'), t.monthsHint, 'numeric'),
          textField('thu-nhap', t.income, typedText(typed, 'income'), undefined, 'numeric'),
          groupField(typed, lang),
          textField('ngay-dong', t.paidOn, typedText(typed, 'paidOn'), t.paidOnHint),
          textField('khong-dung-tu', t.unusedFrom, typedText(typed, 'unusedFrom'), t.monthHint),
        ],
      },
    ],
    career: null,
    problems: [...problems, ...(answer && !answer.ok ? refusalsAt(answer.error, FIELDS, lang) : [])],
    answer: found
      ? {
          sentence: t.sentence(dong(found.value.amount, lang), found.value.months.length),
          figures: [
            { label: t.back, value: dong(found.value.amount, lang) },
            { label: t.unused, value: first && last ? `${formatMonth(first)} – ${formatMonth(last)}` : '–' },
          ],
          facts: [t.support, t.where],
          otherwise: [],
          workings: workingsOf([found], lang),
        }
      : null,
    terms: termsOf(['support', 'kinds'], lang),
    links: linksBut(ADDRESSES.refund, lang),
  };
}

/** The refund of a payment whose price is that of the day on which it was made. */
function refundOf(
  { method, from, months, income, group, paidOn, unusedFrom }: NonNullable<RefundRead['value']>,
  today: Day,
) {
  const day = paidOn ?? (firstDay(from) < today ? firstDay(from) : today);
  const inputs = { on: day, income, groups: [group], monthsSupported: 0, local: null, province: null };
  const month = computePayment({ ...inputs, paying: { method: '1' } }, '');
  if (!month.ok) return month;
  const cycle = Number(method);
  return refund({
    method,
    from,
    months: Number.isNaN(cycle) ? (months ?? 0) : cycle,
    gross: month.value.value.gross,
    stateSupport: month.value.value.stateSupport,
    paidOn: day,
    unusedFrom,
    at: monthOf(today) < unusedFrom ? firstDay(unusedFrom) : today,
  });
}
