import { xlsxFile } from '../../../../../list-file.ts';
import { reportedFile } from '../reported-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await reportedFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
