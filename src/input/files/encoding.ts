import { err, ok, type Result } from '#base/result.ts';
import { type FileFormat, type FileProblem, fileProblem } from './file-problem.ts';

const bytesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const ZIP = bytesOf('PK\u0003\u0004');
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
/** What begins like this is told what it is. Texts are looked at without the marks and spaces before them. */
const STARTS: readonly (readonly [FileFormat, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['rtf', /^\{\\rtf/],
  ['xml-2003', /^<(\?xml|\?mso|Workbook)[\s\S]*(urn:schemas-microsoft-com:office:spreadsheet|progid="Excel)/],
  ['flat-ods', /^<\?xml[\s\S]*<office:document\b/],
  ['web-page', /^(<!--[\s\S]*?-->\s*)*<(!DOCTYPE html|html|head|body|table|meta|style)\b/i],
  ['xml', /^<\?xml/],
];
const PICTURES = [[0x89, ...bytesOf('PNG')], [0xff, 0xd8, 0xff], bytesOf('GIF8')];
const SHARE_OF_UTF_16 = 4;

/** Formats of files that are read; an archive is an .xlsx or .ods. */
export type ReadFormat = 'csv' | 'archive' | 'xls';

/** What a file is, by its first bytes whatever its name says. */
export function formatOf(head: Uint8Array): Result<ReadFormat, FileProblem> {
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (startsWith(ZIP)) return ok('archive');
  if (startsWith(OLD_EXCEL)) return ok('xls');
  if (PICTURES.some(startsWith)) return err(fileProblem('picture', {}));
  const zeros = head.filter((byte) => byte === 0).length;
  const isUtf16 = startsWith([0xff, 0xfe]) || startsWith([0xfe, 0xff]) || zeros * SHARE_OF_UTF_16 > head.length;
  if (isUtf16) return err(fileProblem('utf-16', {}));
  const text = new TextDecoder('latin1').decode(head).replace(/^(\u00EF\u00BB\u00BF)?\s*/, '');
  const [format] = STARTS.find(([, start]) => start.test(text)) ?? [];
  return format ? err(fileProblem('other-format', { format })) : ok('csv');
}

/** UTF-8 text, with or without a byte-order mark. @throws TypeError at the first byte that is no UTF-8. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
