import { plainName } from '#base/vietnamese.ts';
import { KIND_WORDS } from '#drive/organisations/kind-words.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '#drive/organisations/organisation.ts';
import type { SheetRow } from '../files/sheet-row.ts';

/** A row of a file of organisations as it was written; its kind is null where nobody knows it. */
export interface OrganisationLine {
  code: string;
  name: string;
  kind: OrganisationKind | null;
  kindText: string;
  areaCode: string;
  partOf: string | null;
}

/** What the columns are called, in both languages; without accents. */
const HEADS = {
  code: ['ma', 'code'],
  name: ['ten', 'name'],
  kind: ['loai', 'kind'],
  area: ['dia ban', 'area'],
  partOf: ['thuoc', 'part of'],
} as const satisfies Record<string, readonly string[]>;
type Places = Readonly<Record<keyof typeof HEADS, number>>;

/** In which columns they stand; undefined where a row is no head. */
export function organisationHead({ cells }: SheetRow): Places | undefined {
  const names = cells.map((cell) => plainName(cell));
  const at = (heads: readonly string[]): number => names.findIndex((each) => heads.includes(each));
  const places: Places = {
    ...{ code: at(HEADS.code), name: at(HEADS.name), kind: at(HEADS.kind) },
    ...{ area: at(HEADS.area), partOf: at(HEADS.partOf) },
  };
  return [places.code, places.name, places.kind, places.area].every((place) => place >= 0) ? places : undefined;
}

/** A row below that head; undefined where nothing stands in it. */
export function organisationOf({ cells }: SheetRow, places: Places): OrganisationLine | undefined {
  const cell = (place: number): string => cells[place]?.trim() ?? '';
  const code = cell(places.code);
  const kindText = cell(places.kind);
  if (code === '' && cell(places.name) === '') return undefined;
  const partOf = cell(places.partOf);
  return {
    ...{ code, name: cell(places.name), kind: kindIn(kindText), kindText, areaCode: codeIn(cell(places.area)) },
    partOf: partOf === '' ? null : codeIn(partOf),
  };
}

const kindIn = (text: string): OrganisationKind | null =>
  ORGANISATION_KINDS.find((kind) =>
    [kind, KIND_WORDS[kind].vi, KIND_WORDS[kind].en].map(plainName).includes(plainName(text)),
  ) ?? null;

/** The code of «06 (Tỉnh Bắc Kạn)», as a list that was taken along says it. */
const codeIn = (text: string): string => text.replace(/\s*\(.*$/, '');
