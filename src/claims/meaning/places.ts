import {
  AFTER_NAME,
  AREA_NOUNS,
  BACK_WORDS,
  COUNTRY,
  COUNTRY_WORDS,
  HOME_WORDS,
  NOT_NAMES,
  OTHER_NAMES,
  PROVINCES,
  REGIONS,
} from '../lexicon/places.ts';
import type { NormalText } from '../text/normalise.ts';
import { each, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';
import type { ReadText } from './surroundings.ts';

/** `home`: the province that the text is about. `back`: `toàn huyện`, the area that was named last. */
export type PlaceKind = 'province' | 'country' | 'region' | 'area' | 'bare' | 'home' | 'back';

/** A place that a text names; tokens from `at` up to `next`. */
export interface PlaceFound {
  at: number;
  next: number;
  kind: PlaceKind;
  /** Empty for `home` and `back`. */
  name: string;
}

const spaced = (name: string): string =>
  name
    .replaceAll(/([-–.'])/g, ' $1 ')
    .replaceAll(/ +/g, ' ')
    .trim();
const CITIES = ['thành phố ', 'tp ', 'tp . ', 'tỉnh ', ''];
const readProvince = phraseReader(
  [...PROVINCES.map((name) => [name, name] as const), ...OTHER_NAMES].flatMap(([written, name]) =>
    CITIES.map((noun) => [noun + spaced(written), name] as const),
  ),
);
const readRegion = phraseReader(REGIONS.map((name) => [name, name] as const));
const readWords = phraseReader<PlaceKind>([
  ...each<PlaceKind>('country', COUNTRY_WORDS),
  ...each<PlaceKind>('home', HOME_WORDS),
  ...each<PlaceKind>('back', BACK_WORDS),
]);
const readArea = phraseReader(each(true, AREA_NOUNS));
const LONGEST_NAME = 4;

/** The places that a text names, in its order. */
export function findPlaces(normal: NormalText, text: ReadText): PlaceFound[] {
  const { tokens } = text;
  const places: PlaceFound[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = placeAt(normal, tokens, at);
    if (found) places.push(found);
    at = found?.next ?? at + 1;
  }
  return places;
}

function placeAt(normal: NormalText, tokens: readonly TextToken[], at: number): PlaceFound | null {
  if (tokens[at]?.kind !== 'word') return null;
  const region = isCapital(tokens, at) ? readRegion(tokens, at) : null;
  if (region) return { at, next: region.next, kind: 'region', name: region.meaning };
  const province = readProvince(tokens, at);
  if (province && isCapital(tokens, province.next - 1))
    return { at, next: province.next, kind: 'province', name: province.meaning };
  const words = readWords(tokens, at);
  if (words && !isCapital(tokens, words.next))
    return { at, next: words.next, kind: words.meaning, name: words.meaning === 'country' ? COUNTRY : '' };
  return namedArea(normal, tokens, at) ?? bareName(normal, tokens, at);
}

const isCapital = (tokens: readonly TextToken[], at: number): boolean => (tokens[at]?.capital ?? 'none') !== 'none';

/** `huyện Hòa An`: the capitalised words after the noun. */
function namedArea({ text }: NormalText, tokens: readonly TextToken[], at: number): PlaceFound | null {
  const noun = readArea(tokens, at);
  const next = noun && afterCapitals(tokens, noun.next);
  if (!noun || next === null || next === noun.next) return null;
  const name = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  return { at, next, kind: 'area', name: name.charAt(0).toLowerCase() + name.slice(1) };
}

function afterCapitals(tokens: readonly TextToken[], from: number): number {
  let next = from;
  while (next < from + LONGEST_NAME && tokens[next]?.kind === 'word' && isName(tokens[next])) next += 1;
  return next;
}

/** `Hà`, and a letter that tells one from another: `Châu Thành A`. */
const isName = (token: TextToken | undefined): boolean =>
  token?.capital === 'first' || (token?.capital === 'all' && token.text.length === 1);

/** `Phì Điền đạt 200%`, `Hồng Ngự (99,89)`: two or three capitalised words at the head of their clause, before a number. */
function bareName({ text }: NormalText, tokens: readonly TextToken[], at: number): PlaceFound | null {
  if (tokens[at]?.capital !== 'first' || NOT_NAMES.has(tokens[at]?.text ?? '') || !isHead(tokens[at - 1])) return null;
  const next = afterCapitals(tokens, at);
  if (next < at + 2 || next > at + 3 || !isBeforeNumber(tokens, next)) return null;
  return { at, next, kind: 'bare', name: text.slice(tokens[at]?.start, tokens[next - 1]?.end) };
}

const HEADS = [',', ';', ':', '(', '.', '-', '–', '•', '+', 'là', 'và', 'như', 'có', 'riêng', 'tại', 'ở', 'gồm'];
const isHead = (before: TextToken | undefined): boolean =>
  before === undefined || before.kind === 'break' || HEADS.includes(before.text);

/** A number within three words that may stand between. */
function isBeforeNumber(tokens: readonly TextToken[], at: number): boolean {
  for (let i = at; i < at + 5; i += 1) {
    if (tokens[i]?.kind === 'number') return true;
    const text = tokens[i]?.text ?? '';
    if (text !== '(' && text !== ':' && !AFTER_NAME.includes(text)) return false;
  }
  return false;
}
