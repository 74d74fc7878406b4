import type { Day } from '#base/dates.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import type { AskedPlace } from './proposals.ts';

/** A version of an area, as the register names it; the wider ones come first. */
export interface PlaceName {
  code: string;
  name: string;
  level: 'province' | 'district' | 'commune';
  validFrom: Day;
  validTo: Day;
}

const NOUN = /^(tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|phường|xã|thị trấn|đặc khu)\s+/i;
const NOUN_LEVELS: readonly [RegExp, readonly PlaceName['level'][]][] = [
  [/^tỉnh/i, ['province']],
  [/^(thành phố|tp)/i, ['province', 'district']],
  [/^(quận|huyện|thị xã|tx)/i, ['district']],
  [/^(phường|xã|thị trấn|đặc khu)/i, ['commune']],
];

/**
 * Which area of a register a name in a text means: the one of that whole name, or of the level that the name says, then in
 * force on the day, then the widest. The whole register is null; undefined is no area of it, or several that nothing tells apart.
 */
export function placeIn(names: readonly PlaceName[], place: string | null, on: Day | null): AskedPlace {
  if (place === null) return null;
  const levels = NOUN_LEVELS.find(([noun]) => noun.test(place))?.[1];
  const whole = names.filter(({ name }) => withoutAccents(name) === withoutAccents(place));
  const named =
    whole.length > 0
      ? whole
      : names.filter(
          ({ name, level }) => bare(name) === bare(place) && (levels === undefined || levels.includes(level)),
        );
  const standing = named.filter(({ validFrom, validTo }) => on === null || (validFrom <= on && on < validTo));
  const [first, ...others] = standing.length > 0 ? standing : named;
  if (!first) return undefined;
  if (first.level === 'province') return null;
  const sameLevel = others.some(({ level, code }) => level === first.level && code !== first.code);
  return sameLevel ? undefined : first.code;
}

const bare = (name: string): string => withoutAccents(name.normalize('NFC').replace(NOUN, '')).trim();
