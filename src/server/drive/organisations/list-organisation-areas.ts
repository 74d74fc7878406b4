import type { Day } from '#base/dates.ts';
import type { Named } from '#drive/organisations/organisation.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listAreasOn } from '../planning/list-plan-areas.ts';

/** The areas of a day in scope, that an organisation can be of. */
export function listOrganisationAreas(desk: Desk, on: Day, now: Date): Promise<Named[]> {
  return desk.readPeople(async (tx) => {
    const isWithin = await areasWithin(tx, { areas: desk.areas, on, now });
    const areas = await listAreasOn(tx, { areas: desk.areas, on, now });
    return areas.filter(({ areaId }) => isWithin(areaId)).map(({ code, name }) => ({ code, name }));
  });
}
