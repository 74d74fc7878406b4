import { AREA_NOUNS, COUNTRY, COUNTRY_WORDS, HOME_WORDS, OTHER_NAMES, PROVINCES } from '../lexicon/places.ts';
import type { NormalText } from '../text/normalise.ts';
import { each, type Found, phraseReader } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { ReadText } from './surroundings.ts';
import type { Understood } from './understood.ts';

interface PlaceFound {
  at: number;
  /** Null: the province that the text is about. */
  name: string | null;
  province: boolean;
}

const spaced = (name: string): string =>
  name
    .replaceAll(/([-–.'])/g, ' $1 ')
    .replaceAll(/ +/g, ' ')
    .trim();
const readProvince = phraseReader([
  ...PROVINCES.map((name) => [spaced(name), name] as const),
  ...OTHER_NAMES.map(([other, name]) => [spaced(other), name] as const),
]);
const readCountry = phraseReader(each(COUNTRY, COUNTRY_WORDS));
const readHome = phraseReader(each(true, HOME_WORDS));
const readArea = phraseReader(each(true, AREA_NOUNS));
const LONGEST_NAME = 4;

/** The place of each claim: the last one named in its sentence, else the one that the text is about. */
export function placesOf(
  normal: NormalText,
  { tokens, positions }: ReadText,
  told: readonly Understood[],
  home: string | null,
): (string | null)[] {
  const found = findPlaces(normal, tokens);
  const main = home ?? found.find(({ province }) => province)?.name ?? null;
  let passed = 0;
  return told.map(({ quantity, sentence }) => {
    while ((found[passed]?.at ?? Infinity) < quantity.first) passed += 1;
    const last = found[passed - 1];
    const inSentence = last && positions[last.at]?.sentence === sentence;
    return inSentence ? (last.name ?? main) : main;
  });
}

function findPlaces(normal: NormalText, tokens: readonly Token[]): PlaceFound[] {
  const places: PlaceFound[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = placeAt(normal, tokens, at);
    if (found) places.push({ at, ...found.meaning });
    at = found?.next ?? at + 1;
  }
  return places;
}

function placeAt(normal: NormalText, tokens: readonly Token[], at: number): Found<Omit<PlaceFound, 'at'>> | null {
  const province = tokens[at]?.capital === 'none' ? null : readProvince(tokens, at);
  if (province) return { meaning: { name: province.meaning, province: true }, next: province.next };
  const country = readCountry(tokens, at);
  if (country) return { meaning: { name: COUNTRY, province: false }, next: country.next };
  const home = readHome(tokens, at);
  if (home) return { meaning: { name: null, province: false }, next: home.next };
  return namedArea(normal, tokens, at);
}

/** `huyện Hòa An`: the capitalised words after the noun. */
function namedArea({ text }: NormalText, tokens: readonly Token[], at: number): Found<Omit<PlaceFound, 'at'>> | null {
  const noun = readArea(tokens, at);
  if (!noun) return null;
  let next = noun.next;
  while (next < noun.next + LONGEST_NAME && tokens[next]?.capital === 'first') next += 1;
  if (next === noun.next) return null;
  const name = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  return { meaning: { name, province: false }, next };
}
