import { GROUP_SETS, type Payers } from '#law/bulk/payers.ts';
import type { Tariff } from '#law/bulk/tariff.ts';
import { Random } from '#seeds/random.ts';

const STEP = 50_000;
const MOST_SUPPORTED = 140;

/** Made-up people, always the same ones: some belong to several groups, a few chose what the law refuses. */
export function madeUpPayers(people: number, { floor, ceiling }: Tariff): Payers {
  const random = new Random(1, people);
  const steps = Math.ceil((ceiling - floor) / STEP) + 2;
  const payers = {
    incomes: new Float64Array(people),
    groupSets: new Uint8Array(people),
    monthsSupported: new Uint16Array(people),
  };
  for (let i = 0; i < people; i++) {
    payers.incomes[i] = floor + (random.below(steps + 1) - 1) * STEP;
    payers.groupSets[i] = random.below(GROUP_SETS);
    payers.monthsSupported[i] = random.below(MOST_SUPPORTED);
  }
  return payers;
}

/** The first of them, up to a number. */
export const firstOf = ({ incomes, groupSets, monthsSupported }: Payers, people: number): Payers => ({
  incomes: incomes.subarray(0, people),
  groupSets: groupSets.subarray(0, people),
  monthsSupported: monthsSupported.subarray(0, people),
});
