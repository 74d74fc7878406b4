import { foundActivities } from '../activities-file.ts';
import { icsFile } from '../ics-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const found = await foundActivities(event);
  if (!found.ok) return found.error;
  const { activities, name } = found.value;
  return icsFile(event, activities, name);
};
