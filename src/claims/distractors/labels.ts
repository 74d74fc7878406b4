import type { DistractorKind } from '../claim.ts';
import { LABEL_NOUNS } from '../lexicon/labels.ts';
import { each, type Found, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

interface Label {
  kind: DistractorKind;
  firm: boolean;
}

const labelNoun = phraseReader<Label>(
  (['ordinal', 'address', 'code'] as const).flatMap((kind) => [
    ...each({ kind, firm: true }, LABEL_NOUNS[kind].firm),
    ...each({ kind, firm: false }, LABEL_NOUNS[kind].loose),
  ]),
);
const ORDINAL_WORDS = 'nhất nhì hai ba tư năm sáu bảy tám chín mười'.split(' ');

/**
 * Reads `thứ 3`, `lần thứ hai`, `Điều 5`, `thôn 7`, `số 15`: a number that names. `counts` says whether the number at a
 * token counts something or begins a date; a loose label gives way to it: `trong số 7.548 người`, `thời điểm 30-6-2022`.
 */
export function readLabel(
  tokens: readonly TextToken[],
  at: number,
  counts: (at: number) => boolean,
): Found<DistractorKind> | null {
  const noun = labelNoun(tokens, at);
  if (!noun) return null;
  const { kind, firm } = noun.meaning;
  if (!firm && tokens[at - 1]?.text === 'một') return null;
  const token = tokens[noun.next];
  if (tokens[noun.next - 1]?.text === 'thứ' && ORDINAL_WORDS.includes(token?.text ?? '')) {
    return { meaning: kind, next: noun.next + 1 };
  }
  const i = ['-', ':'].includes(token?.text ?? '') && kind !== 'ordinal' ? noun.next + 1 : noun.next;
  if (!/^\d{1,19}$/.test(tokens[i]?.text ?? '') || (!firm && counts(i))) return null;
  return { meaning: kind, next: afterSuffix(tokens, i + 1) };
}

/** `số 15A/2`, `hẻm 12/3`. */
function afterSuffix(tokens: readonly TextToken[], at: number): number {
  let next = at;
  while (next < at + 6 && tokens[next]?.glued && (tokens[next]?.kind !== 'mark' || tokens[next]?.text === '/'))
    next += 1;
  return next;
}
