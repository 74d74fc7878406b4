import type { Day } from '#base/dates.ts';
import type { Named } from '#drive/organisations/organisation.ts';
import type { Desk } from '#server/desk/desk.ts';
import { chargesOn, lastCharge, organisationRows } from '../../data/organisations.ts';
import { listAreasOn } from '../../planning/list-plan-areas.ts';

/** Which base office is in charge of which commune in scope on a day. */
export interface ListedCharges {
  on: Day;
  communes: (Named & { charge: Named | null })[];
  /** The base offices that work on that day. */
  offices: Named[];
  /** The last line about charges: who changes them says that they have seen it. */
  lastCharge: number;
}

/** Every commune in scope with the base office in charge of it. */
export function listCharges(desk: Desk, on: Day, now: Date): Promise<ListedCharges> {
  return desk.readPeople(async (tx) => {
    const charges = await chargesOn(tx, on);
    const areas = await listAreasOn(tx, { areas: desk.areas, on, now });
    const works = (await organisationRows(tx)).filter(
      ({ kind, endedOn }) => kind === 'si_office' && (endedOn === null || endedOn >= on),
    );
    return {
      on,
      communes: areas
        .filter(({ level }) => level === 'commune')
        .map(({ code, name }) => ({ code, name, charge: charges.get(code) ?? null })),
      offices: works.map(({ code, name }) => ({ code, name })),
      lastCharge: await lastCharge(tx),
    };
  });
}
