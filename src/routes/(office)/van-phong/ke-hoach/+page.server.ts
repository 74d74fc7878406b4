import { planList } from '#server/drive/operations.ts';
import { PLAN_FILTERS } from '#ui/office/plans/plan-filters.ts';
import { askAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day } = await placeOf(locals);
  const asked = url.searchParams.get(PLAN_FILTERS.year)?.trim() ?? '';
  const year = /^(19|20)\d{2}$/.test(asked) ? asked : day.slice(0, 4);
  const chosen = (url.searchParams.get(PLAN_FILTERS.area) ?? '').slice(0, 20);
  const listed = await askAtOffice(locals, planList, { year, area: chosen === '' ? null : chosen });
  return { ...listed, year, chosen, mayDraft: may(locals, 'plan.draft') };
};
