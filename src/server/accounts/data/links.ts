import { createHash, randomBytes } from 'node:crypto';
import type { LinkPurpose } from '#access/links.ts';
import type { OfficeRole } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The office into which a link leads. */
export interface OfferedMembership {
  role: OfficeRole;
  organisation: string | null;
  areas: readonly number[] | null;
  from: Day;
  to: Day | null;
}

/** A link as it was made; what stands in it is known to whoever has it, and to nobody else. */
export interface Link {
  id: string;
  provinceId: number;
  purpose: LinkPurpose;
  /** Whose password it sets; null where an account is made by it. */
  accountId: string | null;
  name: string | null;
  email: string | null;
  membership: OfferedMembership | null;
  expiresAt: Date;
}

export interface ShownLink extends Link {
  usedAt: Date | null;
  withdrawnAt: Date | null;
  madeBy: string;
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes a link and answers what stands in it. */
export async function addLink(tx: Transaction, link: Omit<Link, 'provinceId'>, madeBy: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    `insert into accounts.links (province_id, id, digest, purpose, account_id, name, email, membership, expires_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.provinceId,
      link.id,
      digestOf(token),
      link.purpose,
      link.accountId,
      link.name,
      link.email,
      link.membership && JSON.stringify(link.membership),
      link.expiresAt,
      madeBy,
    ],
  );
  return token;
}

/** The link that somebody shows; null where there is none like it. */
export async function linkShown(pool: AccountsPool, token: string): Promise<ShownLink | null> {
  const { rows } = await pool.query(
    `select id, province_id as "provinceId", purpose, account_id as "accountId", name, email, membership,
            expires_at as "expiresAt", used_at as "usedAt", withdrawn_at as "withdrawnAt", made_by as "madeBy"
       from accounts.link_shown($1)`,
    [digestOf(token)],
  );
  return rows[0] ?? null;
}

/** Takes a link for oneself; false where it has served already, or not in time. Of two who come at once, one gets it. */
export async function takeLink(tx: Transaction, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update accounts.links set used_at = now()
      where province_id = $1 and id = $2 and used_at is null and withdrawn_at is null and expires_at > now()`,
    [tx.provinceId, id],
  );
  return rowCount === 1;
}

/** Links that have not served yet serve no more: all of a purpose, or the one of that id. */
export async function withdrawLinks(
  tx: Transaction,
  which: { purpose: LinkPurpose } | { id: string },
): Promise<number> {
  const [column, value] = 'id' in which ? ['id', which.id] : ['purpose', which.purpose];
  const { rowCount } = await tx.query(
    `update accounts.links set withdrawn_at = now()
      where province_id = $1 and ${column} = $2 and used_at is null and withdrawn_at is null`,
    [tx.provinceId, value],
  );
  return rowCount ?? 0;
}
