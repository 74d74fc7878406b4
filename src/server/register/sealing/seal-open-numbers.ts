import type { Queryable } from '#server/database/connect.ts';
import type { MasterKeySource } from '#server/database/master-key.ts';
import { type NumberKeys, sealingKeys } from '#server/keys/number-keys.ts';
import { sealPart } from '#server/keys/seal-part.ts';
import {
  type LineOfNumbers,
  type OpenNumbers,
  openNumbersIn,
  sealLines,
  WITH_NUMBERS,
} from '../data/lines-of-numbers.ts';

/** How many lines are sealed by one statement. */
const AT_ONCE = 5_000;

/** Seals the numbers that lie in the open, of every register, as registers had them until now. */
export async function sealOpenNumbers(tx: Queryable, masterKey: MasterKeySource): Promise<void> {
  for (const table of WITH_NUMBERS) {
    for (let lines = await openNumbersIn(tx, table, AT_ONCE); lines.length > 0; ) {
      for (const [provinceId, ofProvince] of Map.groupBy(lines, (line) => line.provinceId)) {
        const keys = await sealingKeys({ query: tx.query.bind(tx) as Queryable['query'], provinceId, masterKey });
        const sealed = ofProvince.map((line) => sealLine(keys, line));
        await sealLines(tx, table, { provinceId, version: keys.version, lines: sealed });
      }
      lines = await openNumbersIn(tx, table, AT_ONCE);
    }
  }
}

function sealLine(keys: NumberKeys, { id, citizen, phone }: OpenNumbers): LineOfNumbers {
  return {
    id,
    citizen:
      citizen === null
        ? null
        : {
            sealed: sealPart(keys, { number: 'citizen', part: 'sealed' }, citizen, id),
            index: sealPart(keys, { number: 'citizen', part: 'index' }, citizen, id),
            end: sealPart(keys, { number: 'citizen', part: 'end' }, citizen, id),
          },
    phone:
      phone === null
        ? null
        : {
            sealed: sealPart(keys, { number: 'phone', part: 'sealed' }, phone, id),
            index: sealPart(keys, { number: 'phone', part: 'index' }, phone, id),
          },
  };
}
