import { paperFile } from '../../../../../paper-file.ts';
import { paperOfPeriod } from '../paper-of-period.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const paper = await paperOfPeriod(event, 'bang-thu-lao');
  return paper.ok ? paperFile(paper.value, 'xlsx') : paper.error;
};
