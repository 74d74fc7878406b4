import { plainName } from '#base/vietnamese.ts';
import { placeOf, type SheetRow } from '../files/sheet-row.ts';
import { columnOfHead } from '../files/vietnamese-heads.ts';

/** What a list of people says of somebody: invited, present, or one of those who held the activity, who is no guest. */
export type ListedAs = 'invited' | 'present' | 'organiser';

/** A row of a list that people signed, as it was written. */
export interface SignedRow {
  /** As people see it. */
  row: number;
  name: string;
  siCode: string;
  citizenId: string;
  /** Null where the cell says something else. */
  listedAs: ListedAs | null;
  listedText: string;
}

/** How the column that says so is called, and what stands there; without accents. */
const STATE_HEADS = ['ghi la', 'as', 'tinh trang', 'vai tro'];
const STATES: Readonly<Record<ListedAs, readonly string[]>> = {
  invited: ['duoc moi', 'moi', 'invited'],
  present: ['', 'co mat', 'present'],
  organiser: ['to chuc', 'ban to chuc', 'nguoi to chuc', 'bao cao vien', 'organiser'],
};

const COLUMNS = ['full_name', 'si_code', 'citizen_id'];
const ENGLISH: Readonly<Record<string, string>> = {
  ...{ 'full name': 'full_name', 'si code': 'si_code', 'citizen number': 'citizen_id' },
};

interface AttendantPlaces {
  name: number;
  siCode: number;
  citizenId: number;
  state: number;
}

/** In which columns they stand; undefined where a row is no head: it has a name, and a number by which people are found. */
export function attendantHead({ cells }: SheetRow): AttendantPlaces | undefined {
  const columns = cells.map((cell) => columnOfHead(cell, COLUMNS) ?? ENGLISH[plainName(cell)]);
  const [name, siCode, citizenId] = COLUMNS.map((column) => columns.indexOf(column));
  const state = cells.findIndex((cell) => STATE_HEADS.includes(plainName(cell)));
  const places = { name: name ?? -1, siCode: siCode ?? -1, citizenId: citizenId ?? -1, state };
  return places.name >= 0 && Math.max(places.siCode, places.citizenId) >= 0 ? places : undefined;
}

/** A row below that head; undefined where nobody stands in it. */
export function attendantOf({ no, cells }: SheetRow, places: AttendantPlaces): SignedRow | undefined {
  const cell = (place: number): string => cells[place]?.trim() ?? '';
  const [name, siCode, citizenId] = [places.name, places.siCode, places.citizenId].map(cell);
  if (!name && !siCode && !citizenId) return undefined;
  const listedText = cell(places.state);
  const listedAs = (['invited', 'present', 'organiser'] as const).find((each) =>
    STATES[each].includes(plainName(listedText)),
  );
  return {
    ...{ row: placeOf(no).row, name: name ?? '', siCode: siCode ?? '', citizenId: citizenId ?? '' },
    ...{ listedAs: listedAs ?? null, listedText },
  };
}
