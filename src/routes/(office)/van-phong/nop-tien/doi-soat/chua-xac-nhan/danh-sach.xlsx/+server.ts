import { xlsxFile } from '../../../../../../list-file.ts';
import { waitingFile } from '../waiting-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await waitingFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
