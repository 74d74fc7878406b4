import { csvResponse } from '../../../csv.ts';
import { readChosen } from '../read-choice.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const read = await readChosen(event);
  if (!read.ok) return read.error;
  const { parts, chosen } = read.value;
  const waits = parts.some(({ pending }) => pending > 0);
  const rows = parts.map(({ code, name, value, pending }) => [code, name, value, ...(waits ? [pending] : [])]);
  const heads = ['area_code', 'area', 'value', ...(waits ? ['pending'] : [])];
  return csvResponse(`${chosen.indicator}-${chosen.area}-theo-dia-ban`, [heads, ...rows]);
};
