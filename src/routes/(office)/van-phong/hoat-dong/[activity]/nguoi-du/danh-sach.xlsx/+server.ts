import { xlsxFile } from '../../../../../../list-file.ts';
import { attendantsFile } from '../attendants-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await attendantsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
