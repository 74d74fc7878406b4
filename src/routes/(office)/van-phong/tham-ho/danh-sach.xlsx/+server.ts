import { xlsxFile } from '../../../../list-file.ts';
import { roundsFile } from '../rounds-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await roundsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
