import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PeopleKind } from '#seeds/province.ts';

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const MEMORY = new URL('./memory.ts', import.meta.url);

export interface Imported {
  milliseconds: number;
  megabytes: number;
}

/** Runs `baophu import` on a file in a process of its own. @throws Error where it refuses a row. */
export async function importInProcess(kind: PeopleKind, file: string, dataDir: string): Promise<Imported> {
  const started = performance.now();
  const command = spawn(COMMAND, ['import', kind, file, '--historical', '--data', dataDir, '--province', '06'], {
    env: { ...process.env, NODE_OPTIONS: `--import ${MEMORY.href}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let kilobytes = 0;
  command.on('message', (most) => {
    kilobytes = Number(most);
  });
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`The import of ${kind} ended with ${code}.`);
  return { milliseconds: performance.now() - started, megabytes: kilobytes / 1024 };
}
