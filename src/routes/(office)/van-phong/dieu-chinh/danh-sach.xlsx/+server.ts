import { xlsxFile } from '../../../../list-file.ts';
import { incidentsFile } from '../incidents-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await incidentsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
