import type { Desk } from '#server/desk/desk.ts';
import { type NumberKeys, type SealedNumber, sealingKeys } from '#server/keys/number-keys.ts';
import {
  linesSealedBefore,
  type ResealedLine,
  resealLines,
  type SealedLine,
  WITH_NUMBERS,
} from '../data/lines-of-numbers.ts';
import { openNumber, type SealedJson } from '../data/sealed-numbers.ts';

/** How many lines one transaction seals: others wait for it as long as for an import of so few. */
const AT_ONCE = 2_000;

/**
 * Seals with the newest key whatever an older one sealed, set by set, while others read and write; one that broke off goes on
 * where it ended. Answers how many lines it sealed.
 */
export async function resealNumbers(desk: Desk, onSealed: (lines: number) => void = () => {}): Promise<number> {
  let count = 0;
  for (const table of WITH_NUMBERS) {
    for (let sealed = AT_ONCE; sealed === AT_ONCE; ) {
      sealed = await desk.rewrite(async (tx) => {
        const keys = await sealingKeys(tx);
        const lines = await linesSealedBefore(tx, table, { version: keys.version, most: AT_ONCE });
        await resealLines(tx, table, { version: keys.version, lines: lines.map((line) => resealed(keys, line)) });
        return lines.length;
      });
      count += sealed;
      onSealed(count);
    }
  }
  return count;
}

function resealed(keys: NumberKeys, { id, citizen, phone, email }: SealedLine): ResealedLine {
  const again = (number: SealedNumber, value: SealedJson | null): Buffer | null => {
    const text = openNumber(keys, number, value);
    return text === null ? null : keys.seal({ number, of: id }, text);
  };
  return { id, citizen: again('citizen', citizen), phone: again('phone', phone), email: again('email', email) };
}
