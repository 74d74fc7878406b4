import { xlsxFile } from '../../../../../list-file.ts';
import { mapFile } from '../map-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await mapFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
