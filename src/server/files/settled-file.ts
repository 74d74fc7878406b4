import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file that can be read as often as is needed. */
export interface SettledFile {
  path: string;
  /** The name beside which refused rows are put. */
  beside: string;
  remove: () => Promise<void>;
}

/** The file itself; of a pipe, which can be read only once, a copy that only the owner may read. */
export async function settledFile(given: string): Promise<SettledFile> {
  const found = await stat(given).catch(() => undefined);
  if (!found?.isFIFO()) return { path: given, beside: given, remove: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-'));
  const copy = path.join(folder, 'piped');
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(createReadStream(given), createWriteStream(copy, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path: copy, beside: path.resolve('piped'), remove };
}
