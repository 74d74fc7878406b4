import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { withoutAccents } from '#base/vietnamese.ts';

/** A version of an area, as the register names it. */
export interface PlaceName {
  code: string;
  name: string;
  level: Level;
  validFrom: Day;
  validTo: Day;
}
type Level = 'province' | 'district' | 'commune';

/** No area of the register has the name, or several that nothing tells apart. */
export type PlaceProblem = 'place-not-in-register' | 'place-ambiguous';

/** The code of the area that a name means on a day; null for the whole register, as where no place is named. */
export type PlaceReader = (place: string | null, on: Day | null) => Result<string | null, PlaceProblem>;

const NOUN = /^(tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|phường|xã|thị trấn|đặc khu)\s+/i;
const NOUN_LEVELS: readonly [RegExp, readonly Level[]][] = [
  [/^tỉnh/i, ['province']],
  [/^(thành phố|tp)/i, ['province', 'district']],
  [/^(quận|huyện|thị xã|tx)/i, ['district']],
  [/^(phường|xã|thị trấn|đặc khu)/i, ['commune']],
];
const WIDEST: readonly Level[] = ['province', 'district', 'commune'];

/**
 * Reads names of places as areas of a register: the area of that whole name, or of the level that the name says; of these
 * the ones in force on the day, else those of another time; of these the widest.
 */
export function placeReader(names: readonly PlaceName[]): PlaceReader {
  const byName = Map.groupBy(names, ({ name }) => bare(name));
  return (place, on) => {
    if (place === null) return ok(null);
    const named = narrowed(byName.get(bare(place)) ?? [], place.normalize('NFC'));
    const position = named.filter(({ validFrom, validTo }) => on === null || (validFrom <= on && on < validTo));
    const found = position.length > 0 ? position : named;
    const level = WIDEST.find((each) => found.some((area) => area.level === each));
    if (level === undefined) return err('place-not-in-register');
    if (level === 'province') return ok(null);
    const [code, ...others] = new Set(found.filter((area) => area.level === level).map((area) => area.code));
    return code === undefined || others.length > 0 ? err('place-ambiguous') : ok(code);
  };
}

function narrowed(named: readonly PlaceName[], place: string): readonly PlaceName[] {
  const whole = named.filter(({ name }) => withoutAccents(name) === withoutAccents(place));
  if (whole.length > 0) return whole;
  const levels = NOUN_LEVELS.find(([noun]) => noun.test(place))?.[1] ?? WIDEST;
  return named.filter(({ level }) => levels.includes(level));
}

const bare = (name: string): string => withoutAccents(name.normalize('NFC').replace(NOUN, '')).trim();
