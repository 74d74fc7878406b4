import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { RequestEvent } from '@sveltejs/kit';

/** A form with one file, which lies on this machine until it is removed. */
export interface SentForm {
  fields: URLSearchParams;
  /** Null where none was chosen. */
  file: { name: string; path: string; size: number } | null;
  remove: () => Promise<void>;
}

/** Above that many bytes the framework leaves the body unread, and what node has is read instead. */
const READ_BY_FRAMEWORK = 512 * 1024;
const MOST_FIELDS = 50;

/**
 * Reads a form with one file as it comes, without holding the file; 413 where it is longer than `most` bytes, 400 where it is
 * broken, 415 where it is no such form. The fields stand before the file.
 */
export async function sentFile({ request, platform }: RequestEvent, most: number): Promise<SentForm | 400 | 413 | 415> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) return 415;
  const length = Number(request.headers.get('content-length') ?? 0);
  const raw = length > READ_BY_FRAMEWORK ? platform?.req : null;
  if (length > most) {
    raw?.resume(); // a browser that still sends would see a broken connection instead of the answer
    return 413;
  }
  const body = raw ?? (request.body && Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]));
  if (!body) return 400;
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const fields = new URLSearchParams();
  let file: SentForm['file'] = null;
  let isTooLong = false;
  const written: Promise<void>[] = [];
  try {
    const form = new Busboy({
      headers: { 'content-type': type },
      limits: { files: 1, fields: MOST_FIELDS, fileSize: most },
    });
    form.on('field', (name, value) => fields.append(name, value));
    form.on('file', (_, stream, name) => {
      if (!name) return void stream.resume();
      const at = path.join(folder, 'sent');
      const to = createWriteStream(at, { mode: 0o600 });
      stream.on('limit', () => {
        isTooLong = true;
      });
      written.push(
        pipeline(stream, to).then(() => {
          file = { name, path: at, size: to.bytesWritten };
        }),
      );
    });
    await pipeline(body, form);
    await Promise.all(written);
  } catch {
    await remove();
    return 400;
  }
  if (isTooLong) {
    await remove();
    return 413;
  }
  return { fields, file, remove };
}
