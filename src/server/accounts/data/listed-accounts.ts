import type { ListedAccount, OfficeArea, OpenLink, OrganisationChoice } from '#access/accounts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An office with its names; `m` is the membership, and `$1` the province. */
const OFFICE = `json_build_object(
  'id', m.id, 'role', m.role, 'from', m.from_day, 'to', m.to_day, 'emergency', m.emergency, 'endsAt', m.ends_at,
  'organisation', (select json_build_object('code', code, 'name', name) from organisations
                    where province_id = $1 and code = m.organisation),
  'areas', case when m.area_ids is not null then
             (select json_agg(name order by code) from areas where id = any (m.area_ids)) end,
  'insteadOf', (select holder.name from accounts.memberships as base join accounts.accounts as holder on holder.id = base.account_id
                 where base.province_id = $1 and base.id = m.instead_of),
  'state', case when m.ends_at <= now() or m.to_day < $2::date then 'over'
                when m.from_day > $2::date then 'waits'
                when m.instead_of is not null and not exists (select from accounts.offices_now() as o where o.id = m.id) then 'over'
                else 'holds' end)`;

/** Accounts with an office in this register, by name; of one id where it is given. `today` is the day here. */
export async function listedAccounts(
  tx: Transaction,
  { today, id }: { today: string; id: string | null },
): Promise<ListedAccount[]> {
  const { rows } = await tx.query<ListedAccount>(
    `select a.id, a.name, a.email, coalesce(a.has_second_factor, false) as "hasSecondFactor",
            a.for_demonstration as "forDemonstration",
            (select count(*)::int from accounts.sessions where account_id = a.id and expires_at > now()) as sessions,
            json_agg(${OFFICE} order by m.ends_at is not null, m.from_day desc, m.id) as offices
       from accounts.accounts as a join accounts.memberships as m on m.account_id = a.id and m.province_id = $1
      where $3::uuid is null or a.id = $3
      group by a.id order by a.name collate "vi-x-icu", a.id`,
    [tx.provinceId, today, id],
  );
  return rows;
}

/** Links that have not served yet, the newest first. */
export async function openLinks(tx: Transaction): Promise<OpenLink[]> {
  const { rows } = await tx.query<OpenLink>(
    `select l.id, l.purpose, coalesce(l.name, a.name) as name, coalesce(l.email, a.email) as email, l.membership ->> 'role' as role,
            to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
            l.expires_at <= now() as "isExpired"
       from accounts.links as l left join accounts.accounts as a on a.id = l.account_id
      where l.province_id = $1 and l.used_at is null and l.withdrawn_at is null
      order by l.made_at desc limit 200`,
    [tx.provinceId],
  );
  return rows;
}

/** Areas to choose for an office, by names that tell them apart; of those that are no more the ones at whose end offices were held. */
export async function areaChoices(tx: Transaction): Promise<OfficeArea[]> {
  const { rows } = await tx.query<OfficeArea>(
    `select area.id,
            area.name || case when count(*) over (partition by area.name) > 1 and parent.name is not null
                              then ' (' || parent.name || ')' else '' end as name
       from (select distinct on (level, code) * from areas
              where province_id = $1 and level in ('district', 'commune') order by level, code, valid_from desc) as area
       left join areas as parent on parent.id = area.parent_id
      order by area.level desc, area.name collate "vi-x-icu", area.id`,
    [tx.provinceId],
  );
  return rows;
}

/** Organisations to choose. */
export async function organisationChoices(tx: Transaction): Promise<OrganisationChoice[]> {
  const { rows } = await tx.query<OrganisationChoice>(
    `select code, name from organisations
      where province_id = $1 and (ended_on is null or ended_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
      order by name collate "vi-x-icu"`,
    [tx.provinceId],
  );
  return rows;
}
