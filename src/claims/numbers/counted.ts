import { RATE_PHRASES, UNIT_PHRASES, type UnitMeaning } from '../lexicon/units.ts';
import { each, type Found, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

const readNoun = phraseReader(UNIT_PHRASES);

/** Reads what a number counts; `tổ chức` before what is organised is a verb: `đợt 2 tổ chức 5 hội nghị`. */
export function readUnit(tokens: readonly TextToken[], at: number): Found<UnitMeaning> | null {
  const noun = readNoun(tokens, at);
  const organised = noun && tokens[at]?.text === 'tổ' && noun.next === at + 2 && tokens[at + 1]?.text === 'chức';
  return organised && isOrganised(tokens, noun.next) ? null : noun;
}

const isOrganised = (tokens: readonly TextToken[], at: number): boolean =>
  tokens[at]?.kind === 'number' || ORGANISED.includes(tokens[at]?.text ?? '') || readNoun(tokens, at) !== null;
const ORGANISED = [
  'được',
  'các',
  'lễ',
  'tuyên',
  'tư',
  'tập',
  'ra',
  'thành',
  'nhiều',
  'vào',
  'tại',
  'trên',
  'gần',
  'hơn',
];

/** Reads `/tháng` and the like. */
export const readRate = phraseReader(each(true, RATE_PHRASES));
