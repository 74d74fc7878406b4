import type { OfficeRole } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An office as it is given to somebody. */
export interface NewMembership {
  id: string;
  accountId: string;
  role: OfficeRole;
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

/** An office as it stands, with whose it is. */
export interface StandingOffice {
  id: string;
  accountId: string;
  role: OfficeRole;
  organisation: string | null;
  areas: number[] | null;
  isOver: boolean;
  isOwn: boolean;
  forDemonstration: boolean;
}

/** The office of an id in this register; null where there is none. */
export async function officeOf(tx: Transaction, id: string, today: Day): Promise<StandingOffice | null> {
  const { rows } = await tx.query<StandingOffice>(
    `select m.id, m.account_id as "accountId", m.role, m.organisation, m.area_ids as areas,
            coalesce(m.ends_at <= now(), false) or coalesce(m.to_day < $3::date, false) as "isOver",
            m.instead_of is null and m.emergency is null as "isOwn", a.for_demonstration as "forDemonstration"
       from accounts.memberships as m join accounts.accounts as a on a.id = m.account_id
      where m.province_id = $1 and m.id = $2`,
    [tx.provinceId, id, today],
  );
  return rows[0] ?? null;
}

/** Ends an office now. */
export async function endOffice(tx: Transaction, id: string): Promise<void> {
  await tx.query('update accounts.memberships set ends_at = now() where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
}

/**
 * How many accounts hold an office of administrator now: their own, and without an end that is known. Others who ask wait until the
 * transaction ends, so that two cannot remove each other at once.
 */
export async function countAdministrators(
  tx: Transaction,
  { forDemonstration }: { forDemonstration: boolean },
): Promise<number> {
  const { rows } = await tx.query<{ count: number }>('select accounts.count_administrators($1) as count', [
    forDemonstration,
  ]);
  return rows[0]?.count ?? 0;
}

/** Whether an account has, had or will have an office in this register. */
export async function isKnownHere(tx: Transaction, accountId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from accounts.memberships where province_id = $1 and account_id = $2 limit 1',
    [tx.provinceId, accountId],
  );
  return rowCount === 1;
}

/** Which of the names of an office are not of this register: its organisation, which also still works, its areas. */
export async function strangersOf(
  tx: Transaction,
  { organisation, areas }: { organisation: string | null; areas: readonly number[] | null },
): Promise<{ organisation: boolean; areas: boolean }> {
  const { rows } = await tx.query<{ organisation: boolean; areas: boolean }>(
    `select $2::text is not null and not exists (
              select from organisations where province_id = $1 and code = $2
                 and (ended_on is null or ended_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)) as organisation,
            exists (select from unnest($3::int[]) as wanted
                     where not exists (select from areas where id = wanted and province_id = $1)) as areas`,
    [tx.provinceId, organisation, areas],
  );
  return rows[0] ?? { organisation: true, areas: true };
}

/** Somebody who takes money, by their account. */
export interface Colleague {
  id: string;
  name: string;
  /** Tells two of one name apart. */
  email: string;
}

/** Somebody of an organisation, by their account. */
export interface OrganisationColleague {
  id: string;
  name: string;
  organisation: { code: string; name: string };
}

/** Accounts that hold an office of one of these roles on a day for an organisation that works then, with each of those. */
export async function colleaguesOfAll(
  tx: Transaction,
  { today, roles }: { today: Day; roles: readonly string[] },
): Promise<OrganisationColleague[]> {
  const { rows } = await tx.query<OrganisationColleague>(
    `select distinct a.id, a.name, jsonb_build_object('code', each.code, 'name', each.name) as organisation,
            each.name collate "vi-x-icu" as place, a.name collate "vi-x-icu" as named
       from accounts.memberships as m
       join accounts.accounts as a on a.id = m.account_id
       join organisations as each on each.province_id = $1 and each.code = m.organisation
      where m.province_id = $1 and m.role = any ($3) and (each.ended_on is null or each.ended_on >= $2::date)
        and m.from_day <= $2::date and coalesce(m.to_day >= $2::date, true) and coalesce(m.ends_at > now(), true)
      order by place, named, a.id`,
    [tx.provinceId, today, roles],
  );
  return rows.map(({ id, name, organisation }) => ({ id, name, organisation }));
}

/** Accounts that hold an office of one of these roles on a day for an organisation; where none is named, as officers for any. */
export async function colleaguesOf(
  tx: Transaction,
  { organisation, today, roles }: { organisation: string | null; today: Day; roles: readonly string[] },
): Promise<Colleague[]> {
  const { rows } = await tx.query<Colleague>(
    `select a.id, a.name, a.email from accounts.accounts as a
      where exists (select from accounts.memberships as m
                     where m.province_id = $1 and m.account_id = a.id and m.role = any ($4)
                       and case when $2::text is null then m.role = 'officer' else m.organisation = $2 end
                       and m.from_day <= $3::date and coalesce(m.to_day >= $3::date, true) and coalesce(m.ends_at > now(), true))
      order by a.name collate "vi-x-icu", a.id`,
    [tx.provinceId, organisation, today, roles],
  );
  return rows;
}
