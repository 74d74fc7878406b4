import { csvFile } from '../../../../../../../list-file.ts';
import { stagesFile } from '../stages-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const file = await stagesFile(event);
  return file.ok ? csvFile(file.value) : file.error;
};
