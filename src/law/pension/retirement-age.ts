import { day, latest } from '#base/dates.ts';
import { addMonths, type Month, month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { formatMonth } from '#base/vietnamese.ts';
import { type ParameterValue, type ValueUnknown, valueAt } from '../language/parameter.ts';
import type { Sex, YearsAndMonths } from '../language/people.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { retirementAge } from '../parameters/retirement-age.ts';

export const RETIREMENT_AGE: Rule = {
  id: 'retirement-age',
  title: { vi: 'Tuổi nghỉ hưu', en: 'Retirement age' },
  articles: [
    article('2008-01-01', 'Luật 71/2006/QH11; Luật 58/2014/QH13, Điều 73'),
    article('2021-01-01', 'Bộ luật Lao động 45/2019/QH14, Điều 169.2, 219.1.c; Nghị định 135/2020/NĐ-CP, Điều 4'),
    article(
      '2025-07-01',
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4; Thông tư 11/2025/TT-BNV, Điều 5.7',
    ),
  ],
  formula: {
    vi: 'tháng sinh + tuổi của năm mà người đó đủ tuổi; nghỉ vào cuối tháng ấy, hưởng từ ngày 1 của tháng sau',
    en: 'month of birth + the age of the year in which the person reaches it; retirement at the end of that month, pension from the first of the next',
  },
  parameters: [retirementAge],
  doubts: [
    {
      vi: 'Chỉ biết năm sinh thì tính ngày 01/01 của năm ấy; chỉ biết tháng sinh thì tính ngày 1 của tháng.',
      en: 'With the year of birth alone it is 1 January; with the month alone the first of the month.',
    },
  ],
};

export interface Retirement {
  age: YearsAndMonths;
  /** The month in which the age is reached. */
  reached: Month;
  /** The first month of a pension, other conditions met. */
  pensionFrom: Month;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known. */
export type Birth = string;

/** The month of birth that counts: January where the month is not known. */
export const birthMonth = (born: Birth): Month => month(born.length === 4 ? `${born}-01` : born.slice(0, 7));

const inMonths = ([years, months]: YearsAndMonths): number => years * 12 + months;

/**
 * When a person reaches retirement age. The age of the year of reaching it applies, not that of any other year.
 * Source: Labour Code 45/2019, article 169.2; decree 135/2020, article 4 and appendix I.
 */
export function retirement(inputs: { sex: Sex; born: Birth }): LawAnswer<Retirement> {
  const found = ageOf(inputs.sex, birthMonth(inputs.born));
  if (!found.ok) return err([found.error]);
  const { reached, age: figure } = found.value;
  const age = figure.value[inputs.sex];
  const pensionFrom = addMonths(reached, 1);
  const born = formatMonth(birthMonth(inputs.born));
  const steps = [
    step(
      { vi: 'Tuổi nghỉ hưu của năm đủ tuổi', en: 'Retirement age of the year in which it is reached' },
      { vi: `${age[0]} năm ${age[1]} tháng`, en: `${age[0]} years ${age[1]} months` },
      reached.slice(0, 4),
      'plain',
      [figure],
    ),
    step(
      { vi: 'Tháng đủ tuổi', en: 'Month in which the age is reached' },
      { vi: `${born} + ${inMonths(age)} tháng`, en: `${born} + ${inMonths(age)} months` },
      reached,
      'month',
    ),
    step({ vi: 'Hưởng lương hưu sớm nhất từ tháng', en: 'Pension at the earliest from' }, '', pensionFrom, 'month'),
  ];
  const at = day(`${reached}-01`);
  const doubts = inputs.born.length < 'YYYY-MM'.length ? RETIREMENT_AGE.doubts : [];
  return ok({ rule: RETIREMENT_AGE, at, inputs, steps, value: { age, reached, pensionFrom }, doubts });
}

/** The first year whose age the person reaches within that year. */
function ageOf(
  sex: Sex,
  born: Month,
): Result<{ age: ParameterValue<Record<Sex, YearsAndMonths>>; reached: Month }, ValueUnknown> {
  const ages = retirementAge.entries.flatMap((entry) => ('value' in entry ? [inMonths(entry.value[sex])] : []));
  const firstYear = Number(addMonths(born, Math.min(...ages)).slice(0, 4));
  const lastYear = Number(addMonths(born, Math.max(...ages)).slice(0, 4));
  for (let year = firstYear; year <= lastYear; year++) {
    const age = retirementAgeIn(year);
    if (!age.ok) return err(age.error);
    const reached = addMonths(born, inMonths(age.value.value[sex]));
    if (Number(reached.slice(0, 4)) === year) return ok({ age: age.value, reached });
  }
  throw new RangeError(`no year in which a ${sex} born in ${born} reaches retirement age`);
}

/** The retirement age of people who reach it in a year. The oldest ages known hold for all years before them. */
export function retirementAgeIn(year: number) {
  const first = retirementAge.entries[0]?.from ?? day(`${year}-01-01`);
  return valueAt(retirementAge, latest(day(`${year}-01-01`), first));
}
