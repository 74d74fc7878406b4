import { addDays, day } from '#base/dates.ts';
import type { PeriodRows } from '#drive/period-table.ts';
import type { Database } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { periodRead } from '#server/figures/operations.ts';
import { timesOf, told } from './times.ts';

const NOW = new Date('2022-03-10T03:00:00Z');
const TIMES = Array.from({ length: 10 }, (_, nth) => nth);

/**
 * The period table of a year by area, organisation and collector: everybody pays one of ten collectors of three organisations, and one
 * payment of twenty goes to another.
 */
export async function benchHolders(db: Database, desk: Desk): Promise<void> {
  const people = await db.asOwner(async (tx) => {
    await tx.query(
      `insert into desk_records (province_id, fact_id, person_id, scheme, since, organisation, collector, collector_name, recording, recorded_at)
       select province_id, id, person_id, scheme, holds_since(method, from_month, paid_on), 'TC-' || n % 3, 'nv-' || n, 'nv-' || n,
              coalesce(recording, 0), recorded_at
         from (select *, abs(hashtext(case when hashtext(id::text) % 20 = 0 then id else person_id end::text)) % 10 as n
                 from contributions where province_id = $1 and reverses is null) as each
       on conflict do nothing`,
      [desk.provinceId],
    );
    await tx.query('analyze desk_records');
    const { rows } = await tx.query<{ records: number; people: number }>(
      'select count(*)::int as records, count(distinct person_id)::int as people from desk_records where province_id = $1',
      [desk.provinceId],
    );
    return rows[0];
  });
  console.log(`the period table of a year, with ${people?.records} records of desks of ${people?.people} people`);
  for (const rows of ['areas', 'organisations', 'collectors'] as const) {
    console.log(`by ${rows}: ${told(await timesOf([...TIMES], 1, (nth) => read(desk, rows, nth)))}`);
  }
}

/** Another period each time: nothing that was counted before is used again. */
async function read(desk: Desk, rows: PeriodRows, nth: number): Promise<void> {
  const asked = { from: addDays(day('2021-01-01'), nth), to: day('2021-12-31'), area: null, known: null, within: null };
  const how = { desk, actor: desk.actor, now: NOW };
  const table = await perform(periodRead, { scheme: 'vsi', ...asked, rows }, how);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
}
