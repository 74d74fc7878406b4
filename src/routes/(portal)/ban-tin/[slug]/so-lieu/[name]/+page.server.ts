import { error } from '@sveltejs/kit';
import { worded } from '#bulletins/placeholders.ts';
import { bulletinEvidence } from '#server/publishing/operations.ts';
import { figureView } from '#ui/portal/bulletin/figure-view.ts';
import { ask } from '../../../../../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const evidence = await ask(locals, bulletinEvidence, params);
  if (!evidence) error(404);
  const { bulletin, figure, today } = evidence;
  return {
    figure: figureView({ ...figure, today }, 1, locals.settings.lang),
    expression: figure.expression,
    evidence: figure.evidence,
    bulletin: {
      address: `/ban-tin/${bulletin.slug}`,
      title: worded(bulletin.title, (name) => evidence.wordings[name]),
    },
  };
};
