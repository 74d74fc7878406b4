import { json } from '@sveltejs/kit';
import { bulletinEvidence } from '#server/publishing/operations.ts';
import { askForProgram } from '../../../../../program.ts';
import type { RequestHandler } from './$types.js';

/** The same as the page of evidence, for programs. */
export const GET: RequestHandler = async (event) => {
  const found = await askForProgram(event, bulletinEvidence, event.params);
  if (!found.ok) return found.error;
  const { figure, today } = found.value;
  return json({
    bulletin: event.params.slug,
    name: figure.name,
    wording: figure.wording,
    expression: figure.expression,
    value: figure.value,
    as_of: figure.asOf,
    known_at: figure.knownAt,
    evidence: figure.evidence,
    value_today: today,
  });
};
