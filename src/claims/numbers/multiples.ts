import type { ClaimHedge } from '../claim.ts';
import { MULTIPLE_WORDS } from '../lexicon/fractions.ts';
import type { TextToken } from '../text/tokens.ts';
import { readDigits } from './digits.ts';
import { readHedge } from './hedges.ts';
import type { Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const VERBS = ['tăng', 'giảm', 'bằng', 'cao', 'nhiều', 'lớn', 'gần', 'đạt'];

/** Reads `tăng gấp hơn hai lần`, `gần gấp đôi`, `gấp 2,5 lần`, `bằng 1,5 lần`, `hơn 2 lần so với`. */
export function readMultiple(tokens: readonly TextToken[], at: number): Quantity | null {
  const verb = VERBS.includes(tokens[at]?.text ?? '') && tokens[at]?.text !== 'gần' ? at + 1 : at;
  const outer = readHedge(tokens, verb);
  const i = outer?.next ?? verb;
  const multiplied =
    tokens[i]?.text === 'gấp' || (tokens[i]?.text === 'nhân' && (tokens[i + 1]?.text ?? '') in MULTIPLE_WORDS);
  const inner = multiplied ? readHedge(tokens, i + 1) : null;
  const hedge = inner?.meaning ?? outer?.meaning ?? 'exact';
  if (!multiplied && verb === at && !outer) return null;
  return readFactor(tokens, at, { at: inner?.next ?? (multiplied ? i + 1 : i), multiplied, hedge });
}

interface Factor {
  at: number;
  /** `gấp` stands before it, so that `lần` may be missing. */
  multiplied: boolean;
  hedge: ClaimHedge;
}

function readFactor(tokens: readonly TextToken[], first: number, { at, multiplied, hedge }: Factor): Quantity | null {
  const counted = { unit: 'ratio' } as const;
  const word = multiplied ? MULTIPLE_WORDS[tokens[at]?.text ?? ''] : undefined;
  if (word !== undefined) {
    return { first, next: at + 1, value: word, upTo: word, step: word === 2 ? 1 : 0.1, hedge, counted, form: 'words' };
  }
  const number = readDigits(tokens, at) ?? readWords(tokens, at);
  if (!number) return null;
  const times = tokens[number.next]?.text === 'lần' && tokens[number.next + 1]?.text !== 'thứ';
  if (!times && !(multiplied && number.form === 'words')) return null;
  const { value, step } = number;
  return {
    first,
    next: times ? number.next + 1 : number.next,
    value,
    upTo: value,
    step,
    hedge,
    counted,
    form: 'words',
  };
}
