import { createHash, randomBytes } from 'node:crypto';
import type { Account, Membership } from '#access/membership.ts';
import type { OfficeRole } from '#access/roles.ts';
import type { OwnToken, TokenPermission } from '#access/tokens.ts';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import type { Transaction } from '#server/database/connect.ts';
import { OFFICE_AS_MEMBERSHIP } from './offices.ts';

/** A token as it is made. */
export interface NewToken {
  id: string;
  accountId: string;
  /** The office in which it asks, and its role. */
  officeId: string;
  role: OfficeRole;
  name: string;
  permissions: readonly TokenPermission[];
  expiresAt: Date;
}

/** By how a token begins, one that stands where it should not is found by those who look for such things. */
const BEGINNING = 'baophu_';
const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * Makes a token for an office that the account holds now in this register, and answers what a program shows; null where it holds none
 * like it, or the token is there already.
 */
export async function addToken(tx: Transaction, given: NewToken): Promise<string | null> {
  const secret = `${BEGINNING}${randomBytes(32).toString('base64url')}`;
  const { rowCount } = await tx.query(
    `insert into accounts.tokens (province_id, id, account_id, membership_id, name, permissions, digest, expires_at)
     select $1, $2, $3, o.id, $6, $7, $8, $9 from accounts.offices_of($3) as o
      where o.province_id = $1 and o.id = $4 and o.role = $5
     on conflict do nothing`,
    [
      tx.provinceId,
      given.id,
      given.accountId,
      given.officeId,
      given.role,
      given.name,
      given.permissions,
      digestOf(secret),
      given.expiresAt,
    ],
  );
  return rowCount === 1 ? secret : null;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The tokens of an account in this register, those that are over last. */
export async function ownTokens(tx: Transaction, accountId: string): Promise<OwnToken[]> {
  const { rows } = await tx.query<OwnToken>(
    `select t.id, t.name, m.role, t.permissions, ${instant('t.made_at')} as "madeAt", ${instant('t.used_at')} as "usedAt",
            ${instant('least(t.expires_at, t.ended_at)')} as "expiresAt",
            case when t.ended_at is not null or t.expires_at <= now() then 'over'
                 when not exists (select from accounts.offices_of($2) as o where o.id = m.id) then 'office-over'
                 else 'holds' end as state
       from accounts.tokens as t join accounts.memberships as m on m.province_id = t.province_id and m.id = t.membership_id
      where t.province_id = $1 and t.account_id = $2
      order by t.ended_at is not null or t.expires_at <= now(), t.made_at desc, t.id limit 200`,
    [tx.provinceId, accountId],
  );
  return rows;
}

/** Ends a token of an account; false where it has none of that id that holds. */
export async function endToken(
  tx: Transaction,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update accounts.tokens set ended_at = now()
      where province_id = $1 and id = $2 and account_id = $3 and ended_at is null and expires_at > now()`,
    [tx.provinceId, id, accountId],
  );
  return rowCount === 1;
}

/** A token that was shown, with the office in which it asks as that stands now. */
export interface ShownToken {
  id: string;
  account: Account;
  forDemonstration: boolean;
  permissions: TokenPermission[];
  isOver: boolean;
  /** Null where the account does not hold the office any more. */
  office: Membership | null;
}

/** What a program shows; null where there is no such token. One question, asked at each request. */
export async function shownToken(pool: AccountsPool, secret: string): Promise<ShownToken | null> {
  const { rows } = await pool.query(
    `select t.id, json_build_object('id', a.id, 'name', a.name, 'email', a.email) as account,
            a.for_demonstration as "forDemonstration", t.permissions, t.is_over as "isOver",
            (select ${OFFICE_AS_MEMBERSHIP} from accounts.offices_of(a.id) as o where o.id = t.membership_id) as office
       from accounts.token_shown($1) as t join accounts.accounts as a on a.id = t.account_id`,
    [digestOf(secret)],
  );
  return rows[0] ?? null;
}
