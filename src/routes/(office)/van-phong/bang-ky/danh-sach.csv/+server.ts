import { csvFile } from '../../../../list-file.ts';
import { periodFile } from '../period-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await periodFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
