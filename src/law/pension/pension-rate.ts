import { err, ok } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce, type Law, valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import {
  pensionBaseYearsFemale,
  pensionBaseYearsMale,
  pensionFirstPct,
  pensionMale1519,
  pensionMaxPct,
  pensionMinYearsVoluntary,
  pensionStepPct,
  pensionTreatyPct,
} from '../parameters/pension.ts';

export const PENSION_RATE: Rule = {
  id: 'pension-rate',
  title: { vi: 'Tỷ lệ hưởng lương hưu', en: 'Pension rate' },
  articles: [
    article('2008-01-01', 'Nghị định 190/2007/NĐ-CP'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 74'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 99'),
  ],
  formula: {
    vi: 'tỷ lệ của số năm đầu + số năm vượt × tỷ lệ cộng thêm, không quá mức tối đa; nam đóng chưa đủ số năm đầu từ 01/7/2025 có thang riêng',
    en: 'rate of the first years + further years × points a year, up to the highest rate; from 01/07/2025 men short of the first years have a scale of their own',
  },
  parameters: [
    pensionFirstPct,
    pensionBaseYearsMale,
    pensionBaseYearsFemale,
    pensionStepPct,
    pensionMale1519,
    pensionMaxPct,
    pensionTreatyPct,
  ],
  doubts: [],
};

export interface PensionRate {
  percent: number;
  /** Years beyond those that reach the highest rate. */
  yearsOver: number;
}

/** The figures of one sex on one day that a rate is computed with. */
export interface RateScale {
  baseYears: number;
  firstPercent: number;
  perYear: number;
  most: number;
  leastYears: number;
  /** Below the base years: years, their rate, points a year. */
  lower: { years: number; percent: number; perYear: number } | null;
}

/** The scale in force on a day, with its figures. */
function rateScale(sex: Sex, at: Law) {
  const base = sex === 'male' ? pensionBaseYearsMale : pensionBaseYearsFemale;
  const found = inForce(
    { base, first: pensionFirstPct, each: pensionStepPct, most: pensionMaxPct, least: pensionMinYearsVoluntary },
    at,
  );
  if (!found.ok) return found;
  const { base: years, first, each, most, least } = found.value;
  const short = sex === 'male' ? valueAt(pensionMale1519, at) : null;
  const lower = short?.ok
    ? { years: least.value, percent: short.value.value.at_15, perYear: short.value.value.per_year }
    : null;
  const scale: RateScale = {
    baseYears: years.value,
    firstPercent: first.value,
    perYear: each.value[sex],
    most: most.value,
    leastYears: least.value,
    lower,
  };
  return ok({ scale, figures: found.value, short: short?.ok ? short.value : null });
}

/** Years, counted in halves, as a rate. Null where they are too few. */
function percentOf(scale: RateScale, years: number): number | null {
  if (years >= scale.baseYears) {
    return Math.min(scale.most, scale.firstPercent + (years - scale.baseYears) * scale.perYear);
  }
  const { lower } = scale;
  if (!lower || years < lower.years) return null;
  return lower.percent + (years - lower.years) * lower.perYear;
}

/**
 * The share of the average income that a pension is. Unit: per cent; `years` are counted years, in halves.
 * With time under an international treaty and too few own years each own year counts by itself.
 * Source: law 41/2024, article 99; before it law 58/2014, article 74.
 */
export function pensionRate(inputs: { sex: Sex; years: number; treaty?: boolean; at: Law }): LawAnswer<PensionRate> {
  const { sex, years, treaty, at } = inputs;
  const found = rateScale(sex, at);
  if (!found.ok) return found;
  const { scale, figures, short } = found.value;
  if (treaty && years < scale.leastYears) return treatyRate(inputs);
  const percent = percentOf(scale, years);
  if (percent === null) return err([tooFew(years, scale, at)]);
  const yearsToMost = scale.baseYears + (scale.most - scale.firstPercent) / scale.perYear;
  const yearsOver = Math.max(0, years - yearsToMost);
  const belowBase = years < scale.baseYears && scale.lower;
  const working = belowBase
    ? `${plain(belowBase.percent)}% + (${plain(years)} − ${belowBase.years}) × ${plain(belowBase.perYear)}%`
    : `${plain(scale.firstPercent)}% + (${plain(years)} − ${scale.baseYears}) × ${plain(scale.perYear)}%, ≤ ${scale.most}%`;
  const used = belowBase && short ? [short] : [figures.first, figures.base, figures.each, figures.most];
  return answer(inputs, { percent, yearsOver }, [step(RATE, working, percent, 'percent', used)]);
}

const RATE: Bilingual = { vi: 'Tỷ lệ hưởng lương hưu', en: 'Pension rate' };

function treatyRate(inputs: { sex: Sex; years: number; at: Law }): LawAnswer<PensionRate> {
  const each = valueAt(pensionTreatyPct, inputs.at);
  if (!each.ok) return err([each.error]);
  const percent = inputs.years * each.value.value;
  const working = `${plain(inputs.years)} × ${plain(each.value.value)}%`;
  return answer(inputs, { percent, yearsOver: 0 }, [step(RATE, working, percent, 'percent', [each.value])]);
}

const answer = (inputs: { at: Law }, value: PensionRate, steps: readonly WorkingStep[]): LawAnswer<PensionRate> =>
  ok({ rule: PENSION_RATE, at: inputs.at, inputs: { ...inputs }, steps, value, doubts: [] });

function tooFew(years: number, { leastYears }: RateScale, at: Law): Refusal {
  const months = Math.round(years * 12);
  return refusal('too-few-months', articleAt(PENSION_RATE, at), { months, needed: leastYears * 12 });
}
