import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ClosingLine, DayClosing, ListedClosing, MoneyHolder } from '#register/money/closing.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import type { Recording } from '#server/journal/open-recording.ts';

/** A closing as it is made. */
export interface NewClosing extends MoneyHolder {
  id: Uuid;
  collectorName: string;
  closedBy: string;
  closedByName: string;
  recording: Recording;
}

const INSTANT = (of: string): string => `to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Closings in sight, from `day_closings as closing`, with what their lines come to. */
const LISTED = `
  select closing.id, closing.collector, closing.collector_name as name, closing.organisation, taker.name as "organisationName",
         closing.recorded_on::text as day, closing.closing_no as number, closing.closed_by_name as "closedByName",
         ${INSTANT('closing.recorded_at')} as "recordedAt", sum.lines, sum.amount, sum.cash,
         case when received.closing_id is not null
              then json_build_object('on', received.received_on, 'byName', received.received_by_name) end as received
    from closing
    left join organisations as taker on taker.province_id = closing.province_id and taker.code = closing.organisation
    left join closing_handovers as received on received.province_id = closing.province_id and received.closing_id = closing.id
   cross join lateral (
     select count(*)::int as lines, coalesce(sum(taken.amount), 0)::float8 as amount,
            coalesce(sum(taken.amount) filter (where taken.means = 'cash'), 0)::float8 as cash
       from closing_lines as line
       join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
      where line.province_id = closing.province_id and line.closing_id = closing.id) as sum
   order by closing.recorded_at desc, closing.id`;

/** A page of the closings in sight, or all of them, the newest first. */
export async function listedClosings(
  tx: Transaction,
  { limit, offset }: ListLimits,
): Promise<{ total: number; closings: ListedClosing[] }> {
  const { rows: counted } = await tx.query<{ total: number }>(
    'select count(*)::int as total from day_closings where province_id = $1',
    [tx.provinceId],
  );
  const { rows } = await tx.query<ListedClosing>(
    `with closing as (
       select * from day_closings where province_id = $1 order by recorded_at desc, id limit $2 offset $3
     ) ${LISTED}`,
    [tx.provinceId, limit, offset],
  );
  return { total: counted[0]?.total ?? 0, closings: rows };
}

/** One closing with its lines, as far as it is in sight. */
export async function closingOf(tx: Transaction, id: Uuid): Promise<DayClosing | null> {
  const { rows } = await tx.query<ListedClosing>(
    `with closing as (select * from day_closings where province_id = $1 and id = $2) ${LISTED}`,
    [tx.provinceId, id],
  );
  const [found] = rows;
  return found ? { ...found, lines: await linesOf(tx, id) } : null;
}

async function linesOf(tx: Transaction, closingId: Uuid): Promise<ClosingLine[]> {
  const { rows } = await tx.query<ClosingLine>(
    `select taken.contribution_id as id, reversed.recorded_on::text as "reversedOn", taken.scheme, taken.amount::float8 as amount,
            taken.receipt_no as "receiptNo", taken.means, taken.payer, ${INSTANT('taken.recorded_at')} as "recordedAt"
       from closing_lines as line
       join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
       left join money_taken as reversed on reversed.province_id = taken.province_id and reversed.contribution_id = taken.reverses
      where line.province_id = $1 and line.closing_id = $2
      order by taken.recorded_at, taken.receipt_no, taken.contribution_id`,
    [tx.provinceId, closingId],
  );
  return rows;
}

/** Writes a closing with everything of that collector that no closing has, and answers its number within its day. */
export async function addClosing(tx: Transaction, closing: NewClosing): Promise<number> {
  const { id, collector, collectorName, organisation, closedBy, closedByName, recording } = closing;
  const { rows } = await tx.query<{ number: number }>(
    `insert into day_closings (province_id, id, collector, collector_name, organisation, closing_no, closed_by, closed_by_name,
                               recorded_at, recording)
     select $1, $2, $3, $4, $5, coalesce(max(closing_no), 0) + 1, $6, $7, $8::timestamptz, $9
       from day_closings
      where province_id = $1 and collector = $3 and organisation is not distinct from $5
        and recorded_on = ($8::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
     returning closing_no as number`,
    [
      ...[tx.provinceId, id, collector, collectorName, organisation, closedBy, closedByName],
      ...[recording.recordedAt, recording.id],
    ],
  );
  await tx.query(
    `insert into closing_lines (province_id, contribution_id, closing_id)
     select taken.province_id, taken.contribution_id, $2
       from money_taken as taken
      where taken.province_id = $1 and taken.collector = $3 and taken.organisation is not distinct from $4
        and not exists (select from closing_lines as closed
                         where closed.province_id = taken.province_id and closed.contribution_id = taken.contribution_id)`,
    [tx.provinceId, id, collector, organisation],
  );
  return rows[0]?.number ?? 0;
}

/** Writes that the money of a closing is in the hands of whoever received it. */
export async function addHandover(
  tx: Transaction,
  { closingId, by, byName, on }: { closingId: Uuid; by: string; byName: string; on: Day },
): Promise<void> {
  await tx.query(
    `insert into closing_handovers (province_id, closing_id, received_by, received_by_name, received_on)
     values ($1, $2, $3, $4, $5)`,
    [tx.provinceId, closingId, by, byName, on],
  );
}

/** Whoever receives the money of a closing waits for who does so already. */
export async function lockClosing(tx: Transaction, id: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `closing ${id}`]);
}
