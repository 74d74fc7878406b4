import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Deposit, DepositedClosing, ListedDeposit } from '#register/money/deposit.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { LIVE_MATCH } from './live-matches.ts';

/** A slip as it is made. */
export interface NewDeposit {
  id: Uuid;
  organisation: string | null;
  scheme: Scheme;
  depositedOn: Day;
  amount: number;
  reference: string;
  closings: readonly Uuid[];
  by: string;
  byName: string;
}

/** Slips in sight, from `deposits as slip`, with what of them arrived. */
const LISTED = `
  select slip.id, slip.organisation, taker.name as "organisationName", slip.scheme, slip.year, slip.deposit_no as number,
         slip.deposited_on::text as "depositedOn", slip.amount::float8 as amount, slip.reference, slip.recorded_by_name as "byName",
         undone.reason as withdrawn,
         (select count(*)::int from deposit_closings as part
           where part.province_id = slip.province_id and part.deposit_id = slip.id) as closings,
         coalesce((select sum(match.amount) from bank_matches as match
                    where match.province_id = slip.province_id and match.deposit_id = slip.id and match.amount > 0
                      and ${LIVE_MATCH}), 0)::float8 as arrived
    from slip
    left join organisations as taker on taker.province_id = slip.province_id and taker.code = slip.organisation
    left join deposit_withdrawals as undone on undone.province_id = slip.province_id and undone.deposit_id = slip.id
   order by slip.deposited_on desc, slip.recorded_at desc, slip.id`;

/** A page of the slips in sight, or all of them, the newest first. */
export async function listedDeposits(
  tx: Transaction,
  { limit, offset }: ListLimits,
): Promise<{ total: number; deposits: ListedDeposit[] }> {
  const { rows: counted } = await tx.query<{ total: number }>(
    'select count(*)::int as total from deposits where province_id = $1',
    [tx.provinceId],
  );
  const { rows } = await tx.query<ListedDeposit>(
    `with slip as (
       select * from deposits where province_id = $1 order by deposited_on desc, recorded_at desc, id limit $2 offset $3
     ) ${LISTED}`,
    [tx.provinceId, limit, offset],
  );
  return { total: counted[0]?.total ?? 0, deposits: rows };
}

/** One slip with its closings; null where there is none in sight. */
export async function depositOf(tx: Transaction, id: Uuid): Promise<Deposit | null> {
  const { rows } = await tx.query<ListedDeposit>(
    `with slip as (select * from deposits where province_id = $1 and id = $2) ${LISTED}`,
    [tx.provinceId, id],
  );
  const [found] = rows;
  if (!found) return null;
  const { rows: parts } = await tx.query<{ id: Uuid }>(
    'select closing_id as id from deposit_closings where province_id = $1 and deposit_id = $2',
    [tx.provinceId, id],
  );
  const closings = await moneyOfClosings(
    tx,
    parts.map((each) => each.id),
  );
  const { rows: accounts } = await tx.query<NonNullable<Deposit['account']>>(
    'select bank_bin as "bankBin", account_no as "accountNo", holder from account_of_the_office($1)',
    [found.depositedOn],
  );
  return { ...found, closings: closings.filter(({ scheme }) => scheme === found.scheme), account: accounts[0] ?? null };
}

const MONEY_OF_CLOSING = `
  select closing.id, closing.organisation, taker.name as "organisationName", money.scheme, closing.collector_name as name,
         closing.recorded_on::text as day, closing.closing_no as number, money.lines, money.amount
    from day_closings as closing
    left join organisations as taker on taker.province_id = closing.province_id and taker.code = closing.organisation
   cross join lateral (
     select taken.scheme, count(*)::int as lines, sum(taken.amount)::float8 as amount
       from closing_lines as line
       join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
      where line.province_id = closing.province_id and line.closing_id = closing.id
      group by taken.scheme) as money`;

/** A slip of that scheme, not withdrawn, has the closing. */
const ON_SLIP = `exists (
  select from deposit_closings as part
    join deposits as slip on slip.province_id = part.province_id and slip.id = part.deposit_id and slip.scheme = money.scheme
   where part.province_id = closing.province_id and part.closing_id = closing.id
     and not exists (select from deposit_withdrawals as undone
                      where undone.province_id = slip.province_id and undone.deposit_id = slip.id))`;

/** Its cash was received, or it has none. */
const IN_HAND = `(exists (select from closing_handovers as received
                         where received.province_id = closing.province_id and received.closing_id = closing.id)
  or not exists (select from closing_lines as line
                   join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
                  where line.province_id = closing.province_id and line.closing_id = closing.id and taken.means = 'cash'))`;

/** The money of closings, a line for each scheme of each, the oldest first. */
export async function moneyOfClosings(tx: Transaction, ids: readonly Uuid[]): Promise<DepositedClosing[]> {
  const { rows } = await tx.query<DepositedClosing>(
    `${MONEY_OF_CLOSING} where closing.province_id = $1 and closing.id = any ($2)
      order by closing.recorded_at, closing.id, money.scheme desc`,
    [tx.provinceId, ids],
  );
  return rows;
}

/** Closings whose money is in hand and on no slip, a line for each scheme of each, the oldest first. */
export async function moneyToDeposit(tx: Transaction): Promise<DepositedClosing[]> {
  const { rows } = await tx.query<DepositedClosing>(
    `${MONEY_OF_CLOSING} where closing.province_id = $1 and ${IN_HAND} and not ${ON_SLIP}
      order by closing.recorded_at, closing.id, money.scheme desc`,
    [tx.provinceId],
  );
  return rows;
}

/** Which of some closings, for their money of a scheme, are not in hand yet, or on a slip. */
export async function heldUpClosings(
  tx: Transaction,
  { closings, scheme }: Pick<NewDeposit, 'closings' | 'scheme'>,
): Promise<{ notInHand: number; onSlip: number }> {
  const { rows } = await tx.query<{ notInHand: number; onSlip: number }>(
    `select (count(*) filter (where not ${IN_HAND}))::int as "notInHand", (count(*) filter (where ${ON_SLIP}))::int as "onSlip"
       from day_closings as closing cross join (select $3::text as scheme) as money
      where closing.province_id = $1 and closing.id = any ($2)`,
    [tx.provinceId, closings, scheme],
  );
  return rows[0] ?? { notInHand: 0, onSlip: 0 };
}

/** Whoever makes a slip, or withdraws one, waits for who does so already for the same organisation. */
export async function lockDeposits(tx: Transaction, organisation: string | null): Promise<void> {
  const key = JSON.stringify(['deposits', organisation]);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, key]);
}

/** Writes a slip with its closings, under the next number of its organisation and year. */
export async function addDeposit(tx: Transaction, given: NewDeposit): Promise<number> {
  const { id, organisation, scheme, depositedOn, amount, reference, closings, by, byName } = given;
  const { rows } = await tx.query<{ number: number }>(
    `insert into deposits (province_id, id, organisation, scheme, year, deposit_no, deposited_on, amount, reference, recorded_by, recorded_by_name)
     select $1, $2, $3, $4, extract(year from $5::date),
            1 + coalesce((select max(deposit_no) from deposits
                           where province_id = $1 and organisation is not distinct from $3 and year = extract(year from $5::date)), 0),
            $5, $6, $7, $8, $9
     returning deposit_no as number`,
    [tx.provinceId, id, organisation, scheme, depositedOn, amount, reference, by, byName],
  );
  await tx.query(
    'insert into deposit_closings (province_id, deposit_id, closing_id) select $1, $2, unnest($3::uuid[])',
    [tx.provinceId, id, closings],
  );
  return rows[0]?.number ?? 0;
}

/** Writes that a slip was recorded wrong; answers whether that was new. */
export async function addDepositWithdrawal(
  tx: Transaction,
  { depositId, reason, by }: { depositId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into deposit_withdrawals (province_id, deposit_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, depositId, reason, by],
  );
  return rowCount === 1;
}
