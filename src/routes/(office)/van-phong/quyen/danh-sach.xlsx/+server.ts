import { xlsxFile } from '../../../../list-file.ts';
import { booksFile } from '../books-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await booksFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
