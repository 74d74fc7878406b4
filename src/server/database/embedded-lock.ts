import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, ownMark, type ProcessMark } from './processes.ts';

const WAIT = 50;

/** Does work while no other process does such work on the folder: whoever died holding the lock does not keep it. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, 'lock');
  const own = path.join(folder, `lock.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  await writeFile(own, JSON.stringify(ownMark()), { mode: 0o600 });
  try {
    // A link is there at once and whole, or it is refused because there is one.
    while (!(await link(own, lock).then(...TAKEN))) {
      const holder = await markIn(lock);
      if (holder && !isAlive(holder)) await rm(lock, { force: true });
      else await pause(WAIT);
    }
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

const TAKEN = [
  () => true,
  (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return false;
    throw error;
  },
] as const;

async function markIn(file: string): Promise<ProcessMark | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return JSON.parse(text) as ProcessMark;
  } catch {
    return undefined;
  }
}

/** Notes that this process uses the server of the folder; answers how to take it back. */
export async function addUser(folder: string): Promise<() => Promise<void>> {
  const users = path.join(folder, 'users');
  const own = path.join(users, randomUUID());
  await mkdir(users, { recursive: true });
  await writeFile(own, JSON.stringify(ownMark()), { mode: 0o600 });
  return () => rm(own, { force: true });
}

/** The processes that use the server of the folder; what dead ones left is cleared away. */
export async function listUsers(folder: string): Promise<number[]> {
  const users = path.join(folder, 'users');
  const pids: number[] = [];
  for (const name of await readdir(users).catch(() => [])) {
    const mark = await markIn(path.join(users, name));
    if (mark && isAlive(mark)) pids.push(mark.pid);
    else await rm(path.join(users, name), { force: true });
  }
  return pids;
}
