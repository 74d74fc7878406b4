import { randomUUID } from 'node:crypto';
import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { LineMatch, MoneyClaim } from '#register/money/bank-line.ts';
import type { FoundMatch } from '#register/money/match-lines.ts';
import type { Transaction } from '#server/database/connect.ts';
import { LIVE_MATCH } from './live-matches.ts';

/** Payments by transfer and slips that hold, under the names of a claim, without what of them stands in statements. */
const CLAIMS = `
  select 'payment' as kind, taken.payment_id as id, taken.organisation, sum(taken.amount) as amount, min(taken.recorded_on) as claimed_on,
         min(taken.reference) as reference, min(taken.receipt_no) as "receiptNo", min(taken.collector_name) as "byName"
    from money_taken as taken
   where taken.province_id = $1 and taken.means <> 'cash' and $PAYMENTS
   group by taken.payment_id, taken.organisation
   union all
  select 'deposit', slip.id, slip.organisation, slip.amount, slip.deposited_on, slip.reference,
         format('%s/%s', slip.deposit_no, slip.year), slip.recorded_by_name
    from deposits as slip
   where slip.province_id = $1 and $DEPOSITS
     and not exists (select from deposit_withdrawals as undone
                      where undone.province_id = slip.province_id and undone.deposit_id = slip.id)`;

/** Claims with what came and left of each. */
const withMatches = (payments: string, deposits: string): string => `
  select claim.kind, claim.id, claim.organisation, claim.amount::float8 as amount, claimed_on::text as "on", claim.reference,
         claim."receiptNo", claim."byName", placed.came::float8 as came, placed.left::float8 as left
    from (${CLAIMS.replace('$PAYMENTS', payments).replace('$DEPOSITS', deposits)}) as claim
   cross join lateral (
     select coalesce(sum(match.amount) filter (where match.amount > 0), 0) as came,
            coalesce(sum(match.amount) filter (where match.amount < 0), 0) as left
       from bank_matches as match
      where match.province_id = $1 and ${LIVE_MATCH}
        and case claim.kind when 'payment' then match.payment_id = claim.id else match.deposit_id = claim.id end) as placed
   order by claimed_on, claim.id`;

/** The claims that have one of these texts of a transfer. */
export async function claimsOfReferences(tx: Transaction, references: readonly string[]): Promise<MoneyClaim[]> {
  const { rows } = await tx.query<MoneyClaim>(
    withMatches(
      'taken.payment_id in (select payment_id from money_taken where province_id = $1 and reference = any ($2))',
      'slip.reference = any ($2)',
    ),
    [tx.provinceId, references],
  );
  return rows;
}

/** The claims of some days. */
export async function claimsOfDays(tx: Transaction, { from, to }: { from: Day; to: Day }): Promise<MoneyClaim[]> {
  const { rows } = await tx.query<MoneyClaim>(
    withMatches('taken.recorded_on between $2 and $3', 'slip.deposited_on between $2 and $3'),
    [tx.provinceId, from, to],
  );
  return rows;
}

/** The claims of a receipt, or of the text of a transfer. */
export async function claimsNamed(tx: Transaction, name: string): Promise<MoneyClaim[]> {
  const { rows } = await tx.query<MoneyClaim>(
    withMatches(
      'taken.payment_id in (select payment_id from money_taken where province_id = $1 and (receipt_no = $2 or reference = upper($2)))',
      `(slip.reference = upper($2) or format('%s/%s', slip.deposit_no, slip.year) = $2)`,
    ),
    [tx.provinceId, name],
  );
  return rows;
}

/** One claim; null where there is none in sight. */
export async function claimOf(
  tx: Transaction,
  { kind, id }: Pick<MoneyClaim, 'kind' | 'id'>,
): Promise<MoneyClaim | null> {
  const { rows } = await tx.query<MoneyClaim>(withMatches('taken.payment_id = $2', 'slip.id = $2'), [
    tx.provinceId,
    id,
  ]);
  return rows.find((each) => each.kind === kind) ?? null;
}

/** The matches of a line, those that were withdrawn too, the oldest first. */
export async function matchesOfLine(tx: Transaction, lineId: Uuid): Promise<LineMatch[]> {
  const { rows } = await tx.query<LineMatch>(
    `select match.id, match.amount::float8 as amount, match.is_by_text as "isByText", match.matched_by_name as "byName",
            to_char(match.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", unmatched.reason as withdrawn,
            json_build_object('kind', case when match.deposit_id is null then 'payment' else 'deposit' end,
                              'id', coalesce(match.payment_id, match.deposit_id),
                              'reference', coalesce(slip.reference, taken.reference),
                              'receiptNo', coalesce(slip.deposit_no || '/' || slip.year, taken.receipt_no)) as claim
       from bank_matches as match
       left join match_withdrawals as unmatched on unmatched.province_id = match.province_id and unmatched.match_id = match.id
       left join deposits as slip on slip.province_id = match.province_id and slip.id = match.deposit_id
       left join lateral (select min(reference) as reference, min(receipt_no) as receipt_no from money_taken
                           where province_id = match.province_id and payment_id = match.payment_id) as taken on true
      where match.province_id = $1 and match.line_id = $2 order by match.recorded_at, match.id`,
    [tx.provinceId, lineId],
  );
  return rows;
}

/** Whether a match is there already, in sight of whoever asks. */
export async function hasMatch(tx: Transaction, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from bank_matches where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
  return rowCount === 1;
}

/** Writes parts of lines that are the money of claims. */
export async function addMatches(
  tx: Transaction,
  matches: readonly (FoundMatch & { id?: Uuid })[],
  { isByText, by, byName }: { isByText: boolean; by: string; byName: string },
): Promise<void> {
  const idOf = (each: FoundMatch, kind: MoneyClaim['kind']): Uuid | null =>
    each.claim.kind === kind ? each.claim.id : null;
  await tx.query(
    `insert into bank_matches (province_id, id, line_id, payment_id, deposit_id, amount, is_by_text, matched_by, matched_by_name)
     select $1, match.id, match.line_id, match.payment_id, match.deposit_id, match.amount, $7, $8, $9
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[]) as match (id, line_id, payment_id, deposit_id, amount)`,
    [
      tx.provinceId,
      matches.map((each) => each.id ?? randomUUID()),
      matches.map((each) => each.lineId),
      matches.map((each) => idOf(each, 'payment')),
      matches.map((each) => idOf(each, 'deposit')),
      matches.map((each) => each.amount),
      isByText,
      by,
      byName,
    ],
  );
}

/** Writes that a match is wrong; answers whether that was new. */
export async function addMatchWithdrawal(
  tx: Transaction,
  { matchId, reason, by }: { matchId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into match_withdrawals (province_id, match_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, matchId, reason, by],
  );
  return rowCount === 1;
}
