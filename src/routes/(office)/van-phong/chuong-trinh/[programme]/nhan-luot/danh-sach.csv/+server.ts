import { csvFile } from '../../../../../../list-file.ts';
import { claimsFile } from '../claims-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await claimsFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
