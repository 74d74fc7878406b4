import { latest } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, type Month, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { dayOf, type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { vsiBegan } from '../parameters/eligibility.ts';
import { pensionCompulsoryYears, pensionMinYearsVoluntary, pensionOldRights } from '../parameters/pension.ts';
import { type Birth, birthMonth, retirement } from './retirement-age.ts';

const DOUBTS = {
  compulsoryAges: {
    vi: 'Đóng bắt buộc từ đủ 15 năm thì điều kiện theo BHXH bắt buộc; tuổi thấp hơn của nghề nặng nhọc, độc hại, vùng khó khăn, hầm lò hoặc suy giảm khả năng lao động không tính ở đây (Luật 41/2024/QH15, Điều 64, 65).',
    en: 'With 15 compulsory years the conditions are those of compulsory insurance; the lower ages of heavy or dangerous work, hard areas, mines or disability are not covered here (law 41/2024, articles 64 and 65).',
  },
  requested: {
    vi: 'Coi như có yêu cầu hưởng ngay trong tháng đủ điều kiện hoặc tháng dừng đóng.',
    en: 'Taking it that the pension is requested in the month in which the conditions are met or payment stops.',
  },
};

export const PENSION_CONDITIONS: Rule = {
  id: 'pension-conditions',
  title: { vi: 'Điều kiện và tháng bắt đầu hưởng lương hưu', en: 'Conditions and first month of a pension' },
  articles: [
    article('2008-01-01', 'Luật 71/2006/QH11'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 73'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 98, 101, 111, 141.9; Thông tư 11/2025/TT-BNV, Điều 5'),
  ],
  formula: {
    vi: 'đủ tuổi nghỉ hưu và đủ số năm đóng, tính tháng thực đóng; hưởng từ ngày 1 của tháng sau tháng đủ điều kiện, sau tháng dừng đóng, hoặc sau tháng đóng một lần cho thời gian còn thiếu; chỉ đủ năm nhờ luật mới thì từ ngày luật ấy có hiệu lực. Tuổi cũ chỉ dành cho người đủ số năm tự nguyện, bắt đầu trước ngày của luật',
    en: 'retirement age and enough years, in real months; from the first of the month after the conditions are met, after payment stops, or after missing time is paid at once; who has years enough only by a new law draws from its first day. The old ages are for people with enough voluntary years, begun before the day of the law',
  },
  parameters: [pensionMinYearsVoluntary, pensionOldRights, pensionCompulsoryYears, vsiBegan],
  doubts: Object.values(DOUBTS),
};

export interface PensionConditionInputs {
  sex: Sex;
  born: Birth;
  /** Months paid, those paid at once for missing time included. */
  monthsVoluntary: number;
  monthsCompulsory: number;
  /** The first month of voluntary insurance; null where it is not known: then there is no old right. */
  started: Month | null;
  /** The last month paid for, or the month in which missing time was paid; null where nobody said. */
  lastPaid: Month | null;
  /** A payment for several months that is running; the months paid reach to its end. */
  cycle: { from: Month; months: number } | null;
  /** In which month the pension is requested; null: as soon as it may be. */
  requested: Month | null;
  at: Law;
}

/**
 * From which month a pension is due, this year or later. Refused where the months are too few for any law that is known.
 * Source: law 41/2024, articles 98, 101, 111 and 141.9; circular 11/2025/TT-BNV, article 5.
 */
export function pensionStart(inputs: PensionConditionInputs): LawAnswer<Month> {
  const { at, monthsVoluntary, monthsCompulsory } = inputs;
  const usual = retirement(inputs);
  if (!usual.ok) return usual;
  const ways = [{ reached: usual.value.value.reached, steps: usual.value.steps }, ...oldRight(inputs)];
  const starts = ways.map((way) => startOf(inputs, way.reached));
  const first = starts.reduce((best, next) =>
    best.ok && (!next.ok || best.value.from <= next.value.from) ? best : next,
  );
  if (!first.ok) return first;
  const { from, needed } = first.value;
  const months = monthsVoluntary + monthsCompulsory;
  const steps = [
    ...(ways[starts.indexOf(first)]?.steps ?? []),
    step(
      { vi: 'Thời gian đóng', en: 'Time paid' },
      `${monthsVoluntary} + ${monthsCompulsory} ≥ ${needed.value * 12}`,
      months,
      'months',
      [needed],
    ),
    step({ vi: 'Hưởng lương hưu từ tháng', en: 'Pension from' }, '', from, 'month'),
  ];
  return ok({ rule: PENSION_CONDITIONS, at, inputs: { ...inputs }, steps, value: from, doubts: doubtsOf(inputs) });
}

/** The age of the old right, where a person has it: for voluntary years only, and there were none before 2008. */
function oldRight(inputs: PensionConditionInputs): { reached: Month; steps: WorkingStep[] }[] {
  const { started, monthsVoluntary, lastPaid, born, sex, at } = inputs;
  const right = pensionOldRights.entries.findLast((entry) => 'value' in entry);
  if (started === null || !right || !('value' in right)) return [];
  const { started_before, years, ages } = right.value;
  const began = vsiBegan.entries[0]?.from ?? firstDay(started);
  const first = monthOf(latest(firstDay(started), began));
  const possible = monthsBetween(first, lastPaid ?? monthOf(dayOf(at))) + 1;
  const holds = firstDay(started) < started_before && Math.min(monthsVoluntary, possible) >= years * 12;
  if (!holds) return [];
  const age = addMonths(birthMonth(born), ages[sex] * 12);
  const reached = latestMonth(age, addMonths(monthOf(right.from), -1));
  const label = { vi: 'Tháng đủ tuổi theo quyền lợi cũ', en: 'Age reached by old right' };
  return [{ reached, steps: [step(label, '', age, 'month', [{ ...right, parameter: pensionOldRights }])] }];
}

/** The first month for somebody who reaches the age in a month, and the years that were needed. */
function startOf(inputs: PensionConditionInputs, reached: Month) {
  const months = inputs.monthsVoluntary + inputs.monthsCompulsory;
  const met = latestMonth(reached, inputs.cycle ? enoughIn(inputs) : (inputs.lastPaid ?? reached));
  const now = valueAt(pensionMinYearsVoluntary, lastDay(met));
  if (now.ok && months >= now.value.value * 12) {
    const asked = requestCounts(inputs, met) ? (inputs.requested ?? met) : met;
    return ok({ from: addMonths(latestMonth(met, asked), 1), needed: now.value });
  }
  return byLaterLaw(inputs, met, months);
}

/** Only who goes on paying, or is within a paid time, waits for the own request. */
const requestCounts = ({ cycle, lastPaid }: PensionConditionInputs, met: Month): boolean =>
  cycle !== null || lastPaid === met;

/** The month within a running payment in which the months are enough. */
function enoughIn({ cycle, monthsVoluntary, monthsCompulsory, at }: PensionConditionInputs): Month {
  const until = addMonths(cycle?.from ?? monthOf(dayOf(at)), (cycle?.months ?? 1) - 1);
  const least = valueAt(pensionMinYearsVoluntary, at);
  const spare = least.ok ? monthsVoluntary + monthsCompulsory - least.value.value * 12 : 0;
  return addMonths(until, -Math.max(0, spare));
}

/** Who has years enough only by a law that came later draws from its first day on. */
function byLaterLaw({ at }: PensionConditionInputs, met: Month, months: number) {
  const later = pensionMinYearsVoluntary.entries.find(
    (entry) => entry.from > lastDay(met) && 'value' in entry && months >= entry.value * 12,
  );
  if (later && 'value' in later) {
    return ok({ from: monthOf(later.from), needed: { ...later, parameter: pensionMinYearsVoluntary } });
  }
  const newest = valueAt(pensionMinYearsVoluntary, latest(lastDay(met), dayOf(at)));
  const needed = newest.ok ? newest.value.value * 12 : months;
  const refused: Refusal[] = newest.ok
    ? [refusal('too-few-months', articleAt(PENSION_CONDITIONS, at), { months, needed })]
    : [newest.error];
  return err(refused);
}

function doubtsOf({ monthsCompulsory, requested, cycle, lastPaid, at }: PensionConditionInputs) {
  const years = valueAt(pensionCompulsoryYears, at);
  const compulsory = years.ok && monthsCompulsory >= years.value.value * 12;
  const assumed = requested === null && (cycle !== null || lastPaid !== null);
  return [...(compulsory ? [DOUBTS.compulsoryAges] : []), ...(assumed ? [DOUBTS.requested] : [])];
}

const latestMonth = (a: Month, b: Month): Month => (a > b ? a : b);
