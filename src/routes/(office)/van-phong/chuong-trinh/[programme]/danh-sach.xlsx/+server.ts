import { xlsxFile } from '../../../../../list-file.ts';
import { reportsFile } from '../reports-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await reportsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
