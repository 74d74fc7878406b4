import { worded } from '#bulletins/placeholders.ts';
import { readHome } from '#server/publishing/read-home.ts';
import { deskOf } from '../register.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!locals.register) return { bulletins: [], headlines: [] };
  const { areaCode } = locals.register;
  const { bulletins, wordings, headlines } = await readHome(deskOf(locals), areaCode, new Date());
  return {
    headlines,
    bulletins: bulletins.map((bulletin, index) => {
      const wordingOf = (name: string) => wordings[index]?.get(name);
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
