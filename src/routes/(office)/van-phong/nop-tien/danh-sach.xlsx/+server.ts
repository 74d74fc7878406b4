import { xlsxFile } from '../../../../list-file.ts';
import { depositsFile } from '../deposits-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await depositsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
