import { monthOf } from '#base/months.ts';
import { assumptionsJson } from '#input/law/assumptions.ts';
import { readSimulationForm } from '#input/law/forms/simulation.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { beginning } from '#ui/portal/simulation/scenarios.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import type { RequestHandler } from './$types.js';

/** The assumptions of an address, to keep and to read again. */
export const GET: RequestHandler = async (event) => {
  const newestDay = await askForProgram(event, bulletinNewestDay, {});
  if (!newestDay.ok) return newestDay.error;
  const newest = monthOf(newestDay.value);
  const { asked, problems } = readSimulationForm(event.url.searchParams, newest);
  if (problems.length > 0) return unreadForProgram(event, problems);
  const question = asked ?? beginning(newest);
  return new Response(assumptionsJson(question), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="gia-dinh-${question.on}.json"`,
    },
  });
};
