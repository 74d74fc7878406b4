import type { Day } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ListedOrganisation, Named, NewOrganisation, Organisation } from '#drive/organisations/organisation.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Writes organisations that are not there yet, each with its area as it first stood; what is there stays. */
export async function addOrganisations(tx: Transaction, organisations: readonly Organisation[]): Promise<void> {
  await tx.query(
    `insert into organisations (province_id, code, name, kind, area_id)
     select distinct on (given.code) $1::smallint, given.code, given.name, given.kind, areas.id
       from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as given (code, name, kind, area_code)
       join areas on areas.code = given.area_code
      order by given.code, areas.valid_from
     on conflict do nothing`,
    [
      tx.provinceId,
      organisations.map((each) => each.code),
      organisations.map((each) => each.name),
      organisations.map((each) => each.kind),
      organisations.map((each) => each.areaCode),
    ],
  );
}

/** Writes organisations of areas that are known by their ids. */
export async function addPlacedOrganisations(
  tx: Transaction,
  organisations: readonly (NewOrganisation & { areaId: AreaId })[],
): Promise<void> {
  await tx.query(
    `insert into organisations (province_id, code, name, kind, area_id, part_of)
     select $1::smallint, code, name, kind, area_id, part_of
       from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[]) as given (code, name, kind, area_id, part_of)`,
    [
      tx.provinceId,
      organisations.map((each) => each.code),
      organisations.map((each) => each.name),
      organisations.map((each) => each.kind),
      organisations.map((each) => each.areaId),
      organisations.map((each) => each.partOf),
    ],
  );
}

/** Whoever changes organisations waits for who does so already: what is part of what must never go in a circle. */
export async function lockOrganisations(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, 'organisations']);
}

/** Waits for whoever is writing something of an organisation, and lets nobody begin: what hangs on it can be counted, and stays so. */
export async function lockOrganisation(tx: Transaction, code: string): Promise<void> {
  await tx.query('select from organisations where province_id = $1 and code = $2 for update', [tx.provinceId, code]);
}

export async function updateOrganisation(
  tx: Transaction,
  { code, name, partOf }: Pick<NewOrganisation, 'code' | 'name' | 'partOf'>,
): Promise<void> {
  await tx.query('update organisations set name = $3, part_of = $4 where province_id = $1 and code = $2', [
    ...[tx.provinceId, code, name, partOf],
  ]);
}

/** An organisation, with the id of its area and without what it is in charge of. */
export interface OrganisationRow extends Omit<ListedOrganisation, 'charges'> {
  areaId: AreaId;
}

/** Every organisation: offices first, each with what is part of it by its name. */
export async function organisationRows(tx: Transaction): Promise<OrganisationRow[]> {
  const { rows } = await tx.query<OrganisationRow>(
    `select each.code, each.name, each.kind, each.area_id as "areaId",
            jsonb_build_object('code', areas.code, 'name', areas.name) as area, each.ended_on as "endedOn",
            case when whole.code is not null
                 then jsonb_build_object('code', whole.code, 'name', whole.name) end as "partOf"
       from organisations as each join areas on areas.id = each.area_id
       left join organisations as whole on whole.province_id = $1 and whole.code = each.part_of
      where each.province_id = $1
      order by array_position(array['si_office', 'collection_service', 'collection_point', 'department', 'mass_organisation'], each.kind),
               each.name collate "vi-x-icu", each.code`,
    [tx.provinceId],
  );
  return rows;
}

/** An organisation to choose. */
export interface ChosenOrganisation extends Named {
  /** It ended before today, and is chosen no more. */
  hasEnded: boolean;
}

/** The names of organisations by their codes, as far as there are such. */
export async function organisationNames(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ code: string; name: string }>(
    'select code, name from organisations where province_id = $1 and code = any ($2)',
    [tx.provinceId, codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Every organisation by its name. */
export async function listedOrganisations(tx: Transaction): Promise<ChosenOrganisation[]> {
  const { rows } = await tx.query<ChosenOrganisation>(
    `select code, name, coalesce(ended_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date, false) as "hasEnded"
       from organisations where province_id = $1 order by name collate "vi-x-icu", code`,
    [tx.provinceId],
  );
  return rows;
}

/** Which base office is in charge of an area from a day on; null says that none is. */
export interface AreaCharge {
  areaCode: string;
  organisation: string | null;
}

export async function addCharges(
  tx: Transaction,
  charges: readonly AreaCharge[],
  { since, by }: { since: Day; by: string },
): Promise<void> {
  await tx.query(
    `insert into area_charges (province_id, area_code, organisation, since, recorded_by)
     select $1::smallint, area_code, organisation, $4::date, $5
       from unnest($2::text[], $3::text[]) as given (area_code, organisation)`,
    [
      tx.provinceId,
      charges.map(({ areaCode }) => areaCode),
      charges.map(({ organisation }) => organisation),
      since,
      by,
    ],
  );
}

/** The last line about charges; 0 where there is none. */
export async function lastCharge(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    'select coalesce(max(line_no), 0) as last from area_charges where province_id = $1',
    [tx.provinceId],
  );
  return rows[0]?.last ?? 0;
}

/** The codes of the areas about whose charges something was written after a line. */
export async function areasChargedSince(tx: Transaction, lineNo: number): Promise<string[]> {
  const { rows } = await tx.query<{ code: string }>(
    'select distinct area_code as code from area_charges where province_id = $1 and line_no > $2',
    [tx.provinceId, lineNo],
  );
  return rows.map(({ code }) => code);
}

/** The base office in charge of each area on a day, by the area's code; who has none is not there. */
export async function chargesOn(tx: Transaction, on: Day): Promise<Map<string, Named>> {
  const { rows } = await tx.query<Named & { areaCode: string }>(
    `select area_code as "areaCode", office.code, office.name
       from (select distinct on (area_code) area_code, organisation from area_charges
              where province_id = $1 and since <= $2
              order by area_code, since desc, line_no desc) as charge
       join organisations as office on office.province_id = $1 and office.code = charge.organisation`,
    [tx.provinceId, on],
  );
  return new Map(rows.map(({ areaCode, ...office }) => [areaCode, office]));
}

/**
 * The base offices that organisations work under on each of some days, the nearest first, by day and by the organisation: offices that
 * they are part of, and whoever is in charge of the area where they are.
 */
export async function officesOver(
  tx: Transaction,
  codes: readonly string[],
  days: readonly Day[],
): Promise<Map<Day, Map<string, string[]>>> {
  const { rows } = await tx.query<{ on: Day; code: string; offices: string[] }>(
    `with recursive above as (
       select code as sender, code, kind, part_of, area_id, 0 as far from organisations where province_id = $1 and code = any ($2)
       union all
       select sender, whole.code, whole.kind, whole.part_of, whole.area_id, far + 1
         from above join organisations as whole on whole.province_id = $1 and whole.code = above.part_of
     )
     select day as "on", sender as code, array_agg(office order by far, is_place) as offices
       from (select day, sender, far, false as is_place, code as office
               from above cross join unnest($3::date[]) as day where kind = 'si_office'
             union all
             select day, sender, far, true, charge.organisation
               from above join areas on areas.id = area_id cross join unnest($3::date[]) as day
               cross join lateral (select organisation from area_charges
                                    where province_id = $1 and area_code = areas.code and since <= day
                                    order by since desc, line_no desc limit 1) as charge
              where charge.organisation is not null) as found
      group by day, sender`,
    [tx.provinceId, codes, days],
  );
  const byDay = Map.groupBy(rows, ({ on }) => on);
  return new Map([...byDay].map(([on, found]) => [on, new Map(found.map((each) => [each.code, each.offices]))]));
}
