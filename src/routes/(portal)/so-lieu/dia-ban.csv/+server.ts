import { csvResponse } from '../../../csv.ts';
import { readChosen } from '../read-choice.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const read = await readChosen(event);
  if (!read.ok) return read.error;
  const { parts, chosen } = read.value;
  const rows = parts.map(({ code, name, value }) => [code, name, value]);
  return csvResponse(`${chosen.indicator}-${chosen.area}-theo-dia-ban`, [['area_code', 'area', 'value'], ...rows]);
};
