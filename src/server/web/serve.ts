import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Database } from '#server/database/connect.ts';
import { buildOf, builtPortal } from './build-portal.ts';
import { keepPages } from './kept-pages.ts';
import { revisions } from './revision.ts';

export interface ServeOptions {
  port: number;
  /** Address to listen on; `0.0.0.0` for every network of the machine. */
  host?: string | undefined;
}

export interface Portal {
  /** Where a browser finds it. */
  address: string;
  close: () => Promise<void>;
}

/** A request on its way into the portal, with the database that answers it. */
export type PortalRequest = IncomingMessage & { db: Database };

/**
 * Serves the portal from this process, building it first where that is needed.
 * @throws Error with a sentence for the person at the command line where the port is taken.
 */
export async function serve(db: Database, { port, host = '127.0.0.1' }: ServeOptions): Promise<Portal> {
  const handler = await portalHandler();
  const answer = keepPages(handler, { build: await buildOf(), revisionOf: revisions(db) });
  const server = createServer((request, response) => {
    // Plain HTTP unless a proxy says otherwise; without this the handler takes every request for HTTPS
    // and refuses form posts as coming from another origin.
    request.headers['x-forwarded-proto'] ??= 'http';
    answer(Object.assign(request, { db }), response);
  });
  await listen(server, port, host);
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}/`,
    close: () => stop(server),
  };
}

/** Serves until the process is told to end, having said where. */
export async function serveUntilStopped(db: Database, options: ServeOptions): Promise<void> {
  const portal = await serve(db, options);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
      process.removeAllListeners(signal); // from here on the end is orderly: requests under way first
      process.once(signal, () => resolve());
    }
  });
  // Said last: whoever reads it may end the process at once.
  console.log(`Baophu is at ${portal.address}`);
  await stopped;
  await portal.close();
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
