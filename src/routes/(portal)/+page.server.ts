import { error } from '@sveltejs/kit';
import { bulletinHome } from '#server/publishing/operations.ts';
import { ask } from '../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (locals.isUnavailable) error(503);
  if (!locals.register) return { bulletins: [], headlines: [] };
  const { bulletins, headlines } = await ask(locals, bulletinHome, { province: locals.register.areaCode });
  return {
    headlines,
    bulletins: bulletins.map(({ slug, title, lead, picture, publishedAt }) => ({
      slug,
      title,
      lead,
      picture,
      publishedAt,
    })),
  };
};
