import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, share, toDong } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { article, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { referenceLevel } from '../parameters/levels.ts';
import { pensionLeast, pensionOverYears } from '../parameters/pension.ts';
import { countedYears } from './counted-years.ts';
import { pensionRate } from './pension-rate.ts';

export const PENSION: Rule = {
  id: 'pension',
  title: {
    vi: 'Mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu',
    en: 'Monthly pension and lump sum at retirement',
  },
  articles: [
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 74, 75'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 99, 100, 111.1.a, 141.11'),
  ],
  formula: {
    vi: 'tỷ lệ hưởng × mức bình quân thu nhập tháng; số năm vượt mức tối đa được trợ cấp một lần',
    en: 'pension rate × average monthly income; years over the highest rate give a lump sum',
  },
  parameters: [pensionOverYears, pensionLeast, referenceLevel],
  doubts: [],
};

export interface PensionInputs {
  sex: Sex;
  /** All months paid. */
  months: number;
  /** Of these, months paid after the conditions of a pension were met. */
  monthsAfterConditions: number;
  /** Compulsory months, and the first of them; null without any. */
  compulsory: { months: number; startedOn: Day } | null;
  /** Average monthly income, đồng, unrounded. */
  average: number;
  at: Law;
}

export interface Pension {
  percent: number;
  years: number;
  month: Dong;
  /** Paid once at retirement for years over the highest rate. */
  lumpSum: Dong;
}

/**
 * The monthly pension, and what is paid once beside it. Unit: đồng, rounded at the end.
 * Source: law 41/2024, articles 99 and 100.
 */
export function pension(inputs: PensionInputs): LawAnswer<Pension> {
  const { sex, months, average, at } = inputs;
  const counted = countedYears({ months, at });
  if (!counted.ok) return counted;
  const years = counted.value.value;
  const rate = pensionRate({ sex, years, at });
  if (!rate.ok) return rate;
  const { percent, yearsOver } = rate.value.value;
  const over = lumpSum(inputs, yearsOver);
  if (!over.ok) return over;
  const computed = share(average, percent);
  const least = leastPension(inputs);
  const month = least && least.level.value > computed ? dong(least.level.value) : computed;
  const steps = [
    ...counted.value.steps,
    ...rate.value.steps,
    step(
      { vi: 'Lương hưu mỗi tháng', en: 'Pension a month' },
      `${plain(percent)}% × ${plain(toDong(average))}`,
      computed,
    ),
    ...(month > computed && least
      ? [
          step({ vi: 'Nâng lên bằng mức tham chiếu', en: 'Raised to the reference level' }, '', month, 'dong', [
            least.level,
            least.terms,
          ]),
        ]
      : []),
    ...over.value.steps,
  ];
  const value = { percent, years, month, lumpSum: over.value.amount };
  return ok({ rule: PENSION, at, inputs: { ...inputs }, steps, value, doubts: [] });
}

/** Years over the highest rate, those paid after the conditions were met at the higher multiple. */
function lumpSum({ monthsAfterConditions, average, at }: PensionInputs, yearsOver: number) {
  if (yearsOver === 0) return ok({ amount: dong(0), steps: [] as WorkingStep[] });
  const terms = valueAt(pensionOverYears, at);
  const later = countedYears({ months: monthsAfterConditions, at });
  if (!terms.ok) return err([terms.error]);
  if (!later.ok) return later;
  const after = Math.min(yearsOver, later.value.value);
  const { each, after_conditions } = terms.value.value;
  const amount = toDong(average * ((yearsOver - after) * each + after * after_conditions));
  const working = `(${plain(yearsOver - after)} × ${plain(each)} + ${plain(after)} × ${plain(after_conditions)}) × ${plain(toDong(average))}`;
  const label = { vi: 'Trợ cấp một lần khi nghỉ hưu', en: 'Lump sum at retirement' };
  return ok({ amount, steps: [step(label, working, amount, 'dong', [terms.value])] });
}

/** Enough compulsory years, begun early enough, give at least the reference level. */
function leastPension({ compulsory, at }: PensionInputs) {
  const terms = valueAt(pensionLeast, at);
  const level = valueAt(referenceLevel, at);
  if (!compulsory || !terms.ok || !level.ok) return null;
  const { compulsory_years, started_before } = terms.value.value;
  const holds = compulsory.months >= compulsory_years * 12 && compulsory.startedOn < started_before;
  return holds ? { terms: terms.value, level: level.value } : null;
}
