import { dayInVietNam } from '#base/dates.ts';
import type { OrganisationTie } from '#drive/organisations/organisation.ts';
import { listAllColleagues, type OrganisationColleague } from '#server/accounts/list-all-colleagues.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationRows } from '../../data/organisations.ts';
import { findTies } from './find-ties.ts';

/** What hangs on an organisation, and to whom people can be handed over. */
export interface ListedTies {
  ties: OrganisationTie[];
  assignees: OrganisationColleague[];
}

/** What has to be settled before an organisation of one’s areas can be ended; null where there is none. */
export async function listTies(desk: Desk, { code }: { code: string }, now: Date): Promise<ListedTies | null> {
  const today = dayInVietNam(now);
  const isOwn = await desk.readPeople(async (tx) => {
    const row = (await organisationRows(tx)).find((each) => each.code === code);
    return row ? (await areasWithin(tx, { areas: desk.areas, on: today, now }))(row.areaId) : false;
  });
  if (!isOwn) return null;
  const assignees = await listAllColleagues(desk, today, 'visit.fill');
  return {
    ties: await findTies(desk, code, now),
    assignees: assignees.filter(({ organisation }) => organisation.code !== code),
  };
}
