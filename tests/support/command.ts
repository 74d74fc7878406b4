import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** What a command printed, and its exit code. */
export interface Ran {
  stdout: string;
  stderr: string;
  code: number;
}

/** Runs `baophu` as the office types it, on the database of that address. */
export function baophu(url: string, ...typed: readonly string[]): Promise<Ran> {
  return run(process.execPath, [COMMAND, ...typed], { env: { ...process.env, DATABASE_URL: url } }).then(
    (printed) => ({ ...printed, code: 0 }),
    (error: Ran) => error,
  );
}
