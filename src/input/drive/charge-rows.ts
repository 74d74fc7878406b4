import type { Day } from '#base/dates.ts';
import { plainName } from '#base/vietnamese.ts';
import { readDay } from '../fields/days.ts';
import { placeOf, type SheetRow } from '../files/sheet-row.ts';

/** A row of a file that says who is in charge of a commune, as it was written. */
export interface ChargeRow {
  /** As people see it. */
  row: number;
  commune: string;
  /** Null where nobody is to be in charge. */
  office: string | null;
  /** Null where it is not a day. */
  since: Day | null;
  sinceText: string;
}

/** What the columns are called, in both languages; without accents. */
const HEADS = {
  commune: ['ma xa', 'commune code'],
  office: ['bhxh co so phu trach', 'office in charge'],
  since: ['ke tu ngay', 'from'],
} as const satisfies Record<string, readonly string[]>;
type ChargePlaces = Readonly<Record<keyof typeof HEADS, number>>;

/** In which columns they stand; undefined where a row is no head. */
export function chargeHead({ cells }: SheetRow): ChargePlaces | undefined {
  const names = cells.map((cell) => plainName(cell));
  const at = (heads: readonly string[]): number => names.findIndex((each) => heads.includes(each));
  const places = { commune: at(HEADS.commune), office: at(HEADS.office), since: at(HEADS.since) };
  return Math.min(places.commune, places.office, places.since) >= 0 ? places : undefined;
}

/** A row below that head; undefined where it names no commune, or no day: the list that was taken along has none where nothing changes. */
export function chargeOf({ no, cells }: SheetRow, places: ChargePlaces): ChargeRow | undefined {
  const cell = (place: number): string => cells[place]?.trim() ?? '';
  const [commune, office, sinceText] = [places.commune, places.office, places.since].map(cell);
  if (!commune || !sinceText) return undefined;
  const bare = (text: string): string => text.replace(/\s*\(.*$/, '');
  return {
    ...{ row: placeOf(no).row, commune: bare(commune), office: office ? bare(office) : null },
    ...{ since: readDay(sinceText), sinceText },
  };
}
