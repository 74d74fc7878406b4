import { MAGNITUDES, SEVERAL_WORDS } from '../lexicon/numbers.ts';
import type { TextToken } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import { readHedge } from './hedges.ts';
import type { Quantity } from './quantity.ts';

/** Reads `hàng trăm lượt người`, `hàng chục nghìn người`: at least the number that the words make, and not yet ten times it. */
export function readSeveral(tokens: readonly TextToken[], at: number): Quantity | null {
  const start = readHedge(tokens, at)?.next ?? at;
  if (!SEVERAL_WORDS.includes(tokens[start]?.text ?? '')) return null;
  let [next, exponent] = [start + 1, 0];
  for (
    let more = MAGNITUDES[tokens[next]?.text ?? ''];
    more !== undefined;
    more = MAGNITUDES[tokens[next]?.text ?? '']
  ) {
    exponent += more;
    next += 1;
  }
  const unit = readUnit(tokens, next);
  if (exponent === 0 || exponent > 12 || !unit) return null;
  const value = 10 ** exponent;
  return {
    first: at,
    next: unit.next,
    value,
    upTo: value * 10 - 1,
    step: value,
    hedge: 'at_least',
    counted: unit.meaning,
    form: 'several',
  };
}
