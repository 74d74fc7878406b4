import { addDays, type Day, daysBetween, latest } from '#base/dates.ts';
import { addMonths, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { formatDay } from '#base/vietnamese.ts';
import { inForce, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { type ContinuousGap, hhiContinuousGap, hhiContinuousMonths } from '../parameters/household-health.ts';
import { firstPayment } from './health-card-start.ts';

export const CONTINUOUS_INSURANCE: Rule = {
  id: 'continuous-insurance',
  title: { vi: 'Thời gian tham gia BHYT 5 năm liên tục', en: 'Five years of health insurance without a break' },
  articles: [
    article(
      '2016-01-01',
      'Luật BHYT sửa đổi 46/2014/QH13, Điều 22.1.c; Thông tư liên tịch 41/2014/TTLT-BYT-BTC, Điều 5.1.d',
    ),
    article('2018-12-01', 'Luật BHYT sửa đổi 46/2014/QH13, Điều 22.1.c; Nghị định 146/2018/NĐ-CP, Điều 12.5'),
    article('2025-07-01', 'Luật BHYT sửa đổi 51/2024/QH15, Điều 22.1.d; Nghị định 188/2025/NĐ-CP, Điều 18.1'),
  ],
  formula: {
    vi: 'số tháng của các thẻ nối tiếp nhau, kể cả sau một quãng gián đoạn không dài hơn mức cho phép',
    en: 'the months of cards that follow each other, also after a gap that is not longer than allowed',
  },
  parameters: [hhiContinuousGap, hhiContinuousMonths],
  doubts: [
    {
      vi: 'Chưa rõ quãng gián đoạn được phép có tính vào 5 năm hay không; ở đây chỉ cộng tháng có thẻ.',
      en: 'Whether an allowed gap itself counts into the five years is undecided; only months with a card are added here.',
    },
    {
      vi: 'Thẻ theo diện khác và thời gian ở nước ngoài cũng tính, nếu người hỏi kê ra.',
      en: 'Cards of other categories and time abroad count too, where they are told.',
    },
  ],
};

/** The time of a card; `end` is the first day after it. */
export interface InsuredTime {
  begin: Day;
  end: Day;
}

export interface ContinuousInsurance {
  /** The first day of the time without a break; null where it is broken on the day asked. */
  since: Day | null;
  /** Whole months with a card since then. */
  months: number;
  isFiveYears: boolean;
}

/**
 * How long somebody has been insured without a break that counts, up to day `on`. Unit: whole months with a card.
 * Source: decree 188/2025, article 18.1; before it decree 146/2018, article 12.5.
 */
export function continuousInsurance(inputs: {
  cards: readonly InsuredTime[];
  on: Day;
}): LawAnswer<ContinuousInsurance> {
  const { on } = inputs;
  const figures = inForce({ gap: hhiContinuousGap, needed: hhiContinuousMonths }, on);
  if (!figures.ok) return err(figures.error);
  const { gap, needed } = figures.value;
  const cards = inputs.cards.filter(({ begin, end }) => begin < on && begin < end);
  let since: Day | null = null;
  let insuredUntil: Day | null = null;
  let months = 0;
  for (const { begin, end } of cards.toSorted((a, b) => (a.begin < b.begin ? -1 : 1))) {
    if (insuredUntil === null || isBroken(insuredUntil, begin)) [since, insuredUntil, months] = [begin, begin, 0];
    if (end <= insuredUntil) continue;
    months += monthsBetween(monthOf(latest(begin, insuredUntil)), monthOf(end));
    insuredUntil = end;
  }
  if (insuredUntil === null || isBroken(insuredUntil, on)) [since, months] = [null, 0];
  const written = cards.map(({ begin, end }) => `${formatDay(begin)} – ${formatDay(addDays(end, -1))}`);
  const isFiveYears = months >= needed.value;
  const steps: WorkingStep[] = [
    step(
      { vi: 'Liên tục từ ngày', en: 'Without a break since' },
      written.join('; '),
      since ?? '–',
      since === null ? 'plain' : 'day',
      [gap],
    ),
    step({ vi: 'Số tháng có thẻ từ ngày ấy', en: 'Months with a card since then' }, '', months, 'months', [needed]),
  ];
  const value = { since, months, isFiveYears };
  const { doubts } = CONTINUOUS_INSURANCE;
  return ok({ rule: CONTINUOUS_INSURANCE, at: on, inputs: { cards: written }, steps, value, doubts });
}

/**
 * The first day on which whoever pays gets a card too late to go on without a break; `insuredUntil` is the first day after the last
 * card. Null where no day of the year after it is one, or the law of those days is not known.
 */
export const firstDayOfBreak = (insuredUntil: Day): Day | null =>
  firstPayment(insuredUntil, ({ start }) => isBroken(insuredUntil, start));

/** Whether the time from the end of a card to the next one is a break by the law of that day; before any is known, every gap is one. */
function isBroken(until: Day, from: Day): boolean {
  if (from <= until) return false;
  const gap = valueAt(hhiContinuousGap, from);
  return !gap.ok || isLonger(until, from, gap.value.value);
}

const isLonger = (until: Day, from: Day, gap: ContinuousGap): boolean =>
  'days' in gap
    ? daysBetween(until, from) > gap.days
    : from > addMonths(monthOf(until), gap.months) + until.slice('YYYY-MM'.length);
