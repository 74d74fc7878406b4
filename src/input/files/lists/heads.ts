import { withoutAccents } from '#base/vietnamese.ts';
import type { SheetRow } from '../sheet-row.ts';
import { LAYOUTS, type ListColumn, type ListLayout, PASSED_OVER } from './layouts.ts';

/** A head without accents, parentheses and signs: «MỨC THU NHẬP ⏎ (4)» → `muc thu nhap`. Ð of old fonts is Đ. */
export const folded = (head: string): string =>
  withoutAccents(head.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The heads above a column, the uppermost first, folded; `written` is the lowest as it stands there. */
export interface HeadPath {
  path: readonly string[];
  written: string;
  /** All of them as they are written, `NSNN hỗ trợ > Số tiền`. */
  whole: string;
}

/**
 * The heads of every column in some rows that stand below one another. A head spreads to the right over columns that
 * have none of their own in its row, as far as there are heads below: so merged cells are read without knowing of them.
 */
export function headPaths(rows: readonly SheetRow[]): HeadPath[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const filled = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  const spread = filled.map((row) => [...row]);
  const hasBelow = (row: number, column: number): boolean =>
    filled.slice(row + 1).some((lower) => folded(lower[column] ?? '') !== '');
  for (const [row, cells] of spread.entries()) {
    for (let column = 1; column < width; column++) {
      if (cells[column] === '' && hasBelow(row, column) && hasBelow(row, column - 1)) {
        cells[column] = cells[column - 1] ?? '';
      }
    }
  }
  return Array.from({ length: width }, (_, column) => {
    const texts = spread.map((row) => row[column] ?? '').filter((text) => folded(text) !== '');
    return { path: texts.map(folded), written: texts.at(-1) ?? '', whole: [...new Set(texts)].join(' > ') };
  });
}

/** Heads so short that another head above gives them another meaning. */
const DEPENDENT = new Set(['so tien', 'ty le', 'so', 'ngay', 'tong so', 'tong cong', 'khac']);
/** Heads above that say no more than what kind of columns stand below. */
const NEUTRAL =
  /^(so tien|so tien dong|so tien phai dong|bien lai|bien lai thu tien|thong tin.*|phuong thuc dong|thoi gian.*|trong do|nguon.*|ho tro|ho tro dong)$/;

interface Wording {
  column: ListColumn;
  parts: readonly string[];
}

const wordingsOf = new Map<ListLayout, readonly Wording[]>();

function wordings(layout: ListLayout): readonly Wording[] {
  const known = wordingsOf.get(layout);
  if (known) return known;
  const entries = [...Object.entries(layout.heads), ...Object.entries(layout.technical)];
  const made = entries.flatMap(([column, heads]) =>
    heads.map((head) => ({ column: column as ListColumn, parts: head.split('>').map(folded) })),
  );
  wordingsOf.set(layout, made);
  return made;
}

/** What a column is in a layout; undefined where its heads are not known. */
export function columnOf(layout: ListLayout, { path }: HeadPath): ListColumn | undefined {
  let best: Wording | undefined;
  for (const wording of wordings(layout)) {
    if (wording.parts.length > (best?.parts.length ?? 0) && fits(wording.parts, path)) best = wording;
  }
  return best?.column;
}

function fits(parts: readonly string[], path: readonly string[]): boolean {
  const [last = '', ...above] = path.toReversed();
  const [wanted, ...wantedAbove] = parts.toReversed();
  if (last !== wanted) return false;
  if (wantedAbove.length === 0) return !DEPENDENT.has(last) || above.every((head) => NEUTRAL.test(head));
  return wantedAbove.every((head) => above.includes(head));
}

const passedOver = new Set(PASSED_OVER.map(folded));

/** Whether a row holds nothing but words that stand in heads: it belongs to the heads above it. */
export function isHeadRow({ cells }: SheetRow): boolean {
  const filled = cells.map(folded).filter((head) => head !== '');
  const known = new Set(LAYOUTS.flatMap((layout) => wordings(layout).flatMap(({ parts }) => parts.at(-1) ?? [])));
  return filled.length > 1 && filled.every((head) => known.has(head) || passedOver.has(head));
}

/** Whether a column is known to say nothing that is read. */
export const isPassedOver = (layout: ListLayout, { path }: HeadPath): boolean => {
  const last = path.at(-1) ?? '';
  return passedOver.has(last) || layout.telling.some((head) => folded(head) === last);
};

/** Whether a head tells of money, so that its column must never be left out. */
export const tellsOfMoney = ({ path }: HeadPath): boolean =>
  /\b(tien|ho tro|ngan sach|ns|nsnn|nsdp|muc|dong|thu|phi|tro cap|luong|so phai|thanh toan)\b|tien/.test(
    path.join(' '),
  );

/** All wordings of a layout's heads, as they are written, for «did you mean». */
export const knownHeads = (layout: ListLayout): string[] =>
  Object.values(layout.heads)
    .flat()
    .filter((head) => !head.includes('>'));
