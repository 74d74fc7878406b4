import { csvFile } from '../../../../list-file.ts';
import { candidatesFile } from '../candidates-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await candidatesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
