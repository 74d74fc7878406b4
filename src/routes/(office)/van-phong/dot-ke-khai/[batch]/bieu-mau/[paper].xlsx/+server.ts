import { paperFile } from '../../../../../../paper-file.ts';
import { paperOfBatch } from '../paper-of-batch.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const paper = await paperOfBatch(event);
  return paper.ok ? paperFile(paper.value, 'xlsx') : paper.error;
};
