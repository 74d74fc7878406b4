import { csvFile } from '../../../../list-file.ts';
import { organisationsFile } from '../organisations-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await organisationsFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
