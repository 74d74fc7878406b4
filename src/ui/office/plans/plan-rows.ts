import type { Language } from '#base/words.ts';
import { writtenUnit } from '#input/drive/share-rows.ts';
import type { GridRow } from './grid-rows.ts';
import { GRID_TEXTS } from './grid-texts.ts';

/** A unit of a target as a row of a file: every cell a text. */
export function gridFileRow({ id, name, under, value, isByHand, below, left }: GridRow, lang: Language): string[] {
  const t = GRID_TEXTS[lang];
  const how = value === null ? '' : isByHand ? t.byHand : t.byFormula;
  const number = (each: number | null): string => (each === null ? '' : String(each));
  const above = under === null ? '' : writtenUnit(under);
  return [writtenUnit(id), name, above, number(value), how, number(below), number(left)];
}
