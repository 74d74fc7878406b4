import { error } from '@sveltejs/kit';
import { readEvidence, readFigurePerCommune } from '#server/publishing/read-evidence.ts';
import { csvResponse } from '../../../../../csv.ts';
import { deskOf, registerOf } from '../../../../../register.ts';
import type { RequestHandler } from './$types.js';

/** The figure commune by commune. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { areaCode } = registerOf(locals);
  const found = await readEvidence(deskOf(locals), params, new Date());
  if (!found) error(404);
  const communes = await readFigurePerCommune(deskOf(locals), areaCode, found.figure);
  const rows = communes.map(({ code, name, value }) => [code, name, value]);
  return csvResponse(`${params.slug}-${params.name}-theo-xa`, [['area_code', 'area', 'value'], ...rows]);
};
