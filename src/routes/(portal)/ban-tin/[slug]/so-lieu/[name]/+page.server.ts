import { error } from '@sveltejs/kit';
import { worded } from '#bulletins/placeholders.ts';
import { bulletinEvidence } from '#server/publishing/operations.ts';
import { bulletinAddress } from '#ui/addresses.ts';
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
    dataset: {
      ...{ slug: bulletin.slug, name: figure.name, asOf: figure.asOf, knownAt: figure.knownAt },
      places: [...new Set(figure.evidence.parts.map(({ area }) => area.name))],
    },
    bulletin: {
      address: bulletinAddress(bulletin.slug),
      title: worded(bulletin.title, (name) => evidence.wordings[name]),
    },
  };
};
