import type { Transaction } from '#server/database/connect.ts';

export const ORGANISATION_KINDS = [
  'si_office',
  'collection_service',
  'department',
  'mass_organisation',
  'committee',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who works in the drive: social-insurance offices, collection services, departments, mass organisations, committees. */
export interface Organisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  /** Code of the area in its charge. */
  areaCode: string;
}

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

/** The names of organisations by their codes, as far as there are such. */
export async function organisationNames(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ code: string; name: string }>(
    'select code, name from organisations where province_id = $1 and code = any ($2)',
    [tx.provinceId, codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Every organisation by its name. */
export async function listedOrganisations(tx: Transaction): Promise<Pick<Organisation, 'code' | 'name'>[]> {
  const { rows } = await tx.query<Pick<Organisation, 'code' | 'name'>>(
    'select code, name from organisations where province_id = $1 order by name collate "vi-x-icu", code',
    [tx.provinceId],
  );
  return rows;
}
