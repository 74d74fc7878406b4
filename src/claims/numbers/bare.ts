import type { UnitMeaning } from '../lexicon/units.ts';
import type { Token } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import type { Quantity } from './quantity.ts';

const JOINTS = ['và', ',', ';', 'hoặc', 'lên', 'đến', 'xuống'];
const HEADINGS = [':', 'là', 'đạt', 'lên', 'có', 'được', '='];
/** How far before a number the noun of its heading may stand. */
const BACK = 24;

/** Gives numbers without a unit that of their list or heading, and leaves out those that count nothing. */
export function countBare(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const counted: Quantity[] = [];
  let after: Quantity | null = null;
  for (const quantity of quantities.toReversed()) {
    const known: UnitMeaning | null = quantity.counted ?? listed(tokens, quantity, after) ?? headed(tokens, quantity);
    after = known && { ...quantity, counted: known };
    if (after) counted.push(after);
  }
  return counted.reverse();
}

/** `tăng 4.547 và 16.623 người` */
function listed(tokens: readonly Token[], { next }: Quantity, after: Quantity | null): UnitMeaning | null {
  const joined = after !== null && after.first === next + 1 && JOINTS.includes(tokens[next]?.text ?? '');
  return joined ? after.counted : null;
}

/** `Số người tham gia BHXH tự nguyện: 7.548`: the last noun that can be counted before a heading's sign. */
function headed(tokens: readonly Token[], { first, form }: Quantity): UnitMeaning | null {
  const signed = HEADINGS.includes(tokens[first - 1]?.text ?? '');
  if (form !== 'printed' && !(form === 'plain' && tokens[first - 1]?.text === ':')) return null;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    if (tokens[at]?.kind === 'break' || tokens[at]?.text === '.') return null;
    const heading = tokens[at]?.text === 'số' || tokens[at]?.text === 'lượng';
    const noun = heading ? readUnit(tokens, at + 1) : null;
    if (noun) return noun.meaning;
    if (!signed && form === 'printed' && tokens[at]?.text === 'người') return { unit: 'person' };
  }
  return null;
}
