import { csvResponse } from '../../../csv.ts';
import { readChosen } from '../read-choice.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url }) => {
  const { months, chosen } = await readChosen(locals, url.searchParams);
  const rows = months.map(({ month, value }) => [month, value]);
  return csvResponse(`${chosen.indicator}-${chosen.area}-theo-thang`, [['month', 'value'], ...rows]);
};
