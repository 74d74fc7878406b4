import { xlsxFile } from '../../../../list-file.ts';
import { batchesFile } from '../batches-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await batchesFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
