import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { fileProblem, UnreadableFile } from '#input/files/file-problem.ts';

const MOST_BYTES = 512_000_000;

/** Unpacks an archive into nothing, so that a small file that hides gigabytes is found out. @throws UnreadableFile */
export async function checkArchive(path: string): Promise<void> {
  try {
    const archive = await openPromise(path);
    let declared = 0;
    for await (const entry of archive.eachEntry()) {
      declared += entry.uncompressedSize;
      if (declared > MOST_BYTES) throw new UnreadableFile(fileProblem('workbook-too-large', { mostBytes: MOST_BYTES }));
      await pipeline(await archive.openReadStreamPromise(entry), nowhere()); // fails where there is more than declared
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(fileProblem('not-a-workbook', { reason: (error as Error).message }));
  }
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
