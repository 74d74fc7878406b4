import { csvFile } from '../../../../../list-file.ts';
import { chargesFile } from '../charges-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await chargesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
