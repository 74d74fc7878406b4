import { createHash, randomBytes } from 'node:crypto';
import type { OwnFeed } from '#access/calendar-feed.ts';
import type { Account, Membership } from '#access/membership.ts';
import type { OfficeRole } from '#access/roles.ts';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import type { Transaction } from '#server/database/connect.ts';
import { OFFICE_AS_MEMBERSHIP } from './offices.ts';

/** A secret address as it is made. */
export interface NewFeed {
  id: string;
  accountId: string;
  /** The office whose activities it shows, and its role. */
  officeId: string;
  role: OfficeRole;
  name: string;
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * Makes an address for an office that the account holds now in this register, and answers the secret in it; null where it holds none like
 * it, or the address is there already.
 */
export async function addFeed(tx: Transaction, given: NewFeed): Promise<string | null> {
  const secret = randomBytes(32).toString('base64url');
  const { rowCount } = await tx.query(
    `insert into accounts.calendar_feeds (province_id, id, account_id, membership_id, name, digest)
     select $1, $2, $3, o.id, $6, $7 from accounts.offices_of($3) as o
      where o.province_id = $1 and o.id = $4 and o.role = $5
     on conflict do nothing`,
    [tx.provinceId, given.id, given.accountId, given.officeId, given.role, given.name, digestOf(secret)],
  );
  return rowCount === 1 ? secret : null;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The addresses of an account in this register, those that are over last. */
export async function ownFeeds(tx: Transaction, accountId: string): Promise<OwnFeed[]> {
  const { rows } = await tx.query<OwnFeed>(
    `select f.id, f.name, m.role, ${instant('f.made_at')} as "madeAt", ${instant('f.read_at')} as "readAt",
            ${instant('f.ended_at')} as "endedAt",
            case when f.ended_at is not null then 'over'
                 when not exists (select from accounts.offices_of($2) as o where o.id = m.id) then 'office-over'
                 else 'holds' end as state
       from accounts.calendar_feeds as f join accounts.memberships as m on m.province_id = f.province_id and m.id = f.membership_id
      where f.province_id = $1 and f.account_id = $2
      order by f.ended_at is not null, f.made_at desc, f.id limit 200`,
    [tx.provinceId, accountId],
  );
  return rows;
}

/** Ends an address of an account; false where it has none of that id that holds. */
export async function endFeedOf(
  tx: Transaction,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update accounts.calendar_feeds set ended_at = now()
      where province_id = $1 and id = $2 and account_id = $3 and ended_at is null`,
    [tx.provinceId, id, accountId],
  );
  return rowCount === 1;
}

/** An address that was asked for, with the office whose activities it shows as that stands now. */
export interface ShownFeed {
  id: string;
  account: Account;
  forDemonstration: boolean;
  /** Null where the account does not hold the office any more. */
  office: Membership | null;
}

/** The address with that secret; null where there is none that holds. */
export async function shownFeed(pool: AccountsPool, secret: string): Promise<ShownFeed | null> {
  const { rows } = await pool.query(
    `select f.id, json_build_object('id', a.id, 'name', a.name, 'email', a.email) as account,
            a.for_demonstration as "forDemonstration",
            (select ${OFFICE_AS_MEMBERSHIP} from accounts.offices_of(a.id) as o where o.id = f.membership_id) as office
       from accounts.calendar_feed_shown($1) as f join accounts.accounts as a on a.id = f.account_id`,
    [digestOf(secret)],
  );
  return rows[0] ?? null;
}
