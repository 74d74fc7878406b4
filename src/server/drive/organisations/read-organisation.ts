import type { Day } from '#base/dates.ts';
import type { OrganisationRecord } from '#drive/organisations/organisation.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { endingsOf } from '../data/ending/organisation-endings.ts';
import { chargesOn, lastCharge } from '../data/organisations.ts';
import { listAreasOn } from '../planning/list-plan-areas.ts';
import { organisationsOn } from './list-organisations.ts';

/** An organisation with what can be said of it on a day; null where there is none. */
export function readOrganisation(
  desk: Desk,
  { code, on }: { code: string; on: Day },
  now: Date,
): Promise<OrganisationRecord | null> {
  return desk.readPeople(async (tx) => {
    const rows = await organisationsOn(tx, on, now);
    const row = rows.find((each) => each.code === code);
    if (!row) return null;
    const { areaId, ...organisation } = row;
    const isWithin = await areasWithin(tx, { areas: desk.areas, on, now });
    const areas = await listAreasOn(tx, { areas: desk.areas, on, now });
    const charges = await chargesOn(tx, on);
    const communes = areas.filter(({ level }) => level === 'commune');
    return {
      organisation,
      on,
      communes: communes.map((each) => ({ code: each.code, name: each.name, charge: charges.get(each.code) ?? null })),
      others: rows
        .filter(
          (each) =>
            each.code !== code &&
            (each.endedOn === null || each.endedOn >= on || each.code === organisation.partOf?.code),
        )
        .map((each) => ({ code: each.code, name: each.name })),
      isOwn: isWithin(areaId),
      lastCharge: await lastCharge(tx),
      endings: await endingsOf(tx, code),
    };
  });
}
