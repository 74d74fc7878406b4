import type { Day } from '#base/dates.ts';
import { addMonths, type Month, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { dayOf, type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { type Answer, article, articleAt, type Rule, type Step, step } from '../language/rule.ts';
import { pensionCompulsoryYears, pensionMinYearsVoluntary, pensionOldRights } from '../parameters/pension.ts';
import { type Birth, birthMonth, retirement } from './retirement-age.ts';

export const PENSION_CONDITIONS: Rule = {
  id: 'pension-conditions',
  title: { vi: 'Điều kiện hưởng lương hưu', en: 'Conditions of a pension' },
  articles: [
    article('2008-01-01', 'Luật 71/2006/QH11'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 73'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 98, 111, 141.9; Thông tư 11/2025/TT-BNV'),
  ],
  formula: {
    vi: 'đủ tuổi nghỉ hưu và đủ số năm đóng, tính tháng thực đóng; hưởng từ ngày 1 của tháng sau tháng đủ điều kiện',
    en: 'retirement age and enough years, in real months; from the first day of the month after the conditions are met',
  },
  parameters: [pensionMinYearsVoluntary, pensionOldRights, pensionCompulsoryYears],
  doubts: [],
};

export interface PensionConditionInputs {
  sex: Sex;
  born: Birth;
  monthsVoluntary: number;
  monthsCompulsory: number;
  /** The first voluntary contribution. */
  startedOn: Day;
  /** The last month paid for, or the month in which missing time was paid: the pension begins after it at the earliest. */
  lastPaid: Month;
  at: Law;
}

/**
 * From which month a pension is due. Refused with every condition that is not met.
 * Source: law 41/2024, articles 98, 111 and 141.9; circular 11/2025/TT-BNV (start).
 */
export function pensionStart(inputs: PensionConditionInputs): Answer<Month> {
  const { at, monthsVoluntary, monthsCompulsory, lastPaid } = inputs;
  const age = ageReached(inputs);
  const years = valueAt(pensionMinYearsVoluntary, at);
  const refused = [...(age.ok ? [] : age.error), ...(years.ok ? [] : [years.error])];
  if (!age.ok || !years.ok) return err(refused);
  const where = articleAt(PENSION_CONDITIONS, at);
  const months = monthsVoluntary + monthsCompulsory;
  const needed = years.value.value * 12;
  refused.push(...compulsoryPrevails(inputs));
  if (months < needed) refused.push(refusal('too-few-months', where, { months, needed }));
  if (monthOf(dayOf(at)) < age.value.reached) {
    refused.push(refusal('before-retirement-age', where, { allowedFrom: age.value.reached }));
  }
  if (refused.length > 0) return err(refused);
  const met = monthsBetween(lastPaid, age.value.reached) > 0 ? age.value.reached : lastPaid;
  const from = addMonths(met, 1);
  const steps = [
    ...age.value.steps,
    step(
      { vi: 'Thời gian đóng', en: 'Time paid' },
      `${monthsVoluntary} + ${monthsCompulsory} ≥ ${needed}`,
      months,
      'months',
      [years.value],
    ),
    step({ vi: 'Hưởng lương hưu từ tháng', en: 'Pension from' }, '', from, 'month'),
  ];
  return ok({ rule: PENSION_CONDITIONS, at, inputs: { ...inputs }, steps, value: from, doubts: [] });
}

/** The month in which the age is reached, by old right where a person has it. */
function ageReached(inputs: PensionConditionInputs) {
  const usual = retirement(inputs);
  if (!usual.ok) return usual;
  const old = valueAt(pensionOldRights, inputs.at);
  const holds =
    old.ok && inputs.startedOn < old.value.value.started_before && inputs.monthsVoluntary >= old.value.value.years * 12;
  if (!holds) return ok({ reached: usual.value.value.reached, steps: usual.value.steps });
  const reached = addMonths(birthMonth(inputs.born), old.value.value.ages[inputs.sex] * 12);
  const steps: Step[] = [
    step({ vi: 'Tháng đủ tuổi theo quyền lợi cũ', en: 'Age reached by old right' }, '', reached, 'month', [old.value]),
  ];
  return ok({ reached, steps });
}

function compulsoryPrevails({ monthsCompulsory, at }: PensionConditionInputs): Refusal[] {
  const years = valueAt(pensionCompulsoryYears, at);
  if (!years.ok || monthsCompulsory < years.value.value * 12) return [];
  return [refusal('compulsory-rules-decide', years.value.source, { years: years.value.value })];
}
