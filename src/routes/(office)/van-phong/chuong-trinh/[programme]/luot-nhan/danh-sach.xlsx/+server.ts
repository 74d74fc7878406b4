import { xlsxFile } from '../../../../../../list-file.ts';
import { creditsFile } from '../credits-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await creditsFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
