import { createHash } from 'node:crypto';
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  ServerResponse,
} from 'node:http';
import { showsSession } from '#server/accounts/entrance/read-signed-in.ts';
import { CACHE_HEADERS } from './cache-headers.ts';
import { isOfOffice, isOfSecret } from './office-paths.ts';

/** A page as it was rendered. */
interface KeptPage {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** The bytes that pages together, and one by itself, take at most. */
const MOST_BYTES = 24_000_000;
const MOST_BYTES_OF_PAGE = 1_000_000;
const KEPT_TYPES = /^(text\/|image\/png|application\/(json|xml|atom\+xml|rss\+xml|csvm\+json))/;
/** Built files have their own lasting addresses. */
const IS_BUILT_FILE = /^\/_app\//;
/** The cookies that a page depends on; whoever reads them lets spaces stand around their names, and takes the first. */
const IS_SETTING = /^(lang|size|theme)\s*=/;

/**
 * Keeps rendered pages as long as nothing is recorded: `revisionOf` says where the register stands, and with the address
 * and the reader's settings that is what a page depends on. So its ETag is known before it is rendered. Readers who ask for
 * one page at once wait for one rendering. Pages of the office are each their reader's own, and every look at them is in the
 * audit: they are not kept, nor is what stands at a secret address, nor anything for whoever shows a session.
 * @param build says which build of the portal renders
 */
export function keepPages(
  render: RequestListener,
  { build, revisionOf }: { build: string; revisionOf: () => Promise<string | null> },
): RequestListener {
  let revision = '';
  let bytes = 0;
  const pages = new Map<string, KeptPage>();
  const rendering = new Map<string, Promise<void>>();

  const keep = (key: string, at: string, page: KeptPage): void => {
    if (at !== revision || page.body.length > MOST_BYTES_OF_PAGE) return;
    pages.set(key, page);
    bytes += key.length + page.body.length;
    for (const [oldest, { body }] of pages) {
      if (bytes <= MOST_BYTES) break;
      pages.delete(oldest);
      bytes -= oldest.length + body.length;
    }
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const now = await revisionOf();
    if (now === null) return void render(request, response);
    if (now !== revision) {
      revision = now;
      pages.clear();
      bytes = 0;
    }
    const key = keyOf(request);
    const etag = `W/"${createHash('sha256').update(`${build}\n${now}\n${key}`).digest('base64url').slice(0, 27)}"`;
    if (isNamed(etag, request.headers)) return notModified(response, etag);
    // Where the one who renders leaves, or nothing is kept, the next one renders and the others go on waiting.
    for (let other = rendering.get(key); other && !pages.has(key); other = rendering.get(key)) await other;
    const page = pages.get(key);
    if (page) return send(request, response, { ...page, headers: { ...page.headers, etag } });
    if (request.method === 'HEAD') return void render(request, response);
    const rendered = captured(response, etag);
    const finished = rendered.then((made) => {
      if (made) keep(key, now, made);
      rendering.delete(key);
    });
    rendering.set(key, finished);
    render(request, response);
  };

  return (request, response) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !IS_BUILT_FILE.test(request.url ?? '');
    const url = request.url ?? '';
    if (!isPage || isOfOffice(url) || isOfSecret(url) || showsSession(request.headers.cookie))
      return void render(request, response);
    answer(request, response).catch((error) => response.destroy(error));
  };
}

/** Everything that a page depends on, beside the register: `vary` in cache-headers.ts. */
function keyOf({ url, headers }: IncomingMessage): string {
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim());
  return [
    headers.host,
    headers['x-forwarded-proto'],
    url,
    cookies.filter((each) => IS_SETTING.test(each)).join(';'),
    headers['accept-encoding'],
    headers['accept-language'],
    headers.accept?.includes('text/html') ? 'html' : headers.accept,
  ].join('\n');
}

/** Only what can be sent again is kept: a whole answer that sets no cookie. Told when the last of it was rendered. */
function captured(response: ServerResponse, etag: string): Promise<KeptPage | null> {
  const chunks: Buffer[] = [];
  const note = (chunk: unknown): void => {
    if (!isWhole()) return;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
  };
  const isWhole = (): boolean =>
    response.statusCode === 200 &&
    !response.hasHeader('set-cookie') &&
    KEPT_TYPES.test(String(response.getHeader('content-type') ?? ''));
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  return new Promise((resolve) => {
    Object.assign(response, {
      writeHead: (status: number, ...others: unknown[]) => {
        response.statusCode = status;
        if (isWhole()) response.setHeader('etag', etag);
        return writeHead(status, ...others);
      },
      write: (...given: unknown[]) => {
        note(given[0]);
        return write(...given);
      },
      end: (...given: unknown[]) => {
        note(given[0]);
        resolve(isWhole() ? { headers: response.getHeaders(), body: Buffer.concat(chunks) } : null);
        return end(...given);
      },
    });
    response.once('close', () => resolve(null)); // where the reader left before
  });
}

const isNamed = (etag: string, headers: IncomingHttpHeaders): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === etag);

/** What a cache may go on showing. */
function notModified(response: ServerResponse, etag: string): void {
  response.writeHead(304, { ...CACHE_HEADERS, etag }).end();
}

function send({ method }: IncomingMessage, response: ServerResponse, { headers, body }: KeptPage): void {
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}
