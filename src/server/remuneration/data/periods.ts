import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type {
  HeldRecord,
  ListedPeriod,
  MissingRate,
  RemunerationLine,
  RemunerationPeriod,
  RemunerationRow,
} from '#register/money/remuneration.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A period as it is closed. */
export interface NewPeriod {
  id: Uuid;
  organisation: string;
  lastDay: Day;
  by: string;
  byName: string;
}

/** Records until the day $2, of the organisation $3 or of all in scope, each with the rate that counts and what it comes to. */
const RATED = `
  select record.*, coalesce(line.rate_id, rate.id) as rate_id,
         case when record.reverses is not null then -line.remuneration
              when rate.dong is not null then rate.dong
              else round(record.amount * rate.percent / 100)::bigint end as remuneration
    from records_for_remuneration($2) as record
    left join remuneration_lines as line on line.province_id = $1 and line.contribution_id = record.reverses
    left join lateral (
      select rate.id, rate.percent, rate.dong from remuneration_rates as rate
       where rate.province_id = $1 and record.reverses is null and rate.scheme = record.scheme and rate.kind = record.kind
         and rate.valid_from <= record.accepted_on and (rate.method is null or rate.method = record.method)
         and (rate.area_id is null or rate.area_id = record.area_id
              or exists (select from area_scopes as held
                          where held.area_id = record.area_id and held.scope_id = rate.area_id
                            and held.valid_from <= record.accepted_on and record.accepted_on < held.valid_to))
         and not exists (select from remuneration_rate_withdrawals as undone
                          where undone.province_id = rate.province_id and undone.rate_id = rate.id)
       order by rate.area_id is not distinct from record.area_id desc, rate.area_id is not null desc, rate.method is not null desc,
                rate.valid_from desc, rate.recorded_at desc limit 1) as rate on true
   where ($3::text is null or record.organisation = $3)
     and record.id not in (select contribution_id from open_incidents())`;

/** Accepted records in no period that are not paid for, as somebody asked for a change of them. */
export async function recordsHeld(tx: Transaction, until: Day): Promise<HeldRecord[]> {
  const { rows } = await tx.query<HeldRecord>(
    `select incident.incident_id as "incidentId", paid.receipt_no as "receiptNo", record.amount::float8 as amount,
            incident.opened_by_name as by, incident.opened_on::text as on
       from records_for_remuneration($2) as record
       join open_incidents() as incident on incident.contribution_id = record.id
       left join contributions as paid on paid.province_id = $1 and paid.id = record.id
      order by incident.opened_on, incident.incident_id`,
    [tx.provinceId, until],
  );
  return rows;
}

/** What waits for the next period, by organisation; records without a rate are told by what is missing. */
export async function openRemunerations(
  tx: Transaction,
  { until, organisation }: { until: Day; organisation: string | null },
): Promise<OpenRow[]> {
  const { rows } = await tx.query<OpenRow>(
    `select rated.organisation, coalesce(taker.name, rated.organisation) as "organisationName", rated.scheme, rated.kind, rated.method,
            rated.rate_id is not null as "isRated", count(*)::int as records, sum(rated.amount)::float8 as amount,
            coalesce(sum(rated.remuneration), 0)::float8 as remuneration
       from (${RATED}) as rated
       left join organisations as taker on taker.province_id = $1 and taker.code = rated.organisation
      group by rated.organisation, taker.name, rated.scheme, rated.kind, rated.method, rated.rate_id is not null
      order by 2, rated.scheme desc, rated.kind desc, rated.method`,
    [tx.provinceId, until, organisation],
  );
  return rows;
}

/** Records of an organisation that are alike: of one scheme, kind and method, with a rate or without. */
export interface OpenRow extends MissingRate {
  organisation: string;
  organisationName: string;
  isRated: boolean;
  amount: number;
  remuneration: number;
}

/** Whoever closes a period of an organisation waits for who does so already. */
export async function lockPeriods(tx: Transaction, organisation: string): Promise<void> {
  const key = JSON.stringify(['remuneration', organisation]);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, key]);
}

/** Whether an organisation is in scope, until when its periods are closed, and whether there is a period of that id. */
export async function standingOf(
  tx: Transaction,
  { id, organisation }: Pick<NewPeriod, 'id' | 'organisation'>,
): Promise<{ isInSight: boolean; lastDay: Day | null; isThere: boolean }> {
  const { rows } = await tx.query<{ isInSight: boolean; lastDay: Day | null; isThere: boolean }>(
    `select exists (select from organisations where province_id = $1 and code = $2) and organisation_in_scope($2) as "isInSight",
            (select max(last_day)::text from remuneration_periods where province_id = $1 and organisation = $2) as "lastDay",
            exists (select from remuneration_periods where province_id = $1 and id = $3) as "isThere"`,
    [tx.provinceId, organisation, id],
  );
  return rows[0] ?? { isInSight: false, lastDay: null, isThere: false };
}

/** Freezes what every record of an organisation until a day comes to; answers how many there are. */
export async function addPeriod(
  tx: Transaction,
  { id, organisation, lastDay, by, byName }: NewPeriod,
): Promise<number> {
  await tx.query(
    `insert into remuneration_periods (province_id, id, organisation, last_day, closed_by, closed_by_name) values ($1, $2, $3, $4, $5, $6)`,
    [tx.provinceId, id, organisation, lastDay, by, byName],
  );
  const { rowCount } = await tx.query(
    `insert into remuneration_lines (province_id, contribution_id, period_id, collector, collector_name, scheme, kind, amount, rate_id, remuneration)
     select $1, rated.id, $4, rated.collector, rated.collector_name, rated.scheme, rated.kind, rated.amount, rated.rate_id, rated.remuneration
       from (${RATED}) as rated`,
    [tx.provinceId, lastDay, organisation, id],
  );
  return rowCount ?? 0;
}

const LISTED = `
  select period.id, period.organisation, taker.name as "organisationName", period.last_day::text as "lastDay",
         period.closed_by_name as "byName",
         (select (max(before.last_day) + 1)::text from remuneration_periods as before
           where before.province_id = period.province_id and before.organisation = period.organisation
             and before.last_day < period.last_day) as "firstDay",
         sum.records, sum.amount, sum.remuneration
    from remuneration_periods as period
    join organisations as taker on taker.province_id = period.province_id and taker.code = period.organisation
   cross join lateral (
     select count(*)::int as records, coalesce(sum(line.amount), 0)::float8 as amount,
            coalesce(sum(line.remuneration), 0)::float8 as remuneration
       from remuneration_lines as line where line.province_id = period.province_id and line.period_id = period.id) as sum
   where period.province_id = $1`;

/** The periods in sight, the newest first. */
export async function listedPeriods(tx: Transaction): Promise<ListedPeriod[]> {
  const { rows } = await tx.query<ListedPeriod>(`${LISTED} order by period.last_day desc, taker.name, period.id`, [
    tx.provinceId,
  ]);
  return rows;
}

/** One period, by collector, scheme and kind; null where there is none in sight. */
export async function periodOf(tx: Transaction, id: Uuid): Promise<RemunerationPeriod | null> {
  const { rows } = await tx.query<ListedPeriod>(`${LISTED} and period.id = $2`, [tx.provinceId, id]);
  const [found] = rows;
  if (!found) return null;
  const { rows: summed } = await tx.query<RemunerationRow>(
    `select collector, min(collector_name) as "collectorName", scheme, kind, count(*)::int as records, sum(amount)::float8 as amount,
            sum(remuneration)::float8 as remuneration
       from remuneration_lines where province_id = $1 and period_id = $2
      group by collector, scheme, kind order by 2, collector, scheme desc, kind desc`,
    [tx.provinceId, id],
  );
  return { ...found, rows: summed };
}

/** The records of a period, by collector and receipt. */
export async function linesOfPeriod(tx: Transaction, id: Uuid): Promise<RemunerationLine[]> {
  const { rows } = await tx.query<RemunerationLine>(
    `select line.contribution_id as id, line.collector, line.collector_name as "collectorName", line.scheme, line.kind,
            line.amount::float8 as amount, line.remuneration::float8 as remuneration, taken.receipt_no as "receiptNo",
            rate.percent::float8 as percent, rate.dong::float8 as dong
       from remuneration_lines as line
       join remuneration_rates as rate on rate.province_id = line.province_id and rate.id = line.rate_id
       left join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
      where line.province_id = $1 and line.period_id = $2
      order by line.collector_name, line.collector, taken.receipt_no, line.contribution_id`,
    [tx.provinceId, id],
  );
  return rows;
}
