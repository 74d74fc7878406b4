import type { Role } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An office as it is given to somebody. */
export interface NewMembership {
  id: string;
  accountId: string;
  role: Role;
  organisation: string | null;
  /** Ids of areas; null for the whole province. */
  areas: readonly number[] | null;
  from: Day;
  to: Day | null;
  insteadOf: string | null;
  emergency: string | null;
  /** The instant at which it ends by itself, where a day says too little. */
  endsAt: Date | null;
}

/** Gives an office; one of that id that is there already stays as it is. */
export async function addMembership(tx: Transaction, given: NewMembership, grantedBy: string): Promise<void> {
  await tx.query(
    `insert into accounts.memberships (province_id, id, account_id, role, organisation, area_ids, from_day, to_day, instead_of,
                                       emergency, ends_at, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict do nothing`,
    [
      tx.provinceId,
      given.id,
      given.accountId,
      given.role,
      given.organisation,
      given.areas,
      given.from,
      given.to,
      given.insteadOf,
      given.emergency,
      given.endsAt,
      grantedBy,
    ],
  );
}

/** How many accounts hold an office of administrator now, of their own and without an end that is known. */
export async function countAdministrators(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(distinct o.account_id) as count
       from accounts.offices_now() as o join accounts.accounts as a on a.id = o.account_id
      where o.province_id = $1 and o.role = 'administrator' and o.instead_of is null and o.emergency is null
        and o.to_day is null and not a.for_demonstration`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}
