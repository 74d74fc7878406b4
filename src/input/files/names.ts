import { withoutAccents } from '#base/vietnamese.ts';
import { isMisread } from '#claims/text/legacy.ts';

/** What happened to the letters of a name. */
export type Garbling =
  | 'replaced'
  | 'question-marks'
  | 'utf8-as-latin1'
  | 'tcvn3'
  | 'vni'
  | 'windows-1258'
  | 'control'
  | 'no-name';

const SIGNS: readonly (readonly [Garbling, RegExp])[] = [
  ['control', /\p{Cc}/u],
  ['replaced', /\uFFFD/],
  ['question-marks', /\p{L}\?|\?\p{L}/u],
  // The bytes of UTF-8 letters one by one: Ã¬, á»…, Äƒ, Æ°.
  ['utf8-as-latin1', /[ÃÂ][\u0080-\u00BF]|[ÄÅÆ][\u0080-\u00BF‘’“”•–—™‚ƒ„…†‡ˆ‰Š‹ŒŽ˜š›œžŸ]|á[º»]/u],
  // Fonts of TCVN3 show signs and capitals where letters with accents stand: V¨n, B×nh, NguyÔn, Hoµng.
  ['tcvn3', /[¡-©«-±´-¹»-¿×÷§¬µ¶]|\p{Ll}[À-ÖØ-Þ](?=\p{Ll}|\s|$)|[åæëïîûöøüÿ]/u],
  // Fonts of VNI put the accent into a letter of its own behind the vowel: Nguyeãn, Vaên, Traàn, Ñöùc.
  ['vni', /[ae][àáâãäåèéêëìíîïòóôõöùúûüñø]|[oöôu][øûõïäåëüñ]|ñ[aeiouöôâê]|Ñ[aeiouöôâê]/iu],
];

/** What happened to the letters of a name; null where nothing did. */
export function garblingOf(name: string): Garbling | null {
  if (!/\p{L}/u.test(name) || /^(n\/a|null|none|không|khong|trống|chưa có)$/i.test(name)) return 'no-name';
  const found = VNI_FIRST.test(name) ? 'vni' : SIGNS.find(([, sign]) => sign.test(name))?.[0];
  return found ?? (isMisread(name) ? 'windows-1258' : null);
}

/** A vowel and then a vowel with an accent, which Vietnamese never writes: the letters of TCVN3 do not do that. */
const VNI_FIRST = /[ae][àáâãäåèéêëìíîïòóôõöùúûüø]|[ou][øûïäåëü]/iu;

/** How near two names are. */
export type NameLikeness = 'same' | 'accents' | 'near' | 'other';

const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Letters that may differ in a name that was typed wrong. */
const MOST_LETTERS = 2;

/** Compares names as people write them: capitals, spaces and the place of the tone do not matter. */
export function likenessOf(a: string, b: string): NameLikeness {
  const [one, other] = [plainName(a), plainName(b)];
  if (one === other || withTones(one) === withTones(other)) return 'same';
  const [plainOne, plainOther] = [withoutAccents(one), withoutAccents(other)];
  if (plainOne === plainOther) return 'accents';
  return distance(plainOne, plainOther) <= MOST_LETTERS ? 'near' : 'other';
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Each syllable with its tone at its end, so that hòa is hoà. */
const withTones = (name: string): string =>
  name
    .split(' ')
    .map((syllable) => {
      const letters = syllable.normalize('NFD');
      return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
    })
    .join(' ');

/** Letters to insert, leave out or change. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed));
    }
    last = current;
  }
  return last[b.length] ?? 0;
}
