import { csvResponse } from '../../../csv.ts';
import { readChosen } from '../read-choice.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const read = await readChosen(event);
  if (!read.ok) return read.error;
  const { months, chosen } = read.value;
  const waits = months.some(({ pending }) => pending > 0);
  const rows = months.map(({ month, value, pending }) => [month, value, ...(waits ? [pending] : [])]);
  const heads = ['month', 'value', ...(waits ? ['pending'] : [])];
  return csvResponse(`${chosen.indicator}-${chosen.area}-theo-thang`, [heads, ...rows]);
};
