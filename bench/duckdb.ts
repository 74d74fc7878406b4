import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Files } from './files.ts';

/** The same files as tables in the memory of DuckDB. */
export async function fillDuckDb(files: Files): Promise<DuckDBConnection> {
  const duck = await (await DuckDBInstance.create()).connect();
  for (const [kind, file] of Object.entries(files))
    await duck.run(`create table ${kind} as select * from read_csv('${file}', header = true, all_varchar = true)`);
  await duck.run(
    `create table paid as
       select person_id::uuid as person_id, scheme, (from_month || '-01')::date as starts, paid_on::date as paid_on,
              ((from_month || '-01')::date + to_months(months::int))::date as ends
         from contributions
        where reverses is null
          and contribution_id not in (select reverses from contributions where reverses is not null);
     create table ended as select person_id::uuid as person_id, scheme, ended_on::date as ended_on from endings;
     create table moved as select person_id::uuid as person_id, area_code, moved_on::date as moved_on from moves;
     create table resident as select person_id::uuid as person_id, area_code from people`,
  );
  return duck;
}

/**
 * Participants at the ends of months by commune, counted over all contributions. At the end of a month a payment in its
 * first month covers the day, so that spans need not be joined to count. Answers the sum of the counts.
 */
export async function countOverContributions(
  duck: DuckDBConnection,
  { from, to, schemes }: { from: Month; to: Month; schemes: readonly Scheme[] },
): Promise<number> {
  const rows = await duck.runAndReadAll(`
    with months as (select last_day(unnest(generate_series(date '${from}-01', date '${to}-01', interval 1 month))) as day),
    covered as (
      select distinct day, scheme, paid.person_id
        from months join paid on starts <= day and day < ends
       where scheme in (${schemes.map((scheme) => `'${scheme}'`).join(', ')})
         and not exists (select 1 from ended
                          where ended.scheme = paid.scheme and ended.person_id = paid.person_id
                            and ended_on > paid_on and ended_on <= day)
    )
    select day, scheme, coalesce((select arg_max(area_code, moved_on) from moved
                                   where moved.person_id = covered.person_id and moved_on <= day), area_code) as area,
           count(*) as count
      from covered join resident using (person_id)
     group by 1, 2, 3`);
  return rows.getRowObjects().reduce((sum, { count }) => sum + Number(count), 0);
}
