import { json } from '@sveltejs/kit';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { bulletinEvidence } from '#server/publishing/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { ask } from '../../../../../ask.ts';
import type { RequestHandler } from './$types.js';

/** The same as the page of evidence, for programs. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const found = await ask(locals, bulletinEvidence, params);
  if (!found) return problemResponse(bulletinEvidence, [operationProblem('not-found', {})], locals.settings.lang);
  const { figure, today } = found;
  return json({
    bulletin: params.slug,
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
