import { xlsxFile } from '../../../../list-file.ts';
import { auditFile } from '../audit-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await auditFile(event);
  return file.ok ? xlsxFile(file.value) : file.error;
};
