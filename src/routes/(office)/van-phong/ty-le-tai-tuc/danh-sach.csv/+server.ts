import { csvFile } from '../../../../list-file.ts';
import { ratesFile } from '../rates-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await ratesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
