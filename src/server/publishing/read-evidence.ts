import { withinArea } from '#indicators/language/choices.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { evaluateSeries } from '#server/figures/evaluate-series.ts';
import { type Bulletin, bulletinOf } from './data/bulletins.ts';
import { type BoundFigure, figuresOf } from './data/figures.ts';

export interface EvidencePage {
  bulletin: Bulletin;
  figure: BoundFigure;
  /** The same expression counted again; null where it cannot be any more. */
  today: number | null;
  /** How each figure of the bulletin is worded, by name. */
  wordings: Record<string, string>;
}

/** What stands behind a figure of a bulletin; null where there is none of that name. */
export async function readEvidence(
  desk: Desk,
  place: { slug: string; name: string },
  now: Date,
): Promise<EvidencePage | null> {
  const found = await desk.read(async (tx) => ({
    bulletin: await bulletinOf(tx, place.slug),
    figures: await figuresOf(tx, place.slug),
  }));
  const figure = found.figures.find((each) => each.name === place.name);
  if (!found.bulletin || !figure) return null;
  const [again] = await evaluateTexts(desk, [figure.expression], now);
  return {
    bulletin: found.bulletin,
    figure,
    today: again?.ok ? again.value.value : null,
    wordings: Object.fromEntries(found.figures.map(({ name, wording }) => [name, wording])),
  };
}

export interface CommuneValue {
  code: string;
  name: string;
  value: number | null;
}

/** A figure commune by commune, as the register was known when the figure was published. */
export async function readFigurePerCommune(desk: Desk, province: string, figure: BoundFigure): Promise<CommuneValue[]> {
  const parsed = parseExpression(figure.expression);
  if (!parsed.ok) throw new Error(`a published expression cannot be read: ${figure.expression}`);
  const series = await evaluateSeries(desk, withinArea(parsed.value, province), {
    per: 'commune',
    now: figure.knownAt,
  });
  if (!series.ok) return [];
  return series.value.values.flatMap(({ area, answer }) =>
    area ? [{ code: area.code, name: area.name, value: answer.ok ? answer.value : null }] : [],
  );
}
