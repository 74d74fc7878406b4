import { csvFile } from '../../../../../../list-file.ts';
import { targetFile } from '../target-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await targetFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
