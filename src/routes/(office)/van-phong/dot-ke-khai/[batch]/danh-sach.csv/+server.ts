import { csvFile } from '../../../../../list-file.ts';
import { recordsFile } from '../records-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await recordsFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
