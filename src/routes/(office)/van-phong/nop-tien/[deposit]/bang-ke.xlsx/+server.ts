import { paperFile } from '../../../../../paper-file.ts';
import { paperOfDeposit } from '../paper-of-deposit.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const paper = await paperOfDeposit(event);
  return paper.ok ? paperFile(paper.value, 'xlsx') : paper.error;
};
