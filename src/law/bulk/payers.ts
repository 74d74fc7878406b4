import { SUPPORT_GROUPS, type SupportGroup } from '../contribution/support.ts';

/** Many people who pay, one column for each thing the contribution depends on. Whoever is in one is in all of them. */
export interface Payers {
  /** Chosen income, đồng a month. */
  incomes: Float64Array;
  /** The groups whose support a person has, as `groupSet` says. */
  groupSets: Uint8Array;
  /** Months that the State has supported already. */
  monthsSupported: Uint16Array;
}

/** How many sets of groups there are. */
export const GROUP_SETS = 2 ** SUPPORT_GROUPS.length;

/** Groups as one small number: a bit for each. */
export const groupSet = (groups: readonly SupportGroup[]): number =>
  SUPPORT_GROUPS.reduce((set, group, bit) => (groups.includes(group) ? set | (1 << bit) : set), 0);

/** The groups of such a number. */
export const groupsOf = (set: number): SupportGroup[] => SUPPORT_GROUPS.filter((_, bit) => set & (1 << bit));
