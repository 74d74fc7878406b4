import { csvResponse } from '../../../csv.ts';
import { readChosen } from '../read-choice.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const read = await readChosen(event);
  if (!read.ok) return read.error;
  const { months, chosen } = read.value;
  const rows = months.map(({ month, value }) => [month, value]);
  return csvResponse(`${chosen.indicator}-${chosen.area}-theo-thang`, [['month', 'value'], ...rows]);
};
