import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Payers } from '#law/bulk/payers.ts';
import type { Tariff } from '#law/bulk/tariff.ts';
import type { Queryable } from '#server/database/connect.ts';

/** The same people as a table, on one core and whole in memory. */
export async function fillPostgres(tx: Queryable, payers: Payers): Promise<void> {
  await tx.query(
    `set local max_parallel_workers_per_gather = 0;
     set local temp_buffers = '256MB';
     create temporary table payers (income integer, group_set smallint, months_supported smallint) on commit drop`,
  );
  await pipeline(Readable.from(lines(payers)), tx.query(copyFrom('copy payers from stdin')));
  await tx.query('analyze payers');
}

const LINES_A_PIECE = 10_000;

function* lines({ incomes, groupSets, monthsSupported }: Payers): Generator<string> {
  for (let first = 0; first < incomes.length; first += LINES_A_PIECE) {
    const piece: string[] = [];
    for (let i = first; i < Math.min(first + LINES_A_PIECE, incomes.length); i++)
      piece.push(`${incomes[i]}\t${groupSets[i]}\t${monthsSupported[i]}\n`);
    yield piece.join('');
  }
}

/** The sum of what everybody pays in a month; the figures stand in the statement, as in the columns' tariff. */
export function payableInPostgres(tx: Queryable, tariff: Tariff): () => Promise<number> {
  const { floor, ceiling, rate, mostMonths, stateSupport } = tariff;
  const sets = `'{${[...stateSupport].join()}}'::integer[]`;
  const gross = `floor(income::float8 * ${rate} / 100 + 0.5)`;
  const text = `
    select sum(${gross} - case when months_supported < ${mostMonths}
                               then least(${gross}, (${sets})[group_set + 1]) else 0 end) as payable
      from payers
     where income between ${floor} and ${ceiling}`;
  return async () => {
    const { rows } = await tx.query<{ payable: number }>({ name: 'payable', text });
    return Number(rows[0]?.payable);
  };
}
