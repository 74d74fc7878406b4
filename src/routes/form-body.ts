import { error } from '@sveltejs/kit';

/** The fields of a form that was sent; what is no form is refused in the way of HTTP: it came from no page of ours. */
export async function fieldsOf(request: Request): Promise<FormData> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') error(415);
  const read = await fieldsOrStatus(request);
  return typeof read === 'number' ? error(read) : read;
}

/** The fields of a form without files. */
export async function textFieldsOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams([...(await fieldsOf(request))].map(([name, value]) => [name, String(value)]));
}

/** The fields; or 413 where the body is longer than the server takes, and 400 where it is broken. */
export const fieldsOrStatus = (request: Request): Promise<FormData | 400 | 413> =>
  request.formData().catch((reason) => (statusIn(reason) === 413 ? 413 : 400));

/** The body ends with the server's own error, which the reader of the form may have wrapped. */
const statusIn = (reason: { status?: number; cause?: { status?: number } }): number | undefined =>
  reason.status ?? reason.cause?.status;
