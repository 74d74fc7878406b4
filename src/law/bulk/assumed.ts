import type { Day } from '#base/dates.ts';
import type { Problem } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import { incomeRange } from '../contribution/income-range.ts';
import { SUPPORT_GROUPS, SUPPORT_SHARES, type SupportGroup } from '../contribution/support.ts';
import { plain } from '../language/arithmetic.ts';
import { type Law, type Parameter, type ValueUnknown, valueAt } from '../language/parameter.ts';
import { refusalWords } from '../language/refusal-words.ts';
import { baseSalary, ruralPovertyLine } from '../parameters/levels.ts';
import { vsiIncomeFloor, vsiRate } from '../parameters/voluntary.ts';

/** What is assumed to be otherwise; what is left out stays as the law of the day has it. */
export interface Change {
  /** Đồng a month. The law takes a level as the lowest income and counts support on it: both follow. */
  incomeFloor?: number;
  /** Per cent of the income. */
  rate?: number;
  /** Per cent that the State pays, by group. */
  support?: Partial<Record<SupportGroup, number>>;
}

/** Why a change cannot be assumed. */
export type ChangeProblem =
  | Problem<'wrong-floor', { most: number }>
  | Problem<'wrong-percent', { of: 'rate' | SupportGroup }>
  | ValueUnknown;

/** The level that is the lowest income on a day. */
export function floorLevel(at: Law): Parameter<number> {
  const rule = valueAt(vsiIncomeFloor, at);
  return rule.ok && rule.value.value === 'base_salary' ? baseSalary : ruralPovertyLine;
}

const wrongPercent = (of: 'rate' | SupportGroup) => ({ kind: 'wrong-percent', facts: { of } }) as const;

/** Everything that stands against a change of the law of a day. */
export function changeProblems({ incomeFloor, rate, support = {} }: Change, at: Law): ChangeProblem[] {
  const range = incomeRange(at);
  const most = range.ok ? range.value.ceiling : Number.MAX_SAFE_INTEGER;
  const wrongFloor =
    incomeFloor !== undefined && !(Number.isInteger(incomeFloor) && incomeFloor > 0 && incomeFloor <= most);
  const wrong = (percent: number | undefined): boolean => percent !== undefined && !(percent >= 0 && percent <= 100);
  return [
    ...(wrongFloor ? [{ kind: 'wrong-floor', facts: { most } } as const] : []),
    ...(wrong(rate) ? [wrongPercent('rate')] : []),
    ...SUPPORT_GROUPS.filter((group) => wrong(support[group])).map(wrongPercent),
  ];
}

/** The law of a day with a change assumed. */
export function assumed(change: Change, at: Day): Law {
  const assuming = new Map<Parameter<unknown>, unknown>();
  if (change.incomeFloor !== undefined) assuming.set(floorLevel(at), change.incomeFloor);
  if (change.rate !== undefined) assuming.set(vsiRate, change.rate);
  for (const group of SUPPORT_GROUPS) {
    const percent = change.support?.[group];
    if (percent !== undefined) assuming.set(SUPPORT_SHARES[group], percent);
  }
  return { at, assuming };
}

/** Such a problem as a sentence. */
export function changeProblemWords(problem: ChangeProblem): Bilingual {
  switch (problem.kind) {
    case 'wrong-floor':
      return {
        vi: `Mức thu nhập thấp nhất là số đồng từ 1 đến ${plain(problem.facts.most)}, mức cao nhất của ngày ấy.`,
        en: `The lowest income is whole đồng from 1 to ${plain(problem.facts.most)}, the highest of that day.`,
      };
    case 'wrong-percent':
      return { vi: 'Tỷ lệ là số từ 0 đến 100.', en: 'A rate is a number from 0 to 100.' };
    default:
      return refusalWords(problem).why;
  }
}
