import { csvFile } from '../../../../list-file.ts';
import { programmesFile } from '../programmes-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await programmesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
