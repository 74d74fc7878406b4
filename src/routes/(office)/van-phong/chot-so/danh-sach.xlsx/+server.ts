import { xlsxFile } from '../../../../list-file.ts';
import { closingsFile } from '../closings-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await closingsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
