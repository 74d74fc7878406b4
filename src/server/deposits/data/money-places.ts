import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { PlacedRecord } from '#register/money/batch-standing.ts';
import type { MoneyPlace, WaitingMoney } from '#register/money/deposit.ts';
import type { Transaction } from '#server/database/connect.ts';
import { LIVE_MATCH } from './live-matches.ts';

/** Money with its one place, and who has to act there. */
const PLACED_OF_ALL = `
  select taken.contribution_id as id, taken.recorded_on, taken.scheme, taken.receipt_no, taken.amount, taken.organisation, taken.collector_name,
         taken.organisation is null or exists (
           select from batch_lines as line
             join batch_sendings as sending on sending.province_id = line.province_id and sending.batch_id = line.batch_id
            where line.province_id = taken.province_id and line.contribution_id = coalesce(taken.reverses, taken.contribution_id)
              and not exists (select from batch_lines_left_out as out
                               where out.province_id = line.province_id and out.batch_id = line.batch_id
                                 and out.contribution_id = line.contribution_id)) as is_batched,
         slip.id as slip_id, slip.year as slip_year, slip.deposit_no as slip_no,
         case when slip.id is not null then case when slip.arrived >= slip.amount then 'confirmed' else 'deposited' end
              when taken.means <> 'cash' then
                case when transferred.placed = transferred.amount then case when taken.organisation is null then 'confirmed' else 'seen' end
                     else 'unseen' end
              when received.closing_id is not null then 'received'
              when closed.closing_id is not null then 'closed'
              else 'open' end as place,
         coalesce(slip.recorded_by_name, received.received_by_name, taken.collector_name) as person
    from money_taken as taken
    left join closing_lines as closed on closed.province_id = taken.province_id and closed.contribution_id = taken.contribution_id
    left join closing_handovers as received on received.province_id = closed.province_id and received.closing_id = closed.closing_id
    left join lateral (
      select slip.id, slip.amount, slip.recorded_by_name, slip.year, slip.deposit_no,
             coalesce((select sum(match.amount) from bank_matches as match
                        where match.province_id = slip.province_id and match.deposit_id = slip.id and match.amount > 0
                          and ${LIVE_MATCH}), 0) as arrived
        from deposit_closings as part
        join deposits as slip on slip.province_id = part.province_id and slip.id = part.deposit_id
       where part.province_id = closed.province_id and part.closing_id = closed.closing_id and slip.scheme = taken.scheme
         and not exists (select from deposit_withdrawals as undone
                          where undone.province_id = slip.province_id and undone.deposit_id = slip.id)) as slip on true
    left join lateral (
      select (select sum(whole.amount) from money_taken as whole
               where whole.province_id = taken.province_id and whole.payment_id = taken.payment_id and whole.means <> 'cash') as amount,
             coalesce((select sum(match.amount) from bank_matches as match
                        where match.province_id = taken.province_id and match.payment_id = taken.payment_id and ${LIVE_MATCH}), 0) as placed
       where taken.means <> 'cash') as transferred on true
   where taken.province_id = $1`;
/** The same of some days. */
const PLACED = `${PLACED_OF_ALL} and taken.recorded_on between $2 and $3`;

/** Over which days. */
export interface MoneyDays {
  from: Day;
  to: Day;
}

/** What was taken on each day, by scheme and place. */
export async function placedMoney(tx: Transaction, { from, to }: MoneyDays): Promise<PlacedRow[]> {
  const { rows } = await tx.query<PlacedRow>(
    `select recorded_on::text as day, scheme, place, count(*)::int as lines, sum(amount)::float8 as amount,
            coalesce(sum(amount) filter (where receipt_no is not null), 0)::float8 as receipted,
            coalesce(sum(amount) filter (where is_batched), 0)::float8 as batched,
            (count(*) filter (where not is_batched))::int as "unbatchedLines"
       from (${PLACED}) as placed group by recorded_on, scheme, place order by recorded_on, scheme desc, place`,
    [tx.provinceId, from, to],
  );
  return rows;
}

/** Lines of a day that are alike. */
export interface PlacedRow {
  day: Day;
  scheme: Scheme;
  place: MoneyPlace;
  lines: number;
  amount: number;
  receipted: number;
  batched: number;
  unbatchedLines: number;
}

/** The lines of those days that no batch has sent to the SI office, the oldest first; their person is who took them. */
export async function unbatchedMoney(
  tx: Transaction,
  { from, to }: MoneyDays,
  most: number | null,
): Promise<WaitingMoney[]> {
  const { rows } = await tx.query<WaitingMoney>(
    `select placed.id, placed.recorded_on::text as day, placed.scheme, placed.receipt_no as "receiptNo", placed.amount::float8 as amount,
            placed.place, placed.collector_name as person, placed.organisation, taker.name as "organisationName"
       from (${PLACED}) as placed
       left join organisations as taker on taker.province_id = $1 and taker.code = placed.organisation
      where not placed.is_batched order by placed.recorded_on, placed.receipt_no, placed.id limit $4`,
    [tx.provinceId, from, to, most],
  );
  return rows;
}

/** The lines of those days that are not confirmed, the oldest first. */
export async function waitingMoney(
  tx: Transaction,
  { from, to }: MoneyDays,
  most: number | null,
): Promise<WaitingMoney[]> {
  const { rows } = await tx.query<WaitingMoney & { id: Uuid }>(
    `select placed.id, placed.recorded_on::text as day, placed.scheme, placed.receipt_no as "receiptNo", placed.amount::float8 as amount,
            placed.place, placed.person, placed.organisation, taker.name as "organisationName"
       from (${PLACED}) as placed
       left join organisations as taker on taker.province_id = $1 and taker.code = placed.organisation
      where placed.place <> 'confirmed' order by placed.recorded_on, placed.receipt_no, placed.id limit $4`,
    [tx.provinceId, from, to, most],
  );
  return rows;
}

/** What an organisation’s collectors took and the SI office has not confirmed, whenever it was. */
export async function unconfirmedOf(tx: Transaction, organisation: string): Promise<{ lines: number; amount: number }> {
  const { rows } = await tx.query<{ lines: number; amount: number }>(
    `select count(*)::int as lines, coalesce(sum(amount), 0)::float8 as amount
       from (${PLACED}) as placed where organisation = $4 and place <> 'confirmed'`,
    [tx.provinceId, '-infinity', 'infinity', organisation],
  );
  return rows[0] ?? { lines: 0, amount: 0 };
}

/** Where some lines are. */
export async function placedRecords(tx: Transaction, ids: readonly Uuid[]): Promise<PlacedRecord[]> {
  const { rows } = await tx.query<PlacedRecord>(
    `select id, recorded_on::text as day, place, person,
            case when slip_id is not null then json_build_object('id', slip_id, 'year', slip_year, 'number', slip_no) end as slip
       from (${PLACED_OF_ALL} and taken.contribution_id = any ($2)) as placed`,
    [tx.provinceId, ids],
  );
  return rows;
}
