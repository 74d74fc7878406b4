import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';

/** Where the portal listens, and where its readers find it when that is somewhere else. */
export interface Place {
  host: string;
  /** Such as `https://bhxh.example.vn`; null where readers come straight to this machine. */
  origin: URL | null;
}

/**
 * Sets the address that pages take themselves to have, and answers whether there is one. What a request says of its host
 * is not believed: anybody can write anything there, and it would stand in links and QR codes. With an origin every page is
 * at that origin; without one only under a name or number that this machine surely has.
 */
export function placeRequest(request: IncomingMessage, { host, origin }: Place): boolean {
  const { headers, socket } = request;
  if (origin) {
    headers.host = origin.host;
    headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
    return true;
  }
  headers['x-forwarded-proto'] = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  headers.host ??= `${bracketed(socket.localAddress ?? 'localhost')}:${socket.localPort}`;
  const named = /[/\\@?#]/.test(headers.host) ? null : URL.parse(`http://${headers.host}`);
  return named !== null && ownNames(socket.localAddress ?? '', host).has(named.hostname);
}

const ownNames = (localAddress: string, host: string): ReadonlySet<string> =>
  new Set(['localhost', '127.0.0.1', '[::1]', hostname().toLowerCase(), host, bracketed(plainIpv4(localAddress))]);

/** A socket of IPv6 tells an address of IPv4 as `::ffff:192.168.1.5`. */
const plainIpv4 = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');

/** An address of IPv6 stands in brackets, so that its colons are not taken for the port. */
const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** What to open in a browser on this machine. */
export function shownAddress({ host, origin }: Place, port: number): string {
  if (origin) return `${origin.origin}/`;
  return `http://${EVERYWHERE.includes(host) ? 'localhost' : bracketed(host)}:${port}/`;
}

/** They stand for every network of the machine, and are nobody's address. */
const EVERYWHERE = ['0.0.0.0', '::'];
