import { fileProblem, UnreadableFile } from './file-problem.ts';
import type { PartReader } from './workbook-parts.ts';

/** What a workbook may unpack to, and in how many parts. */
export const MOST_BYTES = 256_000_000;
export const MOST_PARTS = 2_000;
/** Each sheet is read by itself, and what stands before it is unpacked for it. */
const MOST_BYTES_OF_READINGS = 4_000_000_000;

export const tooLarge = (): UnreadableFile =>
  new UnreadableFile(fileProblem('workbook-too-large', { mostBytes: MOST_BYTES }));
export const notAWorkbook = (reason: string): UnreadableFile =>
  new UnreadableFile(fileProblem('not-a-workbook', { reason }));

/** @throws UnreadableFile where the sheets are too many and too large to be read one by one */
export function checkReadings(sheets: number, bytes: number): void {
  if (sheets * bytes > MOST_BYTES_OF_READINGS) throw new UnreadableFile(fileProblem('too-many-sheets', { sheets }));
}

/** Reads one part of a workbook to its end. */
export async function readPart<Found>(stream: AsyncIterable<Uint8Array>, part: PartReader<Found>): Promise<Found> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) part.write(decoder.decode(chunk, { stream: true }));
  part.write(decoder.decode());
  return part.end();
}
