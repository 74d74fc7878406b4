import { type Day, dayInVietNam } from '#base/dates.ts';
import { withinArea } from '#indicators/language/choices.ts';
import { printExpression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { areasWithin } from '#server/areas/data/areas.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { evaluate } from '#server/figures/evaluate.ts';
import { type Bulletin, bulletinOf } from './data/bulletins.ts';
import { type BoundFigure, figuresOf } from './data/figures.ts';

export interface Evidence {
  bulletin: Bulletin;
  figure: BoundFigure;
  /** The same expression counted again; null where it cannot be any more. */
  today: number | null;
  /** How each figure of the bulletin is worded, by name. */
  wordings: ReadonlyMap<string, string>;
}

/** What stands behind a figure of a bulletin; null where there is none of that name. */
export async function readEvidence(
  db: Database,
  provinceId: ProvinceId,
  place: { slug: string; name: string },
  now: Date,
): Promise<Evidence | null> {
  const found = await db.asReader(provinceId, async (tx) => ({
    bulletin: await bulletinOf(tx, provinceId, place.slug),
    figures: await figuresOf(tx, provinceId, place.slug),
  }));
  const figure = found.figures.find((each) => each.name === place.name);
  if (!found.bulletin || !figure) return null;
  const [again] = await evaluate(db, provinceId, [figure.expression], now);
  return {
    bulletin: found.bulletin,
    figure,
    today: again?.ok ? again.value.value : null,
    wordings: new Map(found.figures.map(({ name, wording }) => [name, wording])),
  };
}

export interface CommuneValue {
  code: string;
  name: string;
  value: number | null;
}

/** A figure commune by commune, as the register was known when the figure was published. */
export async function readFigurePerCommune(
  db: Database,
  provinceId: ProvinceId,
  province: string,
  figure: BoundFigure,
): Promise<CommuneValue[]> {
  const on: Day = figure.asOf ?? dayInVietNam(figure.knownAt);
  const areas = await db.asReader(provinceId, (tx) => areasWithin(tx, province, on));
  const communes = areas.filter((each) => each.level === 'commune');
  const parsed = parseExpression(figure.expression);
  if (!parsed.ok) throw new Error(`a published expression cannot be read: ${figure.expression}`);
  const counted = await evaluate(
    db,
    provinceId,
    communes.map((each) => printExpression(withinArea(parsed.value, each.code))),
    figure.knownAt,
  );
  return communes.map(({ code, name }, index) => {
    const result = counted[index];
    return { code, name, value: result?.ok ? result.value.value : null };
  });
}
