import { bulletinCommunes, bulletinEvidence } from '#server/publishing/operations.ts';
import { csvResponse } from '../../../../../csv.ts';
import { askForProgram } from '../../../../../program.ts';
import { registerOf } from '../../../../../register.ts';
import type { RequestHandler } from './$types.js';

/** The figure commune by commune. */
export const GET: RequestHandler = async (event) => {
  const { locals, params } = event;
  const found = await askForProgram(event, bulletinEvidence, params);
  if (!found.ok) return found.error;
  const asked = { province: registerOf(locals).areaCode, figure: found.value.figure };
  const communes = await askForProgram(event, bulletinCommunes, asked);
  if (!communes.ok) return communes.error;
  const rows = communes.value.map(({ code, name, value }) => [code, name, value]);
  const response = csvResponse(`${params.slug}-${params.name}-theo-xa`, [['area_code', 'area', 'value'], ...rows]);
  const metadata = `${params.name}.csv-metadata.json`;
  response.headers.set('link', `<${metadata}>; rel="describedby"; type="application/csvm+json"`);
  return response;
};
