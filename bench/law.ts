import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { contributionColumns, contributionsOf, sumOfColumn } from '#law/bulk/contributions.ts';
import { groupsOf, type Payers } from '#law/bulk/payers.ts';
import { tariffAt } from '#law/bulk/tariff.ts';
import { monthlyContribution } from '#law/contribution/contribution.ts';
import type { Law } from '#law/language/parameter.ts';
import type { Database } from '#server/database/connect.ts';
import { firstOf, madeUpPayers } from './law-payers.ts';
import { fillPostgres, payableInPostgres } from './law-postgres.ts';
import { payableInPublicodes } from './law-publicodes.ts';

const AT = day('2026-11-23');
const REPEATS = 5;
/** Evaluations of publicodes; its time is divided by these. */
const OF_PUBLICODES = 2_000;

/**
 * What a number of people pay in a month after support, computed in columns, person by person, by PostgreSQL on one core, and
 * by publicodes. Prints times a person and their ratios. @throws Error where the sums differ
 */
export async function benchLaw(db: Database, people: number): Promise<void> {
  const tariff = tariffAt(AT);
  if (!tariff.ok) throw new Error(`The law of ${AT} has no tariff.`);
  const payers = madeUpPayers(people, tariff.value);
  const into = contributionColumns(people);
  const columns = await measure(people, () => sumOfColumn(contributionsOf(payers, tariff.value, 1, into).payable));
  tell('columns', columns, columns);

  const single = await measure(people, () => payableOneByOne(payers, AT));
  check('one by one', single.sum, columns.sum);
  tell('the function for one person', single, columns);

  const postgres = await db.asOwner(async (tx) => {
    await fillPostgres(tx, payers);
    return measure(people, payableInPostgres(tx, tariff.value));
  });
  check('PostgreSQL', postgres.sum, columns.sum);
  tell('PostgreSQL on one core', postgres, columns);

  const few = Math.min(people, OF_PUBLICODES);
  const publicodes = await measure(few, payableInPublicodes(firstOf(payers, few), tariff.value, AT));
  check('publicodes', publicodes.sum, sumOfColumn(into.payable.subarray(0, few)));
  tell('publicodes', publicodes, columns);
}

interface Measured {
  people: number;
  sum: number;
  /** Nanoseconds a person, in the middle one of several runs after one to warm up. */
  each: number;
}

async function measure(people: number, work: () => number | Promise<number>): Promise<Measured> {
  let sum = await work();
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run++) {
    const started = performance.now();
    sum = await work();
    times.push(performance.now() - started);
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
  return { people, sum, each: (middle * 1e6) / people };
}

function payableOneByOne({ incomes, groupSets, monthsSupported }: Payers, at: Law): number {
  let sum = 0;
  for (let i = 0; i < incomes.length; i++) {
    const answer = monthlyContribution({
      income: dong(incomes[i] ?? 0),
      groups: groupsOf(groupSets[i] ?? 0),
      monthsSupported: monthsSupported[i] ?? 0,
      local: null,
      other: dong(0),
      at,
    });
    if (answer.ok) sum += answer.value.value.payable;
  }
  return sum;
}

function check(who: string, sum: number, ours: number): void {
  if (sum !== ours) throw new Error(`${who}: the sum is ${sum}, and ${ours} in columns.`);
}

function tell(who: string, { people, sum, each }: Measured, columns: Measured): void {
  const times = who === 'columns' ? '' : `, ${(each / columns.each).toFixed(1)} times the columns`;
  console.log(`${who}: ${each.toFixed(1)} ns a person${times} (${people} people, ${sum} đồng)`);
}
