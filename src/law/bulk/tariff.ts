import { err, ok, type Result } from '#base/result.ts';
import { localAmount } from '../contribution/contribution.ts';
import { incomeRange } from '../contribution/income-range.ts';
import type { LocalSupport } from '../contribution/local-support.ts';
import { type SupportGroup, stateSupport } from '../contribution/support.ts';
import { inForce, type Law, type ValueUnknown } from '../language/parameter.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import { GROUP_SETS, groupsOf } from './payers.ts';

/** All that the contributions of one day depend on besides the person: looked up once, then used for everybody. */
export interface Tariff {
  floor: number;
  ceiling: number;
  /** Per cent of the income. */
  rate: number;
  /** By set of groups, đồng a month while months of support are left; −1 where a figure of it is not known. */
  stateSupport: Float64Array;
  /** By set of groups, đồng a month. */
  localSupport: Float64Array;
  /** How many months of a person the State supports. */
  mostMonths: number;
}

/** What the province adds for somebody of these groups; null where nothing is known. */
export type LocalOf = (groups: readonly SupportGroup[]) => LocalSupport | null;

/** The figures of a day, asked of the same rules that one person's contribution follows. */
export function tariffAt(at: Law, localOf: LocalOf = () => null): Result<Tariff, ValueUnknown[]> {
  const range = incomeRange(at);
  const rate = inForce({ rate: vsiRate }, at);
  if (!range.ok || !rate.ok) return err([range, rate].flatMap((part) => (part.ok ? [] : part.error)));
  const tariff: Tariff = {
    floor: range.value.floor,
    ceiling: range.value.ceiling,
    rate: rate.value.rate.value,
    stateSupport: new Float64Array(GROUP_SETS),
    localSupport: new Float64Array(GROUP_SETS),
    mostMonths: 0,
  };
  for (let set = 1; set < GROUP_SETS; set++) {
    const support = stateSupport({ groups: groupsOf(set), monthsSupported: 0, at });
    tariff.stateSupport[set] = support.ok ? support.value.value.month : -1;
    if (!support.ok) continue;
    tariff.mostMonths = support.value.value.monthsLeft;
    tariff.localSupport[set] = localAmount(localOf(groupsOf(set)), at).amount;
  }
  return ok(tariff);
}
