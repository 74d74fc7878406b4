import { csvFile } from '../../../../../list-file.ts';
import { depositedFile } from '../deposited-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await depositedFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
