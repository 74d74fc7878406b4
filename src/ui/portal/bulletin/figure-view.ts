import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { type Evidence, pendingOf } from '#indicators/figure.ts';
import { formatDate, formatMoment, formatValue } from '../../format.ts';
import { subjectOf } from '../../indicators.ts';
import { definitionOf } from '../../texts/definitions.ts';
import { texts } from '../../texts/index.ts';
import { pendingWords } from '../../texts/pending-words.ts';

/** A figure as published, with what it is today; null where it cannot be counted any more. */
export interface CountedFigure {
  name: string;
  expression: string;
  wording: string;
  value: number;
  asOf: Day | null;
  knownAt: Date;
  today: number | null;
  evidence: Pick<Evidence, 'parts' | 'pending'>;
}

/** A figure of a bulletin, ready to be read. */
export interface FigureView {
  name: string;
  /** Its number among the notes. */
  note: number;
  wording: string;
  /** `Người đang tham gia, BHXH tự nguyện` */
  label: string;
  meaning: string;
  asOf: string | null;
  knownAt: string;
  valueThen: string;
  /** Null where it cannot be counted today. */
  valueNow: string | null;
  moved: boolean;
  /** How many of its participants waited when it was published; null where nobody did. */
  pending: string | null;
}

export function figureView(figure: CountedFigure, note: number, lang: Language): FigureView {
  const { indicator, scheme, unit } = subjectOf(figure.expression);
  const { label, meaning } = definitionOf(indicator, lang);
  return {
    name: figure.name,
    note,
    wording: figure.wording,
    label: scheme ? `${label}, ${texts[lang].schemes[scheme]}` : label,
    meaning,
    asOf: figure.asOf && formatDate(figure.asOf),
    knownAt: formatMoment(figure.knownAt),
    valueThen: formatValue(figure.value, unit, lang),
    valueNow: figure.today === null ? null : formatValue(figure.today, unit, lang),
    moved: figure.today !== null && figure.today !== figure.value,
    pending: pendingWords(pendingOf(figure), lang),
  };
}
