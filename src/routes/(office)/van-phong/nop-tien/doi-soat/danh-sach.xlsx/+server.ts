import { xlsxFile } from '../../../../../list-file.ts';
import { placesFile } from '../places-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await placesFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
