import { isUuid } from '#base/ids.ts';
import { personExportOwn } from '#server/register/operations.ts';
import { askForProgram, statusForProgram } from '../../../../../program.ts';
import { atOffice } from '../../../../office.ts';
import type { RequestHandler } from './$types.js';

/** What the register holds about a person, as a file for that person. */
export const GET: RequestHandler = async (event) => {
  const { id } = event.params;
  if (!isUuid(id)) return statusForProgram(event, 404);
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, personExportOwn, { id });
  if (!answer.ok) return answer.error;
  return new Response(`${JSON.stringify(answer.value, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="du-lieu-${id.slice(0, 8)}.json"`,
    },
  });
};
