import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BULLETINS } from '#seeds/bulletins.ts';
import { listRegisters } from '#server/areas/list-registers.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk } from '#server/desk/desk.ts';
import { livePostings } from './live.ts';

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const NEWEST = BULLETINS.at(-1)?.slug ?? '';
const PAGES: readonly [string, string][] = [
  ['home', '/'],
  ['bulletin', `/ban-tin/${NEWEST}`],
  ['figures', '/so-lieu'],
  ['evidence', `/ban-tin/${NEWEST}/so-lieu/participants`],
];
const READERS = 8;
const PAGES_OF_RUN = 2_000;
const POSTINGS = 20;

/**
 * Pages of the demonstration's portal, served by a process of its own to eight readers at once: warm, with 304 and after each
 * of a few postings, when the first reader's question counts again. Prints pages a second, milliseconds and the portal's memory.
 */
export async function benchPortal(db: Database, dataDir: string): Promise<void> {
  const [register] = await listRegisters(db);
  if (!register) throw new Error('Load the demonstration first: baophu demo --load-only.');
  const desk = commandDesk(db, register.provinceId);
  const portal = spawn(COMMAND, ['start', '--data', dataDir, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(portal);
    const agent = new Agent({ keepAlive: true, maxSockets: READERS });
    for (const [name, path] of PAGES) {
      const { etag } = await ask(agent, address + path, {});
      const warm = await perSecond(() => ask(agent, address + path, {}));
      const unchanged = await perSecond(() => ask(agent, address + path, { 'if-none-match': etag }));
      const times: number[] = [];
      for (let posting = 0; posting < POSTINGS; posting++) {
        await livePostings(desk, { count: 1, atOnce: 1 });
        const started = performance.now();
        await Promise.all(Array.from({ length: READERS }, () => ask(agent, address + path, {})));
        times.push(performance.now() - started);
      }
      const middle = times.toSorted((a, b) => a - b)[Math.floor(POSTINGS / 2)] ?? 0;
      console.log(
        `${name}: ${warm.toFixed(0)} pages a second, ${unchanged.toFixed(0)} unchanged (304); ` +
          `after a posting ${READERS} readers have it in ${middle.toFixed(0)} ms`,
      );
    }
    console.log(`the portal’s process: at most ${(await mostMegabytes(portal)).toFixed(0)} MB`);
  } finally {
    portal.kill('SIGTERM');
    await once(portal, 'exit');
  }
}

async function addressOf(portal: ChildProcess): Promise<string> {
  if (!portal.stdout) throw new Error('the portal says nothing');
  for await (const line of createInterface(portal.stdout)) {
    const [address] = /http:\S+[^/]/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the portal ended before it said where it is');
}

function ask(agent: Agent, address: string, headers: Record<string, string>): Promise<{ etag: string }> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
      response.on('error', reject).resume();
      response.on('end', () => {
        if (response.statusCode !== 200 && response.statusCode !== 304)
          reject(new Error(`${address}: ${response.statusCode}`));
        resolve({ etag: response.headers.etag ?? '' });
      });
    });
    request.on('error', reject);
  });
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  let left = PAGES_OF_RUN;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      while (left-- > 0) await work();
    }),
  );
  return (PAGES_OF_RUN * 1000) / (performance.now() - started);
}

/** The most that a process has held, as Linux counts it. */
async function mostMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
