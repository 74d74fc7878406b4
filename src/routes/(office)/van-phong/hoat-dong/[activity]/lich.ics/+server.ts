import { activityRead } from '#server/drive/operations.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice, placeOf } from '../../../../office.ts';
import { icsFile } from '../../ics-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const { locals, params } = event;
  const { day: on } = await placeOf(locals);
  const read = await askForProgram({ ...event, locals: atOffice(locals) }, activityRead, { code: params.activity, on });
  return read.ok ? icsFile(event, [read.value.activity], `hoat-dong-${read.value.activity.code}`) : read.error;
};
