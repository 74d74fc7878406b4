import { error } from '@sveltejs/kit';
import { auditRead } from '#server/audit/operations.ts';
import { askAtOffice } from '../../../office.ts';
import { actionTitles } from '../action-titles.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { number } }) => {
  const asked = /^[1-9]\d{0,14}$/.test(number) ? Number(number) : error(404);
  const entry = (await askAtOffice(locals, auditRead, { number: asked })) ?? error(404);
  return { entry, titles: actionTitles(locals.settings.lang) };
};
