import type { Language } from '#base/words.ts';
import type { Goal } from '#drive/plans/plan.ts';
import { writtenUnit, writtenVersion } from '#input/drive/share-rows.ts';
import type { GridRow } from './grid-rows.ts';
import { GRID_TEXTS } from './grid-texts.ts';
import { typedFigure } from './plan-words.ts';

/** A unit of a target as a row of a file: every cell a text. It says from which version it is, so that what is written later is not overwritten by it. */
export function gridFileRow(
  { id, name, under, value, isByHand, common, below, left }: GridRow,
  goal: Pick<Goal, 'id' | 'lastShare'>,
  lang: Language,
): string[] {
  const t = GRID_TEXTS[lang];
  const unset = common === null ? '' : t.byCommonNorm(typedFigure(common, lang));
  const how = value === null ? unset : isByHand ? t.byHand : t.byFormula;
  const number = (each: number | null): string => (each === null ? '' : String(each));
  const above = under === null ? '' : writtenUnit(under);
  return [writtenUnit(id), name, above, number(value), how, number(below), number(left), writtenVersion(goal)];
}
