import { xlsxFile } from '../../../../../list-file.ts';
import { linesFile } from '../lines-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await linesFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
