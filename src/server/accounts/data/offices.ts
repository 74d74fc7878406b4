import type { Membership } from '#access/membership.ts';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A session as it stands now, with the offices that its holder has now. */
export interface HeldSession {
  id: string;
  forDemonstration: boolean;
  /** In which office its holder works; null before one was chosen. */
  membershipId: string | null;
  /** When its holder last proved who they are. */
  provedAt: Date;
  offices: Membership[];
}

/** What `accounts.offices_of` answers, as a membership. */
export const OFFICE_AS_MEMBERSHIP = `json_build_object(
  'id', o.id, 'role', o.role, 'provinceId', o.province_id, 'organisation', o.organisation, 'areas', o.area_ids,
  'from', o.from_day, 'to', o.to_day, 'insteadOf', o.instead_of,
  'emergency', case when o.emergency is not null then json_build_object('reason', o.emergency, 'until', o.ends_at) end)`;

/** The session of a token; null where it has ended. One question, asked at each request of the office. */
export async function heldSession(pool: AccountsPool, token: string): Promise<HeldSession | null> {
  const { rows } = await pool.query(
    `select s.id, for_demonstration as "forDemonstration", membership_id as "membershipId", proved_at as "provedAt",
            (select coalesce(json_agg(${OFFICE_AS_MEMBERSHIP}), '[]') from accounts.offices_of(a.id) as o) as offices
       from accounts.sessions as s join accounts.accounts as a on a.id = s.account_id
      where s.token = $1 and s.expires_at > now()`,
    [token],
  );
  return rows[0] ?? null;
}

/** Remembers in which office the holder of a session works. */
export async function chooseOfficeOf(
  tx: Transaction,
  { sessionId, officeId }: { sessionId: string; officeId: string },
): Promise<void> {
  await tx.query('update accounts.sessions set membership_id = $2 where id = $1', [sessionId, officeId]);
}
