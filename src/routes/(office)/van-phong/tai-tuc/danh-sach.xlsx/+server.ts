import { xlsxFile } from '../../../../list-file.ts';
import { renewalsFile } from '../renewals-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await renewalsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
