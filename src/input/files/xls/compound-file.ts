/** Where chains of sectors end, and what marks none (MS-CFB, section 2.1). */
const FIRST_MARK = 0xfffffffa;
const HEADER_BYTES = 512;
const FAT_IN_HEADER = 109;
const ENTRY_BYTES = 128;
const MINI_BYTES = 64;
const STREAM = 2;
const ROOT = 5;

/** A stream of a compound file, by its name in the folder. */
export interface CompoundStream {
  name: string;
  bytes: () => Uint8Array;
}

interface Entry {
  name: string;
  type: number;
  start: number;
  size: number;
}

/**
 * The streams of a compound file, in which an .xls of Excel 97 to 2003 keeps its workbook (MS-CFB). It is no larger than the
 * file itself, and no chain is followed in a circle. @throws RangeError where it points outside of itself
 */
export function compoundStreams(file: Uint8Array): CompoundStream[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u32 = (at: number): number => view.getUint32(at, true);
  const sectorBytes = 2 ** view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw new RangeError(`sectors of ${sectorBytes} bytes`);
  const sectors = Math.ceil((file.length - HEADER_BYTES) / sectorBytes);
  const placeOf = (sector: number): number => {
    if (sector >= sectors) throw new RangeError(`sector ${sector} of ${sectors}`);
    return (sector + 1) * sectorBytes;
  };
  const numbersIn = (sector: number): number[] =>
    Array.from({ length: sectorBytes / 4 }, (_, index) => u32(placeOf(sector) + 4 * index));

  const fatSectors = Array.from({ length: FAT_IN_HEADER }, (_, index) => u32(76 + 4 * index));
  for (let next = u32(68), seen = 0; next < FIRST_MARK && seen <= sectors; seen++) {
    const numbers = numbersIn(next);
    fatSectors.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? FIRST_MARK;
  }
  const fat = fatSectors.filter((sector) => sector < FIRST_MARK).flatMap(numbersIn);

  function chain(start: number, table: readonly number[]): number[] {
    const found: number[] = [];
    for (let next = start; next < FIRST_MARK; next = table[next] ?? FIRST_MARK) {
      found.push(next);
      if (found.length > table.length) throw new RangeError('a chain in a circle');
    }
    return found;
  }
  const join = (pieces: readonly Uint8Array[], size: number): Uint8Array => Buffer.concat(pieces).subarray(0, size);
  const read = (start: number, size: number): Uint8Array =>
    join(
      chain(start, fat).map((sector) => file.subarray(placeOf(sector), placeOf(sector) + sectorBytes)),
      size,
    );

  const folder = Buffer.from(read(u32(48), file.length));
  const entries = Array.from({ length: Math.floor(folder.length / ENTRY_BYTES) }, (_, index): Entry => {
    const entry = folder.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
    const length = Math.min(64, Math.max(2, entry.readUInt16LE(64)));
    return {
      name: entry.toString('utf16le', 0, length - 2),
      type: entry[66] ?? 0,
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
  const root = entries.find(({ type }) => type === ROOT);
  const mini = (start: number, size: number): Uint8Array => {
    const whole = root ? read(root.start, root.size) : new Uint8Array();
    const table = chain(u32(60), fat).flatMap(numbersIn);
    return join(
      chain(start, table).map((sector) => whole.subarray(sector * MINI_BYTES, (sector + 1) * MINI_BYTES)),
      size,
    );
  };
  return entries
    .filter(({ type }) => type === STREAM)
    .map(({ name, start, size }) => ({ name, bytes: () => (size < u32(56) ? mini(start, size) : read(start, size)) }));
}
