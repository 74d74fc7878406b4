import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { RemunerationRate } from '#register/money/remuneration.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A rate as it is recorded. */
export interface NewRate extends Omit<RemunerationRate, 'area' | 'byName' | 'withdrawn'> {
  areaId: number | null;
  by: string;
  byName: string;
}

/** Every rate that was ever recorded, those that hold first, the newest first. */
export async function recordedRates(tx: Transaction): Promise<RemunerationRate[]> {
  const { rows } = await tx.query<RemunerationRate>(
    `select rate.id, rate.scheme, rate.kind, rate.method, rate.percent::float8 as percent, rate.dong::float8 as dong,
            case when area.id is not null then json_build_object('code', area.code, 'name', area.name) end as area,
            rate.valid_from::text as "validFrom", rate.document, rate.recorded_by_name as "byName", undone.reason as withdrawn
       from remuneration_rates as rate
       left join areas as area on area.id = rate.area_id
       left join remuneration_rate_withdrawals as undone on undone.province_id = rate.province_id and undone.rate_id = rate.id
      where rate.province_id = $1
      order by undone.rate_id is not null, rate.scheme desc, rate.kind desc, rate.valid_from desc, rate.recorded_at desc, rate.id`,
    [tx.provinceId],
  );
  return rows;
}

/** The area that has a code on a day; null where there is none. */
export async function areaOfCode(tx: Transaction, code: string, on: Day): Promise<number | null> {
  const { rows } = await tx.query<{ id: number }>(
    'select id from areas where code = $1 and valid_from <= $2 and $2 < valid_to limit 1',
    [code, on],
  );
  return rows[0]?.id ?? null;
}

/** Writes a rate; answers whether it was new. */
export async function addRate(tx: Transaction, rate: NewRate): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into remuneration_rates (province_id, id, scheme, kind, method, area_id, percent, dong, valid_from, document, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    [
      ...[tx.provinceId, rate.id, rate.scheme, rate.kind, rate.method, rate.areaId, rate.percent, rate.dong],
      ...[rate.validFrom, rate.document, rate.by, rate.byName],
    ],
  );
  return rowCount === 1;
}

/** How many closed periods, whosever they are to see, have records of a rate; null where there is no such rate. */
export async function periodsOfRate(tx: Transaction, rateId: Uuid): Promise<number | null> {
  const { rows } = await tx.query<{ periods: number }>(
    `select (select count(distinct line.period_id)::int from remuneration_lines as line
              where line.province_id = rate.province_id and line.rate_id = rate.id) as periods
       from remuneration_rates as rate where rate.province_id = $1 and rate.id = $2`,
    [tx.provinceId, rateId],
  );
  return rows[0]?.periods ?? null;
}

/** Writes that a rate was recorded wrong; answers whether that was new. */
export async function addRateWithdrawal(
  tx: Transaction,
  { rateId, reason, by }: { rateId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into remuneration_rate_withdrawals (province_id, rate_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, rateId, reason, by],
  );
  return rowCount === 1;
}
