import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type {
  AccountStanding,
  BankLine,
  LineAccount,
  ListedStatement,
  NoteKind,
  StatementLine,
} from '#register/money/bank-line.ts';
import type { BankAccount } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { LIVE_MATCH } from './live-matches.ts';

/** A statement as it is recorded. */
export interface NewStatement {
  id: Uuid;
  account: Pick<BankAccount, 'bankBin' | 'accountNo'> & { organisation: string | null };
  firstDay: Day;
  lastDay: Day;
  opening: number | null;
  closing: number | null;
  by: string;
  byName: string;
}
/** A line with what tells it from every other one of its account. */
export interface IdentifiedLine extends StatementLine {
  id: Uuid;
  identity: string;
}

const ACCOUNT = `json_build_object('organisation', statement.organisation, 'organisationName', taker.name,
                           'bankBin', statement.bank_bin, 'accountNo', statement.account_no)`;
const LIVE_STATEMENT = `not exists (select from statement_withdrawals as undone
                   where undone.province_id = statement.province_id and undone.statement_id = statement.id)`;

/** Lines of statements that hold, with what of them is matched, and what was noted last. */
const LINES = `
  select line.id, line.booked_on::text as "bookedOn", line.amount::float8 as amount, line.remittance,
         line.bank_reference as "bankReference", ${ACCOUNT} as account,
         coalesce(placed.amount, 0)::float8 as matched,
         case when noted.kind is not null then json_build_object('kind', noted.kind, 'reason', noted.reason) end as note,
         coalesce(noted.recorded_by_name, statement.recorded_by_name) as keeper
    from bank_lines as line
    join bank_statements as statement on statement.province_id = line.province_id and statement.id = line.statement_id
    left join organisations as taker on taker.province_id = statement.province_id and taker.code = statement.organisation
    left join lateral (
      select sum(match.amount) as amount from bank_matches as match
       where match.province_id = line.province_id and match.line_id = line.id and ${LIVE_MATCH}) as placed on true
    left join lateral (
      select note.kind, note.reason, note.recorded_by_name from bank_line_notes as note
       where note.province_id = line.province_id and note.line_id = line.id
       order by note.recorded_at desc, note.id desc limit 1) as noted on true
   where line.province_id = $1 and ${LIVE_STATEMENT}`;

/** The money of a line, under the names of `LINES`, that nobody has placed. */
const UNPLACED = `matched <> amount and (note is null or note ->> 'kind' = 'suspense')`;

/** A page of the lines in sight, the newest first; only those in suspense where that is asked. */
export async function listedLines(
  tx: Transaction,
  { isOpen }: { isOpen: boolean },
  { limit, offset }: ListLimits,
): Promise<{ total: number; lines: BankLine[] }> {
  const { rows } = await tx.query<BankLine & { total: number }>(
    `with line as materialized (${LINES})
     select line.*, (count(*) over ())::int as total from line where not $2 or (${UNPLACED})
      order by "bookedOn" desc, id limit $3 offset $4`,
    [tx.provinceId, isOpen, limit, offset],
  );
  return { total: rows[0]?.total ?? 0, lines: rows.map(({ total: _, ...line }) => line) };
}

/** Some lines in sight, the oldest first. */
export async function linesOfIds(tx: Transaction, ids: readonly Uuid[]): Promise<BankLine[]> {
  const { rows } = await tx.query<BankLine>(`${LINES} and line.id = any ($2) order by line.booked_on, line.id`, [
    tx.provinceId,
    ids,
  ]);
  return rows;
}

/** Lines in sight whose money nobody has placed, and whose text may name a transfer by its first letters; the oldest first. */
export async function linesWithReference(tx: Transaction): Promise<BankLine[]> {
  const { rows } = await tx.query<BankLine>(
    `select * from (${LINES} and line.remittance ~* 'b[^0-9a-z]*p') as line
      where ${UNPLACED} order by "bookedOn", id`,
    [tx.provinceId],
  );
  return rows;
}

/** What the statements of each account in sight come to. */
export async function accountStandings(tx: Transaction): Promise<AccountStanding[]> {
  const { rows } = await tx.query<AccountStanding>(
    `with line as (${LINES})
     select account ->> 'organisation' as organisation, account ->> 'organisationName' as "organisationName",
            account ->> 'bankBin' as "bankBin", account ->> 'accountNo' as "accountNo",
            count(*)::int as lines, coalesce(sum(amount) filter (where amount > 0), 0)::float8 as came,
            coalesce(sum(amount) filter (where amount < 0), 0)::float8 as left, sum(matched)::float8 as matched,
            sum(amount - matched - unplaced)::float8 as explained, sum(unplaced)::float8 as suspense,
            (count(*) filter (where unplaced <> 0))::int as "suspenseLines"
       from (select *, case when note is null or note ->> 'kind' = 'suspense' then amount - matched else 0 end as unplaced from line) as line
      group by 1, 2, 3, 4 order by 1 nulls first, 4`,
    [tx.provinceId],
  );
  return rows;
}

/** The statements in sight, the newest first. */
export async function listedStatements(tx: Transaction): Promise<ListedStatement[]> {
  const { rows } = await tx.query<ListedStatement>(
    `select statement.id, ${ACCOUNT} as account, statement.first_day::text as "firstDay", statement.last_day::text as "lastDay",
            statement.opening::float8 as opening, statement.closing::float8 as closing, statement.recorded_by_name as "byName",
            undone.reason as withdrawn,
            (select count(*)::int from bank_lines as line
              where line.province_id = statement.province_id and line.statement_id = statement.id) as lines
       from bank_statements as statement
       left join organisations as taker on taker.province_id = statement.province_id and taker.code = statement.organisation
       left join statement_withdrawals as undone on undone.province_id = statement.province_id and undone.statement_id = statement.id
      where statement.province_id = $1 order by statement.last_day desc, statement.recorded_at desc, statement.id`,
    [tx.provinceId],
  );
  return rows;
}

/** Whoever reads a statement in, matches lines or takes that back waits for who does so already. */
export async function lockBankLines(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank lines', $1))`, [tx.provinceId]);
}

/** Which of these lines no statement of the account has that holds. */
export async function newLines(
  tx: Transaction,
  { bankBin, accountNo }: Pick<LineAccount, 'bankBin' | 'accountNo'>,
  lines: readonly IdentifiedLine[],
): Promise<IdentifiedLine[]> {
  const { rows } = await tx.query<{ identity: string }>(
    `select line.identity from bank_lines as line
       join bank_statements as statement on statement.province_id = line.province_id and statement.id = line.statement_id
      where line.province_id = $1 and statement.bank_bin = $2 and statement.account_no = $3 and line.identity = any ($4)
        and ${LIVE_STATEMENT}`,
    [tx.provinceId, bankBin, accountNo, lines.map(({ identity }) => identity)],
  );
  const known = new Set(rows.map(({ identity }) => identity));
  return lines.filter(({ identity }) => !known.has(identity));
}

/** Whether a statement is there already. */
export async function hasStatement(tx: Transaction, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from bank_statements where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
  return rowCount === 1;
}

/** Writes a statement with the lines that it brings. */
export async function addStatement(
  tx: Transaction,
  { id, account, firstDay, lastDay, opening, closing, by, byName }: NewStatement,
  lines: readonly IdentifiedLine[],
): Promise<void> {
  await tx.query(
    `insert into bank_statements (province_id, id, organisation, bank_bin, account_no, first_day, last_day, opening, closing,
                                  recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.provinceId,
      id,
      account.organisation,
      account.bankBin,
      account.accountNo,
      firstDay,
      lastDay,
      opening,
      closing,
      by,
      byName,
    ],
  );
  await tx.query(
    `insert into bank_lines (province_id, id, statement_id, identity, booked_on, amount, remittance, bank_reference)
     select $1, line.id, $2, line.identity, line.booked_on, line.amount, line.remittance, line.bank_reference
       from unnest($3::uuid[], $4::text[], $5::date[], $6::bigint[], $7::text[], $8::text[])
         as line (id, identity, booked_on, amount, remittance, bank_reference)`,
    [
      tx.provinceId,
      id,
      lines.map((each) => each.id),
      lines.map((each) => each.identity),
      lines.map((each) => each.bookedOn),
      lines.map((each) => each.amount),
      lines.map((each) => each.remittance),
      lines.map((each) => each.bankReference),
    ],
  );
}

/** How many lines of a statement are matched. */
export async function matchedLinesOf(tx: Transaction, statementId: Uuid): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(distinct line.id)::int as count
       from bank_lines as line
       join bank_matches as match on match.province_id = line.province_id and match.line_id = line.id and ${LIVE_MATCH}
      where line.province_id = $1 and line.statement_id = $2`,
    [tx.provinceId, statementId],
  );
  return rows[0]?.count ?? 0;
}

/** Writes that a statement was read in wrong; answers whether that was new. */
export async function addStatementWithdrawal(
  tx: Transaction,
  { statementId, reason, by }: { statementId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into statement_withdrawals (province_id, statement_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, statementId, reason, by],
  );
  return rowCount === 1;
}

/** Writes what a line is; answers whether that was new. */
export async function addLineNote(
  tx: Transaction,
  note: { id: Uuid; lineId: Uuid; kind: NoteKind; reason: string; by: string; byName: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into bank_line_notes (province_id, id, line_id, kind, reason, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [tx.provinceId, note.id, note.lineId, note.kind, note.reason, note.by, note.byName],
  );
  return rowCount === 1;
}
