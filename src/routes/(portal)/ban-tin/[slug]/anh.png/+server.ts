import { figureNamesIn, worded } from '#bulletins/placeholders.ts';
import { bulletinRead } from '#server/publishing/operations.ts';
import { drawCard } from '#server/web/draw-card.ts';
import { figureView } from '#ui/portal/bulletin/figure-view.ts';
import { texts } from '#ui/texts/index.ts';
import { askForProgram } from '../../../../program.ts';
import type { RequestHandler } from './$types.js';

/** The picture that other sites show beside a link to the bulletin: its first figure and its title. */
export const GET: RequestHandler = async (event) => {
  const found = await askForProgram(event, bulletinRead, event.params);
  if (!found.ok) return found.error;
  const { bulletin, figures } = found.value;
  const [first] = figureNamesIn(`${bulletin.title}\n${bulletin.lead}\n${bulletin.body}`);
  const figure = figures.find(({ name }) => name === first);
  const view = figure && figureView(figure, 1, 'vi');
  const picture = await drawCard({
    portal: texts.vi.portal.name,
    register: event.locals.register?.name ?? '',
    figure: view ? { wording: view.wording, label: view.asOf ? `${view.label}, ${view.asOf}` : view.label } : null,
    title: worded(bulletin.title, (name) => figures.find((each) => each.name === name)?.wording),
  });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
