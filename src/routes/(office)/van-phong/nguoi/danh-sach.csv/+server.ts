import { csvFile } from '../../../../list-file.ts';
import { peopleFile } from '../people-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await peopleFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
