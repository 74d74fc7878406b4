import { xlsxFile } from '../../../../../list-file.ts';
import { remunerationFile } from '../remuneration-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await remunerationFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
