import type { Desk } from '#server/desk/desk.ts';
import { type NumberKeys, numberKeys, SEALED_NUMBERS, type SealedNumber } from '#server/keys/number-keys.ts';
import { comparedNumber } from '#server/keys/seal-part.ts';
import { linesAfter, type SealedLine, WITH_NUMBERS } from '../data/lines-of-numbers.ts';
import { openNumber, type SealedJson } from '../data/sealed-numbers.ts';

const AT_ONCE = 10_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** How many sealed numbers of a register cannot be opened, or are not what they are found by. */
export async function countBrokenNumbers(desk: Desk): Promise<number> {
  let broken = 0;
  for (const table of WITH_NUMBERS) {
    for (let after: string | undefined = BEFORE_ALL; after !== undefined; ) {
      const from: string = after;
      after = await desk.verify(async (tx) => {
        const lines = await linesAfter(tx, table, { after: from, most: AT_ONCE });
        const keys = await numberKeys(tx);
        broken += lines.filter((line) => !keys || !isWhole(keys, line)).length;
        return lines.at(-1)?.id;
      });
    }
  }
  return broken;
}

function isWhole(keys: NumberKeys, line: SealedLine): boolean {
  const fits = (number: SealedNumber, value: SealedJson | null, index: Buffer | null): boolean => {
    const text = openNumber(keys, number, value);
    return text === null
      ? index === null
      : keys.index(number, comparedNumber(number, text)).equals(index ?? Buffer.of());
  };
  try {
    return SEALED_NUMBERS.every((number) => fits(number, line[number], line[`${number}Index`]));
  } catch {
    return false; // it does not open
  }
}
