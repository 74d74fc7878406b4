import { monthOf } from '#base/months.ts';
import { assumptionsJson } from '#input/law/assumptions.ts';
import { readSimulationForm } from '#input/law/forms/simulation.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { beginning } from '#ui/portal/simulation/scenarios.ts';
import { ask } from '../../../ask.ts';
import type { RequestHandler } from './$types.js';

/** The assumptions of an address, to keep and to read again. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const newest = monthOf(await ask(locals, bulletinNewestDay, {}));
  const question = readSimulationForm(url.searchParams, newest).asked ?? beginning(newest);
  return new Response(assumptionsJson(question), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="gia-dinh-${question.on}.json"`,
    },
  });
};
