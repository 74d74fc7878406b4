import { Readable } from 'node:stream';
import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { fileRefused } from '#server/imports/operations.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The refused rows of a file, with their reasons, to be mended and handed in. */
export async function refusedRows(event: RequestEvent<{ id: string }>, type: string): Promise<Response> {
  const id = isUuid(event.params.id) ? event.params.id : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, fileRefused, { id });
  if (!answer.ok) return answer.error;
  const { name, parts } = answer.value;
  return new Response(Readable.toWeb(Readable.from(parts)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
