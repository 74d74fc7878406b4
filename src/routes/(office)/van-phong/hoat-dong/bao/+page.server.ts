import { ACTIVITIES_OF_PAGE, activityReported } from '#server/drive/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  return {
    ...(await askAtOffice(locals, activityReported, { page })),
    ...{ page, size: ACTIVITIES_OF_PAGE, mayReport: may(locals, 'activity.report') },
  };
};
