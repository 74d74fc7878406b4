import { xlsxFile } from '../../../../../list-file.ts';
import { advancesFile } from '../advances-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await advancesFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
