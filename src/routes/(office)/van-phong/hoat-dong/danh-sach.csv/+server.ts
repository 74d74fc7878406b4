import { csvFile } from '../../../../list-file.ts';
import { activitiesFile } from '../activities-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await activitiesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
