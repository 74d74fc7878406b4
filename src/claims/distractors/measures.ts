import type { DistractorKind } from '../claim.ts';
import { MEASURE_NOUNS } from '../lexicon/units.ts';
import { readDigits } from '../numbers/digits.ts';
import { readHedge } from '../numbers/hedges.ts';
import { each, type Found, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

const measureNoun = phraseReader<DistractorKind>([
  ...each<DistractorKind>('duration', MEASURE_NOUNS.duration),
  ...each<DistractorKind>('age', MEASURE_NOUNS.age),
  ...each<DistractorKind>('measure', MEASURE_NOUNS.measure),
]);

/** Reads `01 ngày`, `15 tuổi`, `8h30`, `15 - 60 tuổi`, `khoảng 330.000 đồng/tháng`: lengths of time, ages and measures. */
export function readMeasure(tokens: readonly TextToken[], at: number): Found<DistractorKind> | null {
  const number = readDigits(tokens, readHedge(tokens, at)?.next ?? at);
  if (!number) return null;
  const noun = measureNoun(tokens, afterRange(tokens, number.next));
  if (!noun || (noun.meaning === 'measure' && number.value >= OF_MANY)) return null;
  const minutes = tokens[noun.next]?.kind === 'number' && tokens[noun.next]?.glued;
  return { meaning: noun.meaning, next: minutes ? noun.next + 1 : noun.next };
}

/** No person pays that much: `15 tỷ đồng/năm` is an amount. */
const OF_MANY = 1e9;

function afterRange(tokens: readonly TextToken[], at: number): number {
  if (!['-', '–', 'đến', 'tới'].includes(tokens[at]?.text ?? '')) return at;
  return readDigits(tokens, at + 1)?.next ?? at;
}
