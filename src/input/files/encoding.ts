import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What a file is, by its first bytes whatever its name says. */
export function formatOf(head: Uint8Array): Result<'csv' | 'xlsx', FileProblem> {
  const startsWith = (bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (startsWith(ZIP)) return ok('xlsx');
  if (startsWith(OLD_EXCEL)) return err(fileProblem('old-excel', {}));
  const isUtf16 = startsWith([0xff, 0xfe]) || startsWith([0xfe, 0xff]) || head.includes(0);
  return isUtf16 ? err(fileProblem('utf-16', {})) : ok('csv');
}

/** UTF-8 text, with or without a byte-order mark. @throws TypeError at the first byte that is no UTF-8. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
