import { operationProblem } from '#server/desk/operation-problem.ts';
import { bulletinCommunes, bulletinEvidence } from '#server/publishing/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { ask } from '../../../../../ask.ts';
import { csvResponse } from '../../../../../csv.ts';
import { registerOf } from '../../../../../register.ts';
import type { RequestHandler } from './$types.js';

/** The figure commune by commune. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const found = await ask(locals, bulletinEvidence, params);
  if (!found) return problemResponse(bulletinEvidence, [operationProblem('not-found', {})], locals.settings.lang);
  const communes = await ask(locals, bulletinCommunes, { province: registerOf(locals).areaCode, figure: found.figure });
  const rows = communes.map(({ code, name, value }) => [code, name, value]);
  return csvResponse(`${params.slug}-${params.name}-theo-xa`, [['area_code', 'area', 'value'], ...rows]);
};
