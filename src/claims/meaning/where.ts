import { withoutAccents } from '#base/vietnamese.ts';
import type { NormalText } from '../text/normalise.ts';
import { findPlaces, type PlaceFound } from './places.ts';
import type { ReadText } from './surroundings.ts';
import type { Understood } from './understood.ts';

/** Words after a number between it and the place that it is of: `810 người ở huyện Chi Lăng`. */
const OF_NUMBER = ['tại', 'ở', 'của', 'quốc'];
/** After a number these make a place one that it is compared with. */
const NOT_OF_NUMBER = ['so', 'tổng', 'với'];
const REACH = 12;
const JOINTS = ['và', ','];

/** Where a text is, up to a number. */
interface Course {
  home: string | null;
  /** Holds until another place is named. */
  topic: string | null;
  /** The smaller area that was named last: `toàn huyện` points back to it. */
  area: string | null;
}

/** The place of each claim: the one that its words name, else the one that holds since a sentence before. */
export function placesOf(
  normal: NormalText,
  text: ReadText,
  claims: readonly Understood[],
  home: string | null,
): (string | null)[] {
  const found = findPlaces(normal, text);
  const main = home ?? found.find(({ kind }) => kind === 'province')?.name ?? null;
  const course: Course = { home: main, topic: main, area: null };
  const bySentence = Map.groupBy(found, ({ at }) => text.positions[at]?.sentence ?? 0);
  const claimsOf = Map.groupBy(claims, ({ sentence }) => sentence);
  const places = new Map<Understood, string | null>();
  const sentences = new Set([...bySentence.keys(), ...claimsOf.keys()].sort((a, b) => a - b));
  for (const sentence of sentences) {
    const named = alone(text, bySentence.get(sentence) ?? []);
    const claims = claimsOf.get(sentence) ?? [];
    let passed = 0;
    for (const [i, claim] of claims.entries()) {
      while ((named[passed]?.at ?? Infinity) < claim.quantity.first) passed += 1;
      const near = { named: around(named, passed), claims: around(claims, i) };
      places.set(claim, placeOf(text, near, claim, course));
    }
    goOn(text, { named, claims }, course);
  }
  return claims.map((claim) => places.get(claim) ?? course.home);
}

/** What lies around a place of a list: no sentence is read whole for each of its numbers. */
const around = <Each>(list: readonly Each[], at: number): Each[] => list.slice(Math.max(0, at - REACH), at + REACH);

interface Sentence {
  named: readonly PlaceFound[];
  claims: readonly Understood[];
}

/** Places that stand for themselves: not the larger one after a smaller one, and none of a list without numbers between. */
function alone({ tokens, positions }: ReadText, named: readonly PlaceFound[]): PlaceFound[] {
  const isBetween = (from: number, to: number) => tokens.slice(from, to).some(({ kind }) => kind === 'number');
  return named.filter((place, i) => {
    const [before, after] = [named[i - 1], named[i + 1]];
    if (before && before.kind === 'area' && isLarger(tokens, before, place)) return false;
    if (place.kind === 'country' && isComparison(tokens, place.at)) return false;
    const listed =
      after &&
      after.at <= place.next + 2 &&
      JOINTS.includes(tokens[place.next]?.text ?? '') &&
      !isBetween(place.next, after.at);
    const ends =
      before &&
      place.at <= before.next + 2 &&
      JOINTS.includes(tokens[before.next]?.text ?? '') &&
      !isBetween(before.next, place.at);
    const isPair = (listed && !isLarger(tokens, place, after)) || (ends && !isLarger(tokens, before, place));
    const goesOn =
      tokens[place.next]?.text === 'và' &&
      positions[place.next]?.depth === positions[place.at]?.depth &&
      tokens[place.next + 1]?.kind !== 'number';
    return !isPair && !(goesOn && place.kind !== 'bare' && place.kind !== 'home');
  });
}

/** `so với tổng số người tham gia của cả nước` */
function isComparison(tokens: ReadText['tokens'], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - REACH), at).map(({ text }) => text);
  return words.slice(words.lastIndexOf(',') + 1).some((word) => word === 'so' || word === 'tổng');
}

/** `huyện Chi Lăng, tỉnh Lạng Sơn`; `xã Hòa Tịnh (huyện Mang Thít)`. */
function isLarger(tokens: readonly ReadText['tokens'][number][], smaller: PlaceFound, place: PlaceFound): boolean {
  const joint = tokens[smaller.next]?.text ?? '';
  if (place.at > smaller.next + 1 || smaller.kind !== 'area') return false;
  return (
    joint === '(' ||
    place.kind === 'province' ||
    (joint === ',' && rank(place) > rank(smaller)) ||
    place.at === smaller.next
  );
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(xã|phường|thị trấn)/i, 1],
  [/^(huyện|quận|thị xã|thành phố)/i, 2],
];
const rank = ({ kind, name }: PlaceFound): number =>
  kind === 'area' ? (RANKS.find(([noun]) => noun.test(name))?.[1] ?? 0) : 3;

function placeOf(
  { tokens, positions }: ReadText,
  { named, claims }: Sentence,
  claim: Understood,
  course: Course,
): string | null {
  const { first, next } = claim.quantity;
  const before = named.findLast((place) => {
    if (place.next > first) return false;
    const inBrackets = (positions[place.at]?.depth ?? 0) > claim.depth;
    const ofAnother = claims.some(
      (other) =>
        other !== claim &&
        other.quantity.next <= place.at &&
        other.quantity.next > place.at - REACH &&
        positions[place.at]?.clause === other.clause &&
        !isNewClause(tokens, other.quantity.next, place.at),
    );
    return !inBrackets && !ofAnother;
  });
  if (before) return nameOf(before, course);
  const after = named.find(
    ({ at }) => at >= next && at < next + REACH && positions[at]?.clause === positions[next - 1]?.clause,
  );
  if (!after || claims.some(({ quantity }) => quantity.first > first && quantity.first < after.at)) return course.topic;
  const between = tokens.slice(next, after.at).map(({ text }) => text);
  const compared = between.some((word) => NOT_OF_NUMBER.includes(word));
  const whole = after.kind === 'country' || after.kind === 'home';
  const tied = whole || OF_NUMBER.includes(between.at(-1) ?? '');
  return !compared && tied ? nameOf(after, course) : course.topic;
}

/** `và`, a comma, or a word that a list follows between. */
const isNewClause = (tokens: ReadText['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => BETWEEN.includes(text));
const BETWEEN = ['và', ',', ';', ':', 'là', 'như', 'gồm', '('];

function nameOf({ kind, name }: PlaceFound, { home, topic, area }: Course): string | null {
  if (kind === 'home') return home;
  if (kind === 'back') return area ?? topic;
  const same = home !== null && plain(name) === plain(home);
  return same ? home : name;
}

const plain = (name: string): string => withoutAccents(name.replace(/^(thành phố|tỉnh|tp\.?)\s+/i, ''));

/** What a sentence leaves for the next: its only place, where it is what the sentence is about. */
function goOn({ positions }: ReadText, { named, claims }: Sentence, course: Course): void {
  const open = named.filter(({ at }) => (positions[at]?.depth ?? 0) === 0);
  const last = open.findLast(({ kind }) => kind === 'area');
  const names = [...new Set(open.map((place) => nameOf(place, course)))];
  const [first] = open;
  const firstNumber = claims[0]?.quantity.first ?? Infinity;
  if (
    names.length === 1 &&
    first &&
    (claims.length > 0 || first.kind === 'area') &&
    (first.at < firstNumber || first.kind === 'country')
  )
    course.topic = names[0] ?? course.topic;
  else if (names.length > 1 && first && claims.length > 0 && first.kind === 'home') course.topic = course.home;
  if (last) course.area = last.name;
}
