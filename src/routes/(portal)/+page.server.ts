import { error } from '@sveltejs/kit';
import { worded } from '#bulletins/placeholders.ts';
import { bulletinHome } from '#server/publishing/operations.ts';
import { ask } from '../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (locals.isUnavailable) error(503);
  if (!locals.register) return { bulletins: [], headlines: [] };
  const { bulletins, wordings, headlines } = await ask(locals, bulletinHome, { province: locals.register.areaCode });
  return {
    headlines,
    bulletins: bulletins.map((bulletin, index) => {
      const wordingOf = (name: string) => wordings[index]?.[name];
      return {
        address: `/ban-tin/${bulletin.slug}`,
        title: worded(bulletin.title, wordingOf),
        lead: worded(bulletin.lead, wordingOf),
        picture: bulletin.picture,
        publishedAt: bulletin.publishedAt,
      };
    }),
  };
};
