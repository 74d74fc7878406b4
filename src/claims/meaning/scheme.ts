import type { ClaimIndicator, ClaimScheme, ClaimUnit } from '../claim.ts';
import type { SchemeFound } from './evidence/evidence.ts';
import type { Mention } from './schemes.ts';
import type { ReadText } from './surroundings.ts';
import type { Understood } from './understood.ts';

/** Several: the words name more than one scheme, and the number is of all of them. */
export type SchemeRead = ClaimScheme | 'several' | null;

/** The scheme of a number before it is known what it means, and where it was found. */
export interface SchemeNear {
  scheme: SchemeRead;
  found: SchemeFound;
  /** Its own sentence names it. */
  inSentence: boolean;
}

/** How far after a number its scheme may be named: `7.548 người dân trong tỉnh tham gia BHXH tự nguyện`. */
const FORWARD = 16;
const MOST_LATER = 8;
/** Words that may stand between a scheme and its number. */
const LINKS = [
  'có',
  'là',
  ':',
  'đạt',
  'được',
  'ước',
  'với',
  'gồm',
  'tham',
  'gia',
  '-',
  '(',
  'gần',
  'hơn',
  'trên',
  'khoảng',
];
const LEADING = 4;

const one = ({ schemes }: Mention): SchemeRead => (schemes.length === 1 ? (schemes[0] ?? null) : 'several');

/** The scheme that the words of its own clause name after a number, or before it since the number before; else a carried one. */
export function schemeNear(
  text: ReadText,
  mentions: readonly Mention[],
  index: number,
  { sentence, topic }: { sentence: readonly Understood[]; topic: readonly ClaimScheme[] },
): SchemeNear {
  const after = mentionAfter(text, mentions, index);
  const before = mentionBefore(text, mentions, index);
  if (after && !(before && leads(text, after, index))) return { scheme: one(after), found: 'after', inSentence: true };
  if (before) return { scheme: one(before), found: 'before', inSentence: true };
  const last = sentence.find(({ schemeless }) => !schemeless);
  const here = last ? last.scheme : (earlierScheme(text, mentions, index) ?? laterScheme(text, mentions, index));
  const carried = last ? here : (here ?? onlyOne(topic));
  return { scheme: carried, found: carried === null ? 'none' : 'carried', inSentence: here !== null };
}

const onlyOne = (topic: readonly ClaimScheme[]): SchemeRead => (topic.length === 1 ? (topic[0] ?? null) : null);

/** What a number means, as far as its scheme depends on it. */
interface Meaning {
  unit: ClaimUnit;
  indicator: ClaimIndicator;
  /** Its words say that people do not take part: of the scheme that they are not in. */
  outside: boolean;
  /** Words before it say that it is what something is worth. */
  worth: boolean;
  /** It is a total. */
  total: boolean;
  /** Its sentence names the scheme. */
  inSentence: boolean;
}

/**
 * Whether a number has no scheme of its own, and none that is carried to it: events, things, people who were present, who
 * receive or who only could take part; money and rates of such numbers.
 */
export function isSchemeless(meaning: Meaning, sentence: readonly Understood[]): boolean {
  const { unit, indicator, outside, inSentence } = meaning;
  if (hasNeverScheme(meaning)) return true;
  const host = sentence.find(({ unit: of, quantity }) => !isRate(of) && !(quantity.counted?.area && inSentence));
  if (isRate(unit))
    return host !== undefined && host.scheme === null && !['coverage_rate', 'target'].includes(indicator);
  if (unit === 'vnd') return !isWorthOfPeople(meaning, sentence);
  if (indicator !== 'other' || outside) return false;
  return !(host?.indicator === 'other' && host.scheme !== null);
}

/** Money is of the scheme of the cards or people beside it; a total only where all of them are of one scheme. */
function isWorthOfPeople({ worth, total }: Meaning, sentence: readonly Understood[]): boolean {
  const others = sentence.filter(({ unit }) => !isRate(unit));
  const [last] = others;
  if (!last) return worth;
  if (!total) return last.scheme !== null;
  return others.every(({ scheme }) => scheme !== null && scheme === last.scheme);
}

/** Of no scheme even where one is named beside it. */
export const hasNeverScheme = ({ unit, indicator }: Pick<Meaning, 'unit' | 'indicator'>): boolean =>
  unit === 'event' || unit === 'other' || indicator === 'attendance';

const isRate = (unit: ClaimUnit): boolean => ['percent', 'percentage_point', 'ratio'].includes(unit);

/** In `BHXH bắt buộc 48.905 người và BHXH tự nguyện 15.205 người` a scheme leads the number after it. */
function leads({ tokens, quantities }: ReadText, { next }: Mention, index: number): boolean {
  const following = quantities[index + 1]?.first ?? Infinity;
  return following - next <= LEADING && tokens.slice(next, following).every(({ text }) => LINKS.includes(text));
}

function mentionAfter(text: ReadText, mentions: readonly Mention[], index: number): Mention | null {
  const { next } = text.quantities[index] ?? { next: 0 };
  const clause = text.positions[next - 1]?.clause;
  const end = Math.min(next + FORWARD, text.quantities[index + 1]?.first ?? Infinity);
  const found = mentions[firstFrom(mentions, next)];
  return found && found.at < end && text.positions[found.at]?.clause === clause ? found : null;
}

function mentionBefore(text: ReadText, mentions: readonly Mention[], index: number): Mention | null {
  const first = text.quantities[index]?.first ?? 0;
  const border = text.quantities[index - 1]?.next ?? 0;
  const found = mentions[firstFrom(mentions, first) - 1];
  if (!found || found.at < border || isOfNumberBefore(text, found, index)) return null;
  return text.positions[found.at]?.sentence === text.positions[first]?.sentence ? found : null;
}

/** `237 nghìn người tham gia BHXH tự nguyện, còn 40 triệu người`: the scheme stands in the clause of the number before. */
function isOfNumberBefore({ positions, quantities }: ReadText, { at }: Mention, index: number): boolean {
  const [before, own] = [quantities[index - 1], quantities[index]];
  const clause = positions[at]?.clause;
  return (
    before !== undefined &&
    clause === positions[before.next - 1]?.clause &&
    clause !== positions[own?.first ?? 0]?.clause
  );
}

/** The scheme that its sentence named last before a number, whatever other number it was said of. */
function earlierScheme(text: ReadText, mentions: readonly Mention[], index: number): SchemeRead {
  const first = text.quantities[index]?.first ?? 0;
  const found = mentions[firstFrom(mentions, first) - 1];
  return found && text.positions[found.at]?.sentence === text.positions[first]?.sentence ? one(found) : null;
}

/** Index of the first mention at a token or after it. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The only scheme that the rest of the sentence names, where no parts of the number follow. */
function laterScheme(text: ReadText, mentions: readonly Mention[], index: number): SchemeRead {
  const { next } = text.quantities[index] ?? { next: 0 };
  const sentence = text.positions[next - 1]?.sentence;
  const named = new Set<ClaimScheme>();
  const from = firstFrom(mentions, next);
  for (const { at, schemes } of mentions.slice(from, from + MOST_LATER)) {
    if (text.positions[at]?.sentence !== sentence) break;
    for (const scheme of schemes) named.add(scheme);
  }
  const [only] = named;
  return named.size === 1 && only && !isDivided(text, next, mentions[from]?.at ?? next) ? only : null;
}

/** A word that parts follow stands between two tokens. */
function isDivided({ cues }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at += 1) if (cues[at]?.cues.has('part')) return true;
  return false;
}
