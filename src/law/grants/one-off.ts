import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { lumpYearsBorder, oneoffMultiple, oneoffTerms, oneoffUnderYear } from '../parameters/benefits.ts';
import { countedYears } from '../pension/counted-years.ts';

export const ONE_OFF: Rule = {
  id: 'one-off',
  title: { vi: 'BHXH một lần', en: 'One-off benefit' },
  articles: [
    article('2008-01-01', 'Luật 71/2006/QH11'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 77; Nghị quyết 93/2015/QH13'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 102'),
  ],
  formula: {
    vi: 'bình quân × (số năm trước 2014 × mức của thời gian ấy + số năm từ 2014 × mức của thời gian ấy) − tiền Nhà nước đã hỗ trợ; tháng lẻ trước 2014 chuyển sang sau',
    en: 'average × (years before 2014 × their multiple + years from 2014 × theirs) − State support received; odd months before 2014 go over to the later time',
  },
  parameters: [oneoffMultiple, lumpYearsBorder, oneoffUnderYear, oneoffTerms],
  doubts: [],
};

/** Why somebody asks for it. */
export type OneOffGround =
  | { kind: 'retirement-age'; reached: boolean }
  | { kind: 'settling-abroad' }
  | { kind: 'fatal-disease' }
  | { kind: 'disability'; percent: number }
  | { kind: 'paused'; startedOn: Day; months: number };

export interface OneOffMonths {
  monthsBefore2014: number;
  monthsFrom2014: number;
}

export interface OneOffInputs extends OneOffMonths {
  ground: OneOffGround;
  /** Unrounded, đồng. */
  average: number;
  /** What the member paid in all, for less than a year. */
  paid: Dong;
  /** What the State paid in all. */
  supportReceived: Dong;
  at: Law;
}

/**
 * The benefit that ends the insurance. Unit: đồng, rounded at the end.
 * Source: law 41/2024, article 102; before it law 58/2014, article 77.
 */
export function oneOffBenefit(inputs: OneOffInputs): LawAnswer<Dong> {
  const { average, paid, supportReceived, ground, at } = inputs;
  const months = inputs.monthsBefore2014 + inputs.monthsFrom2014;
  const refused = groundRefusals(inputs, months);
  const gross = months < 12 ? underAYear(average, paid, at) : byYears(inputs, average, at);
  if (!gross.ok || refused.length > 0) return err([...refused, ...(gross.ok ? [] : gross.error)]);
  const keeps = ground.kind === 'fatal-disease' || ground.kind === 'disability';
  const deducted = keeps ? 0 : Math.min(supportReceived, gross.value.amount);
  const amount = dong(gross.value.amount - deducted);
  const steps = [
    ...gross.value.steps,
    step(
      { vi: 'Trừ tiền Nhà nước đã hỗ trợ', en: 'Less State support received' },
      `${plain(gross.value.amount)} − ${plain(deducted)}`,
      amount,
    ),
  ];
  return ok({ rule: ONE_OFF, at, inputs: { ...inputs }, steps, value: amount, doubts: [] });
}

export interface LumpSum {
  amount: Dong;
  years: number;
  steps: readonly WorkingStep[];
}

/** Months of average income for each year, by whether it was paid before 2014. Also what survivors get. */
export function byYears(months: OneOffMonths, average: number, at: Law): Result<LumpSum, Refusal[]> {
  const { early, late } = withoutOddMonths(months);
  const before = countedYears({ months: early, at });
  const after = countedYears({ months: late, at });
  const multiple = valueAt(oneoffMultiple, at);
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (!multiple.ok) return err([multiple.error]);
  const { before_2014, from_2014 } = multiple.value.value;
  const parts = [
    { years: before.value.value, times: before_2014 },
    { years: after.value.value, times: from_2014 },
  ].filter(({ years }) => years > 0);
  const amount = toDong(parts.reduce((sum, { years, times }) => sum + years * times * average, 0));
  const working = parts.map(({ years, times }) => `${plain(years)} × ${plain(times)} × ${plain(toDong(average))}`);
  const steps = [
    ...before.value.steps,
    ...after.value.steps,
    step({ vi: 'Mức hưởng theo số năm', en: 'By years' }, working.join(' + '), amount, 'dong', [multiple.value]),
  ];
  return ok({ amount, years: before.value.value + after.value.value, steps });
}

/** Odd months before 2014 count with the later time, where there is one. */
function withoutOddMonths({ monthsBefore2014, monthsFrom2014 }: OneOffMonths) {
  const odd = monthsFrom2014 > 0 ? monthsBefore2014 % 12 : 0;
  return { early: monthsBefore2014 - odd, late: monthsFrom2014 + odd };
}

function underAYear(average: number, paid: Dong, at: Law): Result<LumpSum, Refusal[]> {
  const most = valueAt(oneoffUnderYear, at);
  if (!most.ok) return err([most.error]);
  const cap = toDong(most.value.value * average);
  const amount = dong(Math.min(paid, cap));
  const label = { vi: 'Số tiền đã đóng, có mức tối đa', en: 'The amount paid, up to a limit' };
  const working = `min(${plain(paid)}, ${plain(most.value.value)} × ${plain(toDong(average))})`;
  return ok({ amount, years: 0, steps: [step(label, working, amount, 'dong', [most.value])] });
}

function groundRefusals({ ground, at }: OneOffInputs, months: number): Refusal[] {
  const terms = valueAt(oneoffTerms, at);
  if (!terms.ok) return ground.kind === 'settling-abroad' || ground.kind === 'fatal-disease' ? [] : [terms.error];
  const { aged_under_years, disability_pct, started_before, paused_months, paused_under_years } = terms.value.value;
  const holds: Record<OneOffGround['kind'], boolean> = {
    'retirement-age': ground.kind === 'retirement-age' && ground.reached && months < aged_under_years * 12,
    'settling-abroad': true,
    'fatal-disease': true,
    disability: ground.kind === 'disability' && disability_pct !== null && ground.percent >= disability_pct,
    paused:
      ground.kind === 'paused' &&
      (started_before === null || ground.startedOn < started_before) &&
      ground.months >= paused_months &&
      months < paused_under_years * 12,
  };
  if (holds[ground.kind]) return [];
  return [
    refusal('no-ground-for-one-off', articleAt(ONE_OFF, at), {
      agedUnderYears: aged_under_years,
      disability: disability_pct,
      pausedMonths: paused_months,
      startedBefore: started_before,
    }),
  ];
}
