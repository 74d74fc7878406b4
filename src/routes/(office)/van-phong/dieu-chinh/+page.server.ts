import { INCIDENTS_OF_PAGE, incidentList } from '#server/incidents/operations.ts';
import { ALL_NAME } from '#ui/addresses.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  const isOpen = !url.searchParams.has(ALL_NAME);
  return { ...(await askAtOffice(locals, incidentList, { isOpen, page })), isOpen, page, size: INCIDENTS_OF_PAGE };
};
