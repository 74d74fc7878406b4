/** Kinds of records of a workbook of Excel 97 to 2003 (MS-XLS, section 2.3.2), as far as they are read. */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  array: 0x0221,
  table: 0x0236,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
} as const;

/** A record with what continues it. */
export interface BiffRecord {
  kind: number;
  at: number;
  blocks: [Buffer, ...Buffer[]];
}

/** The records of a stream from a place on, each with its continuations. A record that is cut off ends them. */
export function* recordsOf(stream: Buffer, from: number, to = stream.length): Generator<BiffRecord> {
  let record: BiffRecord | undefined;
  for (let at = from; at + 4 <= to; ) {
    const kind = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (end > to) break;
    const data = stream.subarray(at + 4, end);
    if (kind === RECORD.continue && record) record.blocks.push(data);
    else {
      if (record) yield record;
      record = { kind, at, blocks: [data] };
    }
    at = end;
  }
  if (record) yield record;
}

/** Reads texts that may go on in the next block: then that one begins with how its letters are kept. */
export class BlockReader {
  #blocks: readonly Buffer[];
  #block = 0;
  #at: number;

  constructor(blocks: readonly Buffer[], at = 0) {
    this.#blocks = blocks;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    this.#advance();
    return this.#block >= this.#blocks.length;
  }

  #advance(): void {
    while (this.#block < this.#blocks.length && this.#at >= (this.#blocks[this.#block]?.length ?? 0)) {
      this.#block += 1;
      this.#at = 0;
    }
  }

  #byte(): number {
    this.#advance();
    const byte = this.#blocks[this.#block]?.[this.#at];
    if (byte === undefined) throw new RangeError('a text without its end');
    this.#at += 1;
    return byte;
  }

  number(bytes: 1 | 2 | 4): number {
    let value = 0;
    for (let index = 0; index < bytes; index++) value += this.#byte() * 256 ** index;
    return value;
  }

  pass(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      this.#advance();
      const block = this.#blocks[this.#block];
      if (!block) throw new RangeError('a text without its end');
      const step = Math.min(left, block.length - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A text whose length is a number of that many bytes. */
  text(lengthBytes: 1 | 2): string {
    const length = this.number(lengthBytes);
    const flags = this.number(1);
    const runs = flags & 8 ? this.number(2) : 0;
    const extra = flags & 4 ? this.number(4) : 0;
    const text = this.#letters(length, (flags & 1) === 1);
    this.pass(4 * runs + extra);
    return text;
  }

  #letters(length: number, isWide: boolean): string {
    let text = '';
    for (let wide = isWide; ; wide = (this.#byte() & 1) === 1) {
      const block = this.#blocks[this.#block] ?? Buffer.alloc(0);
      const letters = Math.min(length - text.length, Math.floor((block.length - this.#at) / (wide ? 2 : 1)));
      const end = this.#at + letters * (wide ? 2 : 1);
      text += block.toString(wide ? 'utf16le' : 'latin1', this.#at, end);
      this.#at = end;
      if (text.length >= length) return text;
      this.#block += 1;
      this.#at = 0;
      if (this.#block >= this.#blocks.length) throw new RangeError('a text without its end');
    }
  }
}
