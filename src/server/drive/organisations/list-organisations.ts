import type { Day } from '#base/dates.ts';
import type { ListedOrganisation } from '#drive/organisations/organisation.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { chargesOn, type OrganisationRow, organisationRows } from '../data/organisations.ts';
import { listAreasOn } from '../planning/list-plan-areas.ts';

/** Every organisation of the register, with the communes that base offices are in charge of on a day. */
export const listOrganisations = (desk: Desk, on: Day, now: Date): Promise<ListedOrganisation[]> =>
  desk.readPeople((tx) => organisationsOn(tx, on, now).then((rows) => rows.map(({ areaId: _, ...listed }) => listed)));

/** The same with the ids of their areas. */
export async function organisationsOn(
  tx: Transaction,
  on: Day,
  now: Date,
): Promise<(OrganisationRow & ListedOrganisation)[]> {
  const rows = await organisationRows(tx);
  const charges = await chargesOn(tx, on);
  const areas = await listAreasOn(tx, { areas: null, on, now });
  const inCharge = Map.groupBy(
    areas.filter(({ level, code }) => level === 'commune' && charges.has(code)),
    ({ code }) => charges.get(code)?.code ?? '',
  );
  return rows.map((row) => ({
    ...row,
    charges: (inCharge.get(row.code) ?? []).map(({ code, name }) => ({ code, name })),
  }));
}
