import { csvFile } from '../../../../list-file.ts';
import { campaignsFile } from '../campaigns-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await campaignsFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
