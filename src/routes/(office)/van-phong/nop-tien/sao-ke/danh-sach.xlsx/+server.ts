import { xlsxFile } from '../../../../../list-file.ts';
import { bankLinesFile } from '../bank-lines-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await bankLinesFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
