const TEXT = /^(text\/|application\/json)/;

/**
 * The response in gzip where the browser takes it and it is text. The static files are compressed when the portal is
 * built; pages hold no secret that somebody else's text could stand beside, so their length gives nothing away.
 */
export function compressed(request: Request, response: Response): Response {
  if (
    !takesGzip(request.headers.get('accept-encoding') ?? '') ||
    !response.body ||
    !TEXT.test(response.headers.get('content-type') ?? '')
  )
    return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  const { status, statusText } = response;
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { status, statusText, headers });
}

/** `gzip;q=0` refuses what it names. */
const takesGzip = (header: string): boolean =>
  header.split(',').some((each) => /^\s*gzip\s*(;|$)/i.test(each) && !/;\s*q=0(\.0*)?\s*$/i.test(each));
