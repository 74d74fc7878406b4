import { PHONE_NOUNS } from '../lexicon/labels.ts';
import { each, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

const phoneNoun = phraseReader(each(true, PHONE_NOUNS));
const MOST_GROUPS = 12;
const NATIONAL = /^(?:0\d{8,10}|(?:1800|1900)(?:\.?\d{2,6})+|0\d{1,3}(?:\.\d{2,8})+)$/;
const SERVICE = /^(?:1800|1900)$/;

/** Reads `điện thoại 0209.3870.123`, `1900 9068`, `+84 209 3870123`; the token after it, or null. */
export function readPhone(tokens: readonly TextToken[], at: number): number | null {
  const noun = phoneNoun(tokens, at);
  if (noun) return afterNoun(tokens, noun.next);
  const text = tokens[at]?.text ?? '';
  if (text === '+' && tokens[at + 1]?.text === '84') return afterGroups(tokens, at + 1);
  if (NATIONAL.test(text)) return afterGroups(tokens, at);
  const service = SERVICE.test(text) && /^\d{3,4}$/.test(tokens[at + 1]?.text ?? '');
  return service ? afterGroups(tokens, at) : null;
}

function afterNoun(tokens: readonly TextToken[], at: number): number | null {
  let i = at;
  while (i < at + 3 && ['số', ':', 'là', '('].includes(tokens[i]?.text ?? '')) i += 1;
  if (tokens[i]?.text === '+') i += 1;
  const text = tokens[i]?.text ?? '';
  return /^(?:0|1[89]00|84)/.test(text) && /^[\d.]+$/.test(text) ? afterGroups(tokens, i) : null;
}

/** Groups of digits that follow with no more than a stroke or a dot between them. */
function afterGroups(tokens: readonly TextToken[], at: number): number {
  let next = at + 1;
  for (let group = 0; group < MOST_GROUPS; group += 1) {
    const i = ['-', '.', ')', '–'].includes(tokens[next]?.text ?? '') ? next + 1 : next;
    if (!/^\d{2,}(?:\.\d{2,})*$/.test(tokens[i]?.text ?? '')) return next;
    next = i + 1;
  }
  return next;
}
