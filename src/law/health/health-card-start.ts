import { addDays, type Day, day, daysBetween, earliest, latest } from '#base/dates.ts';
import { addMonths, firstDay, monthOf } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import { inForce } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { type Gap, hhiInterruption, hhiWaitDays } from '../parameters/household-health.ts';

export const HEALTH_CARD_START: Rule = {
  id: 'health-card-start',
  title: { vi: 'Ngày thẻ BHYT hộ gia đình có giá trị', en: 'First day of a household health card' },
  articles: [
    article('2015-01-01', 'Luật BHYT sửa đổi 46/2014/QH13, Điều 16.3.c'),
    article('2025-07-01', 'Luật 51/2024/QH15, Điều 16.3.c'),
  ],
  formula: {
    vi: 'từ ngày đóng đủ tiền nếu tham gia liên tục; sau thời gian chờ nếu tham gia lần đầu hoặc đã gián đoạn lâu',
    en: 'the day of full payment where there was no long gap; after a waiting time for the first time or after a long gap',
  },
  parameters: [hhiWaitDays, hhiInterruption],
  doubts: [
    {
      vi: 'Trước 01/7/2025 gián đoạn tính bằng tháng trong cùng năm tài chính; ở đây năm tài chính là năm dương lịch.',
      en: 'Before 01/07/2025 a gap was counted in months within one financial year, taken here as the calendar year.',
    },
  ],
};

/**
 * The first day on which a card works. `insuredUntil` is the first day after the last card, null for the first time.
 * Source: law 51/2024, article 16.3.c.
 */
export function healthCardStart(inputs: { paidOn: Day; insuredUntil: Day | null }): LawAnswer<Day> {
  const { paidOn, insuredUntil } = inputs;
  const figures = inForce({ wait: hhiWaitDays, gap: hhiInterruption }, paidOn);
  if (!figures.ok) return err(figures.error);
  const { wait, gap } = figures.value;
  const waits = insuredUntil === null || interrupted(insuredUntil, paidOn, gap.value);
  const next = insuredUntil !== null && insuredUntil > paidOn ? insuredUntil : paidOn;
  const start = waits ? addDays(paidOn, wait.value) : next;
  const steps = [
    step(
      waitWords(insuredUntil, waits),
      '',
      insuredUntil ? `${formatDay(insuredUntil)} → ${formatDay(paidOn)}` : formatDay(paidOn),
      'plain',
      [gap],
    ),
    step(
      HEALTH_CARD_START.title,
      waits ? `${formatDay(paidOn)} + ${wait.value}` : '',
      start,
      'day',
      waits ? [wait] : [],
    ),
  ];
  const doubts = 'days' in gap.value ? [] : HEALTH_CARD_START.doubts;
  return ok({ rule: HEALTH_CARD_START, at: paidOn, inputs, steps, value: start, doubts });
}

/**
 * The first day on which somebody pays too late for going on, and has to wait for the card as for a first one; `insuredUntil` is the
 * first day after the last card. Null where no day of the year
 * after it is one, or the law of those days is not known.
 */
export const firstDayOfWaiting = (insuredUntil: Day): Day | null =>
  firstPayment(insuredUntil, ({ start, paidOn }) => start > paidOn);

/** The first day of payment in the year after a card for which something is so of the next card; null as above. */
export function firstPayment(insuredUntil: Day, isSo: (card: { start: Day; paidOn: Day }) => boolean): Day | null {
  const last = firstDay(addMonths(monthOf(insuredUntil), 12));
  for (let paidOn = insuredUntil; paidOn <= last; paidOn = addDays(paidOn, 1)) {
    const start = healthCardStart({ paidOn, insuredUntil });
    if (!start.ok) return null;
    if (isSo({ start: start.value.value, paidOn })) return paidOn;
  }
  return null;
}

function waitWords(insuredUntil: Day | null, waits: boolean): Bilingual {
  if (insuredUntil === null) return { vi: 'Tham gia lần đầu, phải chờ', en: 'The first card: one waits' };
  return waits
    ? { vi: 'Gián đoạn lâu, phải chờ', en: 'A long gap: one waits' }
    : { vi: 'Không gián đoạn lâu, không phải chờ', en: 'No long gap: nobody waits' };
}

function interrupted(until: Day, paidOn: Day, gap: Gap): boolean {
  if ('days' in gap) return daysBetween(until, paidOn) >= gap.days;
  for (let year = Number(until.slice(0, 4)); year <= Number(paidOn.slice(0, 4)); year++) {
    const start = latest(until, day(`${year}-01-01`));
    const end = earliest(paidOn, day(`${year + 1}-01-01`));
    if (addMonths(monthOf(start), gap.months) + start.slice(7) <= end) return true;
  }
  return false;
}
