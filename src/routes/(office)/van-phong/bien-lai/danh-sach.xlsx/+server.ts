import { xlsxFile } from '../../../../list-file.ts';
import { receiptsFile } from '../receipts-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await receiptsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
