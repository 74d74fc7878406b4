import { isUuid, type Uuid } from '#base/ids.ts';
import { plainName } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import { readShare } from '../fields/shares.ts';
import { SCHEME_NAMES } from '../files/choice-names.ts';
import { placeOf, type SheetRow } from '../files/sheet-row.ts';

/** A row of a file of claims as it was written: what a cell says that nobody understands is null beside its text. */
export interface ClaimRow {
  /** As people see it. */
  row: number;
  receipt: string;
  siCode: string;
  id: Uuid | null;
  idText: string;
  /** Null where it is not said. */
  scheme: Scheme | null;
  schemeText: string;
  /** In hundredths. */
  share: number | null;
  shareText: string;
  /** The organisation that the row is of; empty where the file does not say. */
  organisation: string;
}

/** What the columns are called, in both languages; without accents. */
const HEADS = {
  id: ['ma luot dang ky', 'enrolment'],
  receipt: ['bien lai', 'so bien lai', 'receipt'],
  siCode: ['ma so bhxh', 'si code'],
  scheme: ['loai hinh', 'scheme'],
  share: ['phan nhan', 'phan', 'share'],
  organisation: ['ma don vi', 'code'],
} as const satisfies Record<string, readonly string[]>;
type ClaimPlaces = Readonly<Record<keyof typeof HEADS, number>>;

/** In which columns they stand; undefined where a row is no head: it has a share, and something by which an enrolment is found. */
export function claimHead({ cells }: SheetRow): ClaimPlaces | undefined {
  const names = cells.map((cell) => plainName(cell));
  const at = (heads: readonly string[]): number => names.findIndex((each) => heads.includes(each));
  const places: ClaimPlaces = {
    ...{ id: at(HEADS.id), receipt: at(HEADS.receipt), siCode: at(HEADS.siCode) },
    ...{ scheme: at(HEADS.scheme), share: at(HEADS.share), organisation: at(HEADS.organisation) },
  };
  return places.share >= 0 && Math.max(places.id, places.receipt, places.siCode) >= 0 ? places : undefined;
}

/** A row below that head; undefined where nothing stands in it. */
export function claimOf({ no, cells }: SheetRow, places: ClaimPlaces): ClaimRow | undefined {
  const cell = (place: number): string => cells[place]?.trim() ?? '';
  const idText = cell(places.id).toLowerCase();
  const [receipt, siCode, schemeText, shareText] = [places.receipt, places.siCode, places.scheme, places.share].map(
    cell,
  );
  if (!idText && !receipt && !siCode && !shareText) return undefined;
  return {
    ...{
      row: placeOf(no).row,
      receipt: receipt ?? '',
      siCode: siCode ?? '',
      id: isUuid(idText) ? idText : null,
      idText,
    },
    ...{ scheme: schemeIn(schemeText ?? ''), schemeText: schemeText ?? '' },
    ...{ share: readShare(shareText ?? ''), shareText: shareText ?? '', organisation: cell(places.organisation) },
  };
}

const EN_NAMES: Readonly<Record<string, Scheme>> = {
  ...{ vsi: 'vsi', 'voluntary social insurance': 'vsi', hhi: 'hhi', 'household health insurance': 'hhi' },
};
const schemeIn = (text: string): Scheme | null => SCHEME_NAMES[plainName(text)] ?? EN_NAMES[plainName(text)] ?? null;
