import { csvFile } from '../../../../../list-file.ts';
import { householdsFile } from '../households-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await householdsFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
