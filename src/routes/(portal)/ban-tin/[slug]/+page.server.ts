import { error } from '@sveltejs/kit';
import { figureNamesIn, worded } from '#bulletins/placeholders.ts';
import { bulletinRead } from '#server/publishing/operations.ts';
import { figureView } from '#ui/portal/bulletin/figure-view.ts';
import { piecesOf } from '#ui/portal/bulletin/paragraphs.ts';
import { ask } from '../../../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const read = await ask(locals, bulletinRead, { slug: params.slug });
  if (!read) error(404);
  const { bulletin, target, related } = read;
  const names = figureNamesIn(`${bulletin.title}\n${bulletin.lead}\n${bulletin.body}`);
  const figures = names.flatMap((name) => read.figures.filter((each) => each.name === name));
  const views = figures.map((figure, index) => figureView(figure, index + 1, locals.settings.lang));
  const wordingOf = (name: string) => views.find((each) => each.name === name)?.wording;
  return {
    bulletin,
    pieces: piecesOf(bulletin),
    figures: views,
    target,
    related: related.map(({ slug, title, lead, publishedAt }) => ({ slug, title, lead, publishedAt })),
    plainTitle: worded(bulletin.title, wordingOf),
    plainLead: worded(bulletin.lead, wordingOf),
    address: `${url.origin}${url.pathname}`,
    path: url.pathname,
  };
};
