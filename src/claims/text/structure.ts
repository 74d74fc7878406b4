import type { TextToken } from './tokens.ts';

/** Where a token stands. Numbers grow through the text. */
export interface PlaceInText {
  sentence: number;
  /** A clause goes on after brackets that stand in it; what is in brackets is a clause of its own. */
  clause: number;
  /** How many brackets are open. */
  depth: number;
}

const CLAUSE_ENDS = [',', ';', ':', '–', '—', '•', '+'];
const SENTENCE_ENDS = ['.', '!', '?', '…'];
/** Before a full stop these do not end a sentence. */
const SHORTENED = ['tp', 'tx', 'tt', 'ths', 'ts', 'pgs', 'gs', 'bs', 'đ', 'c', 'p', 'q', 'h', 'x', 'st', 'vv', 'tr'];
const MOST_BRACKETS = 8;

/** Divides a text into sentences and clauses; one position for each token. */
export function structureOf(tokens: readonly TextToken[]): PlaceInText[] {
  const positions: PlaceInText[] = [];
  let [sentence, clause, newest] = [0, 0, 0];
  const outer: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ')' || text === ']') clause = outer.pop() ?? clause;
    positions.push({ sentence, clause, depth: outer.length });
    if ((text === '(' || text === '[') && outer.length < MOST_BRACKETS) {
      outer.push(clause);
      newest += 1;
      clause = newest;
    } else if (endsSentence(tokens, at)) {
      outer.length = 0;
      sentence += 1;
      newest += 1;
      clause = newest;
    } else if (CLAUSE_ENDS.includes(text) && !joinsSchemes(tokens, at)) {
      newest += 1;
      clause = newest;
    }
  }
  return positions;
}

/** `BHXH, BHYT cho 7.400 cán bộ`: a comma between names of insurance divides nothing. */
function joinsSchemes(tokens: readonly TextToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return tokens[at]?.text === ',' && SCHEME_ENDS.includes(before) && SCHEME_STARTS.includes(after);
}

const SCHEME_ENDS = ['bhxh', 'bhyt', 'bhtn', 'tế', 'hội', 'nguyện', 'buộc', 'nghiệp'];
const SCHEME_STARTS = ['bhxh', 'bhyt', 'bhtn', 'bảo'];

function endsSentence(tokens: readonly TextToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'break') return endsLine(tokens[at + 1]);
  if (!token || !SENTENCE_ENDS.includes(token.text)) return false;
  if (token.text === '.' && token.glued && SHORTENED.includes(tokens[at - 1]?.text ?? '')) return false;
  const after = tokens[at + 1];
  return after === undefined || !after.glued;
}

/** A line that goes on with a small letter was only wrapped. */
const endsLine = (after: TextToken | undefined): boolean =>
  after === undefined || after.kind !== 'word' || after.capital !== 'none';
