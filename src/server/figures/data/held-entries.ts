import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { ARRIVALS } from '#coverage/movements.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Whose participants are counted, and as whose. */
export interface AskedHolders {
  scheme: Scheme;
  from: Day;
  to: Day;
  /** At the end of which day; null for now. */
  known: Day | null;
  /** The communes of the area, in all their versions. */
  areaIds: readonly AreaId[];
  /** Which unit the holder is that an organisation’s code stands for. */
  units: ReadonlyMap<string, string>;
  /** Whether holders that are no unit are of others; without it each is a unit of its own. */
  isWithin: boolean;
  /** Whether each collector is a unit: `unit|account`. */
  byCollector: boolean;
}

/** A count of a unit: one of the table’s, who waits for the SI office of a stock, or the stock on the eve of the year. Of nobody known: null. */
export interface HeldCount {
  unit: string | null;
  name: string;
  value: number;
}

const HELD_TRUE = `
  record.province_id = $1 and record.scheme = $2 and record.recorded_on <= $5 and record.since <= $4
     and not exists (select from contributions as undoing
                      where undoing.province_id = $1 and undoing.reverses = record.fact_id and undoing.recorded_on <= $5)
     and not exists (select from withdrawals as undoing
                      where undoing.province_id = $1 and undoing.fact_kind = 'enrolment' and undoing.fact_id = record.fact_id
                        and undoing.recorded_on <= $5)`;

/** Lines of a table of the people who are held by anybody, summed by day as they are known. */
const linesOf = (table: string, kind: string): string => `
  select line.person_id, ${kind} as kind, line.area_id, line.effective_on, sum(line.count)::int as count
    from (select distinct person_id from standing) as person
    join ${table} as line on line.province_id = $1 and line.person_id = person.person_id
   where line.scheme = $2 and line.area_id = any ($6) and line.recorded_on <= $5 and line.effective_on <= $4
   group by 1, 2, 3, 4 having sum(line.count) <> 0`;

const SIGNED = `case when line.kind in (${ARRIVALS.map((kind) => `'${kind}'`).join(', ')}) then line.count else -line.count end`;

/**
 * What each participant who is held by anybody adds to each count of each unit. A stock counts for whoever holds the person on its day, a
 * movement for whoever does at the end of its day; who is covered on the eve of a change of holders is handed over and taken over. So
 * opening + flows = closing holds of each unit, whatever the facts (docs/decisions/0032-held-by.md).
 */
const ENTRIES = `
  with mapped as (select * from unnest($7::text[], $8::text[]) as each (code, unit)),
  standing as (
    select coalesce(link.kept_id, record.person_id) as person_id, record.since, record.recorded_at, record.fact_id,
           case when mapped.code is null and $9 then ''
                when $10 then coalesce(mapped.unit, record.organisation) || '|' || coalesce(record.collector, '')
                else coalesce(mapped.unit, record.organisation) end as unit
      from desk_records as record
      left join mapped on mapped.code = record.organisation
      left join person_links as link on link.province_id = $1 and link.person_id = record.person_id and link.recorded_on <= $5
            and not exists (select from person_unlinks as undoing
                             where undoing.province_id = $1 and undoing.link_id = link.id and undoing.recorded_on <= $5)
     where ${HELD_TRUE}
  ),
  days as (  -- of several records with one day the last one holds
    select distinct on (person_id, since) person_id, since, unit
      from standing order by person_id, since, recorded_at desc, fact_id desc
  ),
  changes as (
    select * from (select *, lag(unit) over (partition by person_id order by since) as earlier from days) as each
     where unit is distinct from earlier
  ),
  held as materialized (
    select *, lead(since, 1, 'infinity') over (partition by person_id order by since) as until from changes
  ),
  lines as materialized (${linesOf('movements', 'line.kind')}),
  waiting as materialized (${linesOf('pending_movements', "'pending'")}),
  stocks as (
    select * from (values ('opening', $3::date - 1), ('closing', $4::date), ('eve', date_trunc('year', $4::date)::date - 1)) as each (name, on_day)
  ),
  entries as (
    select stocks.name, held.unit, line.person_id, line.area_id, ${SIGNED} as amount
      from stocks join held on held.since <= on_day and on_day < held.until
      join lines as line on line.person_id = held.person_id and line.effective_on <= on_day
    union all
    select 'pending ' || stocks.name, held.unit, line.person_id, line.area_id, line.count
      from stocks join held on held.since <= on_day and on_day < held.until
      join waiting as line on line.person_id = held.person_id and line.effective_on <= on_day
    union all
    select flow.name, held.unit, line.person_id, line.area_id, line.count
      from lines as line
      join held on held.person_id = line.person_id and held.since <= line.effective_on and line.effective_on < held.until
     cross join lateral (
           select line.kind as name where line.effective_on >= $3
           union all
           select 'cumulative' where line.kind = 'joined' and line.effective_on >= date_trunc('year', $4::date)::date) as flow
    union all
    select side.name, side.unit, line.person_id, line.area_id, ${SIGNED}
      from held join lines as line on line.person_id = held.person_id and line.effective_on < held.since
     cross join lateral (values ('taken_over', held.unit), ('handed_over', held.earlier)) as side (name, unit)
     where held.since between $3 and $4
  )`;

const valuesOf = (tx: Transaction, asked: AskedHolders): unknown[] => [
  ...[tx.provinceId, asked.scheme, asked.from, asked.to, asked.known ?? 'infinity', asked.areaIds],
  ...[[...asked.units.keys()], [...asked.units.values()], asked.isWithin, asked.byCollector],
];

/** Every count of every unit that holds anybody; a count of nobody is not there. */
export async function heldCounts(tx: Transaction, asked: AskedHolders): Promise<HeldCount[]> {
  const { rows } = await tx.query<HeldCount>(
    `${ENTRIES} select unit, name, sum(amount)::int as value from entries group by unit, name having sum(amount) <> 0`,
    valuesOf(tx, asked),
  );
  return rows;
}

/** One count of some units, by the commune: the area of its lines. */
export async function heldByArea(
  tx: Transaction,
  asked: AskedHolders,
  { name, units }: { name: string; units: readonly (string | null)[] },
): Promise<{ areaId: AreaId; value: number }[]> {
  const { rows } = await tx.query<{ areaId: AreaId; value: number }>(
    `${ENTRIES} select area_id as "areaId", sum(amount)::int as value from entries
      where name = $11 and coalesce(unit, '-') = any ($12) group by area_id having sum(amount) <> 0 order by 2 desc, 1`,
    [...valuesOf(tx, asked), name, units.map((unit) => unit ?? '-')],
  );
  return rows;
}

/** Of whom one count of some units is made; of a net of several movements those who are left in it. */
export async function heldPeople(
  tx: Transaction,
  asked: AskedHolders,
  { name, units }: { name: string; units: readonly (string | null)[] },
): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    `${ENTRIES} select person_id as id from entries
      where name = $11 and coalesce(unit, '-') = any ($12) group by person_id having sum(amount) <> 0 order by 1`,
    [...valuesOf(tx, asked), name, units.map((unit) => unit ?? '-')],
  );
  return rows.map(({ id }) => id);
}

/** What collectors were called last, by their accounts. */
export async function collectorNames(tx: Transaction): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ account: string; name: string }>(
    `select collector as account, (max(array[recorded_at::text, collector_name]))[2] as name from desk_records
      where province_id = $1 and collector is not null group by collector`,
    [tx.provinceId],
  );
  return new Map(rows.map(({ account, name }) => [account, name]));
}
