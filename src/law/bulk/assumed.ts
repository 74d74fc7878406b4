import type { Day } from '#base/dates.ts';
import { inWords, type ProblemOf, type ProblemWords } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import { incomeRange } from '../contribution/income-range.ts';
import { LOCAL_SUPPORT } from '../contribution/local-support.ts';
import { SUPPORT_GROUPS, SUPPORT_SHARES, type SupportGroup } from '../contribution/support.ts';
import { plain } from '../language/arithmetic.ts';
import { type Law, nextChange, type Parameter, type ValueUnknown, valueAt } from '../language/parameter.ts';
import { refusalWords } from '../language/refusal-words.ts';
import { baseSalary, ruralPovertyLine } from '../parameters/levels.ts';
import { vsiIncomeFloor, vsiRate } from '../parameters/voluntary.ts';
import type { LocalOf } from './tariff.ts';

/** What is assumed to be otherwise; what is left out stays as the law of the day has it. */
export interface Change {
  /** Đồng a month. The law takes a level as the lowest income and counts support on it: both follow. */
  incomeFloor?: number;
  /** Per cent of the income. */
  rate?: number;
  /** Per cent that the State pays, by group. */
  support?: Partial<Record<SupportGroup, number>>;
  /** Per cent that the province adds, by group. */
  local?: Partial<Record<SupportGroup, number>>;
}

/** Whose share an assumption is: the contribution’s, or that of one who supports a group. */
export type ShareOf = { of: 'rate' } | { of: 'support' | 'local'; group: SupportGroup };

/** Why a change cannot be assumed. */
export type ChangeProblem = ProblemOf<ChangeProblemKinds>;

/** The level that is the lowest income on a day. */
export function floorLevel(at: Law): Parameter<number> {
  const rule = valueAt(vsiIncomeFloor, at);
  return rule.ok && rule.value.value === 'base_salary' ? baseSalary : ruralPovertyLine;
}

const wrongPercent = (facts: ShareOf) => ({ kind: 'wrong-percent', facts }) as const;

/** Everything that stands against a change of the law of a day. */
export function changeProblems({ incomeFloor, rate, support = {}, local = {} }: Change, at: Law): ChangeProblem[] {
  const range = incomeRange(at);
  const most = range.ok ? range.value.ceiling : Number.MAX_SAFE_INTEGER;
  const wrongFloor =
    incomeFloor !== undefined && !(Number.isInteger(incomeFloor) && incomeFloor > 0 && incomeFloor <= most);
  const wrong = (percent: number | undefined): boolean => percent !== undefined && !(percent >= 0 && percent <= 100);
  return [
    ...(wrongFloor ? [{ kind: 'wrong-floor', facts: { most } } as const] : []),
    ...(wrong(rate) ? [wrongPercent({ of: 'rate' })] : []),
    ...SUPPORT_GROUPS.filter((group) => wrong(support[group])).map((group) => wrongPercent({ of: 'support', group })),
    ...SUPPORT_GROUPS.filter((group) => wrong(local[group])).map((group) => wrongPercent({ of: 'local', group })),
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

/** What a province adds under a change: what is assumed for a group stands in the place of its own row. */
export const localAssumed =
  ({ local = {} }: Change, inLaw: LocalOf): LocalOf =>
  (groups) => {
    const kept = groups.filter((group) => local[group] === undefined);
    const own = kept.length > 0 ? inLaw(kept) : null;
    const shares = groups.flatMap((group) => local[group] ?? []);
    if (shares.length === 0) return own;
    const most = Math.max(...shares);
    return own && own.percent >= most ? own : { percent: most, source: 'giả định' };
  };

/** A level of the lowest income that the law already decided for a later day. */
export interface DecidedFloor {
  from: Day;
  value: number;
  source: string;
}

/** Every later level that differs from the one before it, next first. */
export function decidedFloors(at: Day): DecidedFloor[] {
  const level = floorLevel(at);
  const found: DecidedFloor[] = [];
  for (let from = nextChange(level, at); from; from = nextChange(level, from)) {
    const next = valueAt(level, from);
    if (next.ok) found.push({ from, value: next.value.value, source: next.value.source });
  }
  return found;
}

/** What a province that has a resolution adds, by group, as its newest rows have it. */
export function localScales(): { source: string; local: NonNullable<Change['local']> }[] {
  return Object.values(LOCAL_SUPPORT).map((rows) => {
    const known = Object.entries(rows).flatMap(([group, { entries }]) => {
      const newest = entries.findLast((entry) => 'value' in entry);
      return newest && 'value' in newest ? [[group, newest] as const] : [];
    });
    return {
      source: known[0]?.[1].source ?? '',
      local: Object.fromEntries(known.map(([group, { value }]) => [group, value])),
    };
  });
}

interface ChangeProblemKinds {
  'wrong-floor': { most: number };
  'wrong-percent': ShareOf;
  'not-known': ValueUnknown['facts'];
  'not-yet': ValueUnknown['facts'];
  'not-published-yet': ValueUnknown['facts'];
}

/** The words of every problem of a change. */
export const CHANGE_WORDS: ProblemWords<ChangeProblemKinds> = {
  'wrong-floor': ({ most }) => ({
    vi: `Mức thu nhập thấp nhất là số đồng từ 1 đến ${plain(most)}, mức cao nhất của ngày ấy.`,
    en: `The lowest income is whole đồng from 1 to ${plain(most, 'en')}, the highest of that day.`,
  }),
  'wrong-percent': () => ({ vi: 'Tỷ lệ là số từ 0 đến 100.', en: 'A rate is a number from 0 to 100.' }),
  'not-known': (facts) => refusalWords({ kind: 'not-known', facts } as ValueUnknown).why,
  'not-yet': (facts) => refusalWords({ kind: 'not-yet', facts } as ValueUnknown).why,
  'not-published-yet': (facts) => refusalWords({ kind: 'not-published-yet', facts } as ValueUnknown).why,
};

/** Such a problem as a sentence. */
export const changeProblemWords = (problem: ChangeProblem): Bilingual => inWords(CHANGE_WORDS, problem);
