/**
 * Chance that can be had again: the same seeds give the same numbers on every machine.
 * Chris Doty-Humphrey's small fast counter, sfc32 (PractRand): 128 bits of state, no weakness known at this size.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(...seeds: readonly [number, number?, number?]) {
    [this.#a, this.#b = 0, this.#c = 0] = seeds;
    for (let round = 0; round < 12; round++) this.uint32();
  }

  uint32(): number {
    const result = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  /** From 0 up to, not including, `count`. */
  below(count: number): number {
    return Math.floor((this.uint32() / 2 ** 32) * count);
  }

  /** From `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.uint32() < probability * 2 ** 32;
  }

  /** @throws RangeError where there is nothing to pick. */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** A UUID version 7 of an instant, in milliseconds since 1970. */
  uuid(instant: number): string {
    writeHex(0, 8, Math.floor(instant / 65_536));
    writeHex(9, 4, instant % 65_536);
    const random = this.uint32();
    writeHex(14, 4, 0x7000 | (random >>> 20));
    writeHex(19, 4, 0x8000 | (random & 0x3fff));
    writeHex(24, 8, this.uint32());
    writeHex(32, 4, this.uint32() >>> 16);
    return UUID.toString('latin1');
  }
}

/** The one place in which UUIDs are spelled out: millions of them, so each without a string of its own on the way. */
const UUID = Buffer.from('00000000-0000-0000-0000-000000000000');
const DIGITS = Buffer.from('0123456789abcdef');

function writeHex(at: number, digits: number, number: number): void {
  for (let index = at + digits - 1, left = number; index >= at; index--, left >>>= 4)
    UUID[index] = DIGITS[left & 15] ?? 0;
}

/** Picks values as often as their weights say. */
export function weighted<const T>(...weights: readonly (readonly [T, number])[]): (random: Random) => T {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = (random.uint32() / 2 ** 32) * total;
    for (const [value, weight] of weights) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('weights of nothing');
  };
}
