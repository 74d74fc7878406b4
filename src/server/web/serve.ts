import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { FIRST_LINK_HOURS, inviteFirstAdministrator } from '#server/accounts/invite-first-administrator.ts';
import { listRegisters } from '#server/areas/list-registers.ts';
import { readRegister } from '#server/areas/read-register.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk } from '#server/desk/desk.ts';
import { checkMasterKey } from '#server/keys/check-master-key.ts';
import { BARE_POLICY, barePage } from './bare-page.ts';
import { BARE_PAGES, type BarePage } from './bare-page-texts.ts';
import { buildOf, builtPortal } from './build-portal.ts';
import { firstLinkWords } from './first-link-words.ts';
import { keepPages } from './kept-pages.ts';
import { isOfApi } from './office-paths.ts';
import { type Place, placeRequest, shownAddress } from './public-address.ts';
import { revisions } from './revision.ts';

export interface ServeOptions {
  port: number;
  /** Address to listen on; `0.0.0.0` for every network of the machine. */
  host?: string | undefined;
  /** Where readers find the portal, where a proxy stands before it: `https://bhxh.example.vn`. */
  origin?: URL | undefined;
  /** The accounts of the demonstration may come in, and are shown with their password. Never where real people are in the register. */
  isDemonstration?: boolean | undefined;
}

export interface Portal {
  /** Where a browser finds it. */
  address: string;
  /** On which this process listens. */
  port: number;
  close: () => Promise<void>;
}

/** A request on its way into the portal, with the database that answers it. */
export type PortalRequest = IncomingMessage & { db: Database; isDemonstration: boolean };

/**
 * Serves the portal from this process, building it first where that is needed.
 * @throws Error with a sentence for the person at the command line where the port is taken.
 */
export async function serve(
  db: Database,
  { port, host = '127.0.0.1', origin, isDemonstration = false }: ServeOptions,
): Promise<Portal> {
  const handler = await portalHandler();
  const answer = keepPages(handler, { build: await buildOf(), revisionOf: revisions(db) });
  const place: Place = { host, origin: origin ?? null };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersAt(place))) response.setHeader(name, value);
    keepPolicyOfPage(response);
    if (!request.url?.startsWith('/')) return refuse(response, 400, BARE_PAGES.unreadable);
    if (!placeRequest(request, place)) return refuse(response, 421, BARE_PAGES.foreignHost);
    if (isForeignForm(request)) return refuse(response, 403, BARE_PAGES.foreignForm);
    answer(Object.assign(request, { db, isDemonstration }), response);
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end(UNREADABLE);
  });
  await listen(server, port, host);
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : port;
  return { address: shownAddress(place, taken), port: taken, close: () => stop(server) };
}

/** What every answer has, files and refusals too; pages have stricter ones of their own (`src/hooks.server.ts`). */
const headersAt = ({ origin }: Place): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'content-security-policy': BARE_POLICY,
  'cache-control': 'no-cache',
  ...(origin?.protocol === 'https:' ? { 'strict-transport-security': `max-age=${HALF_A_YEAR}` } : {}),
});
const HALF_A_YEAR = 180 * 24 * 3600;

/**
 * A browser that hears that a page is as it was takes the headers of that answer beside those that it has: the policy of a bare page
 * would take the place of the page's own, and the page would stand without its styles.
 */
function keepPolicyOfPage(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...others: unknown[]) => ServerResponse;
  Object.assign(response, {
    writeHead: (status: number, ...others: unknown[]) => {
      if (status === 304) response.removeHeader('content-security-policy');
      return writeHead(status, ...others);
    },
  });
}

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Something that is sent from a page of somebody else, or of nobody; the framework refuses it too, but in bare English. Programs come
 * from no page, and what they show, no browser sends by itself.
 */
function isForeignForm({ method = '', headers, url = '' }: IncomingMessage): boolean {
  if (isOfApi(url)) return false;
  return !READING.includes(method) && headers.origin !== `${headers['x-forwarded-proto']}://${headers.host}`;
}

function refuse(response: ServerResponse, status: number, page: BarePage): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(barePage(page));
}

/** To a request that is no HTTP, or whose address is longer than any of ours. */
const UNREADABLE = [
  'HTTP/1.1 400 Bad Request',
  'content-type: text/html; charset=utf-8',
  `content-security-policy: ${BARE_POLICY}`,
  'x-content-type-options: nosniff',
  'connection: close',
  '',
  barePage(BARE_PAGES.unreadable),
].join('\r\n');

/** Serves until the process is told to end, having said where. */
export async function serveUntilStopped(db: Database, options: ServeOptions): Promise<void> {
  for (const { provinceId } of await listRegisters(db)) await checkMasterKey(commandDesk(db, provinceId));
  const portal = await serve(db, options);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
      process.removeAllListeners(signal); // from here on the end is orderly: requests under way first
      process.once(signal, () => resolve());
    }
  });
  const first = options.isDemonstration ? null : await firstLink(db);
  if (first) console.log(firstLinkWords(`${portal.address}loi-moi/${first}`, FIRST_LINK_HOURS));
  // Said last: whoever reads it may end the process at once.
  console.log(`Baophu is at ${portal.address}`);
  await stopped;
  await portal.close();
}

/** What stands in the link for the first administrator of a real register, as long as it has none. */
async function firstLink(db: Database): Promise<string | null> {
  const register = await readRegister(db);
  return register && !register.madeUp
    ? inviteFirstAdministrator(commandDesk(db, register.provinceId), new Date())
    : null;
}

async function portalHandler(): Promise<RequestListener> {
  const built = pathToFileURL(await builtPortal()).href;
  process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
  const { handler } = await import(built);
  return handler;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: choose another one with --port.`) : error),
    );
    server.listen(port, host, resolve);
  });
}

/** How long requests under way may take to finish, in milliseconds. */
const DRAIN_WITHIN = 20_000;

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_WITHIN);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
