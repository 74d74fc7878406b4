import { csvFile } from '../../../../../list-file.ts';
import { heldFile } from '../held-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await heldFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
