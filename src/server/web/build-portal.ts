import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['src', 'static', 'seeds/areas', 'vite.config.ts', 'package.json'];
const HANDLER = path.join(ROOT, 'build/handler.js');
const LOCK = path.join(ROOT, 'build.lock');
const VITE = path.join(ROOT, 'node_modules/vite/bin/vite.js');
/** Other packages name Vite as optional, so that it may be there without the rest; this one only builds. */
const ADAPTER = path.join(ROOT, 'node_modules/@sveltejs/adapter-node');
/** A build takes seconds; whoever died while building must not stop the others for ever. */
const STALE_AFTER_MS = 120_000;

/**
 * Builds the portal where the build is missing or older than its sources, and answers the path of its request handler.
 * Where the packages for development are not installed, the build that is there is served as it is.
 * @throws Error in words where there is none
 */
export async function builtPortal(): Promise<string> {
  if (!existsSync(VITE) || !existsSync(ADAPTER)) return shippedPortal();
  if (await isFresh()) return HANDLER;
  await lock();
  try {
    if (!(await isFresh())) await build();
  } finally {
    await rmdir(LOCK);
  }
  return HANDLER;
}

/** Says which build it is: another one may render the same page otherwise. */
export const buildOf = async (): Promise<string> => String((await stat(HANDLER)).mtimeMs);

function shippedPortal(): string {
  if (existsSync(HANDLER)) return HANDLER;
  throw new Error('The portal is not built: run npm ci && npm run build once, then npm ci --omit=dev.');
}

async function build(): Promise<void> {
  await run(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: ROOT }).catch((error) => {
    throw new Error(`The portal could not be built:\n${error.stderr}`);
  });
}

async function isFresh(): Promise<boolean> {
  const built = await stat(HANDLER).catch(() => null);
  if (!built) return false;
  for (const source of SOURCES) {
    if ((await newest(path.join(ROOT, source))) > built.mtimeMs) return false;
  }
  return true;
}

/** When the file, or anything in the folder, changed last. Tests are no source of the portal. */
async function newest(source: string): Promise<number> {
  const own = await stat(source);
  if (!own.isDirectory()) return own.mtimeMs;
  const files = (await readdir(source, { recursive: true })).filter((name) => !name.endsWith('.test.ts'));
  const times = await Promise.all(files.map(async (name) => (await stat(path.join(source, name))).mtimeMs));
  return Math.max(own.mtimeMs, ...times);
}

/** Two processes never build into the same folder at once: a folder is made by one of them only. */
async function lock(): Promise<void> {
  for (;;) {
    const made = await mkdir(LOCK).then(
      () => true,
      () => false,
    );
    if (made) return;
    const since = (await stat(LOCK).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_AFTER_MS) await rmdir(LOCK).catch(() => {});
    await setTimeout(100);
  }
}
