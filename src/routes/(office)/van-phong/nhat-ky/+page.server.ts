import { auditList } from '#server/audit/operations.ts';
import { readAuditSearch } from '#ui/office/audit/audit-address.ts';
import { askAtOffice } from '../../office.ts';
import type { PageServerLoad } from './$types.js';
import { actionTitles } from './action-titles.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const search = readAuditSearch(url.searchParams);
  const { typedFrom: _, typedTo: __, ...asked } = search;
  return {
    search,
    found: await askAtOffice(locals, auditList, asked),
    titles: actionTitles(locals.settings.lang),
  };
};
