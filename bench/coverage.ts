import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type Month, month } from '#base/months.ts';
import { largerProvince } from '#seeds/catalogue.ts';
import { PEOPLE_KINDS, provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';
import type { Database } from '#server/db.ts';
import { evaluateSeries, type SeriesOptions } from '#server/services/evaluate-series.ts';
import { loadDemonstration } from '#server/services/load-demonstration.ts';

const REPEATS = 5;

/**
 * The same facts in Baophu's tallies and in DuckDB, which scans the contributions: one date over all communes, and 60
 * months over all communes. Both must give the same number of participants. Prints milliseconds and their ratio.
 */
export async function benchCoverage(db: Database, people: number): Promise<void> {
  const province = largerProvince(people);
  const started = performance.now();
  await loadDemonstration(db, province, () => {});
  console.log(`import with checks and posting: ${seconds(performance.now() - started)} for ${people} people`);
  console.log(`largest memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-bench-'));
  try {
    const duck = await fillDuckDb(folder, people);
    await compare('one date over all communes', db, province.provinceId, duck, {
      from: month('2020-12'),
      to: month('2020-12'),
    });
    await compare('60 months over all communes', db, province.provinceId, duck, {
      from: month('2017-01'),
      to: month('2021-12'),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fillDuckDb(folder: string, people: number): Promise<DuckDBConnection> {
  const duck = await (await DuckDBInstance.create()).connect();
  for (const kind of PEOPLE_KINDS) {
    const file = path.join(folder, `${kind}.csv`);
    await pipeline(Readable.from(csvOf(kind, provinceRows(kind, people))), createWriteStream(file));
    await duck.run(`create table ${kind} as select * from read_csv('${file}', header = true, all_varchar = true)`);
  }
  await duck.run(
    `create table paid as
       select person_id::uuid as person_id, (from_month || '-01')::date as starts, paid_on::date as paid_on,
              ((from_month || '-01')::date + to_months(months::int))::date as ends
         from contributions
        where scheme = 'vsi' and reverses is null
          and contribution_id not in (select reverses from contributions where reverses is not null)`,
  );
  return duck;
}

/** At the end of a month a payment in its first month covers the day, so that spans need not be joined to count. */
const overContributions = (from: Month, to: Month): string => `
  with months as (select last_day(unnest(generate_series(date '${from}-01', date '${to}-01', interval 1 month))) as day),
  covered as (
    select distinct day, paid.person_id
      from months join paid on starts <= day and day < ends
     where not exists (select 1 from endings as e
                        where e.scheme = 'vsi' and e.person_id::uuid = paid.person_id
                          and e.ended_on::date > paid_on and e.ended_on::date <= day)
  )
  select day, coalesce((select arg_max(area_code, moved_on) from moves
                         where moves.person_id::uuid = covered.person_id and moved_on::date <= day), people.area_code) as area, count(*) as count
    from covered join people on people.person_id::uuid = covered.person_id
   group by 1, 2`;

async function compare(
  title: string,
  db: Database,
  provinceId: number,
  duck: DuckDBConnection,
  months: { from: Month; to: Month },
): Promise<void> {
  const options: SeriesOptions = { months, per: 'commune', now: new Date() };
  let ours = 0;
  const tallies = await median(async () => {
    const values = await evaluateSeries(db, provinceId, 'participants(vsi)', options);
    if (!values.ok) throw new Error(JSON.stringify(values.error));
    ours = values.value.reduce((sum, { answer }) => sum + (answer.ok ? answer.value : 0), 0);
  });
  let theirs = 0;
  const scan = await median(async () => {
    const rows = (await duck.runAndReadAll(overContributions(months.from, months.to))).getRowObjects();
    theirs = rows.reduce((sum, { count }) => sum + Number(count), 0);
  });
  if (ours !== theirs) throw new Error(`${title}: the tallies give ${ours}, the contributions ${theirs}`);
  console.log(
    `${title}: tallies ${tallies.toFixed(0)} ms, DuckDB over contributions ${scan.toFixed(0)} ms, ${(scan / tallies).toFixed(1)} times`,
  );
}

/** Milliseconds of the middle one of several runs, after one to warm up. */
async function median(work: () => Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
