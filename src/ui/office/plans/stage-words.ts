import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { formatDate, formatMonth } from '../../format.ts';
import { STAGE_TEXTS } from './stage-texts.ts';

/** A part of a period beside what it brought. */
export interface ShownStage {
  stage: string;
  from: Day;
  to: Day;
  value: number;
  isByHand: boolean;
  reached: number | null;
  pending: number;
}

/** «Tháng 05/2021», or a week with its days. */
export function stageWords({ stage, from, to }: Pick<ShownStage, 'stage' | 'from' | 'to'>, lang: Language): string {
  const t = STAGE_TEXTS[lang];
  const [year = '', week] = stage.split('-W');
  if (week === undefined) return t.month(formatMonth(stage));
  return t.week(`${week}/${year}`, `${formatDate(from)} – ${formatDate(to)}`);
}

/** A part as a row of a file. */
export function stageFileRow(shown: ShownStage, lang: Language): string[] {
  const { from, to, value, reached, pending } = shown;
  const difference = reached === null ? '' : String(reached - value);
  return [
    stageWords(shown, lang),
    formatDate(from),
    formatDate(to),
    String(value),
    String(reached ?? ''),
    difference,
    reached === null ? '' : String(pending),
  ];
}
