import { type ArchivedBulletin, relatedTo } from '#bulletins/archive.ts';
import { type AskedFigure, type NextTargetReading, nextTargetOf } from '#bulletins/next-target.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { type Bulletin, bulletinOf } from './data/bulletins.ts';
import { type BoundFigure, figuresOf } from './data/figures.ts';
import { readArchive } from './read-archive.ts';

/** A figure of a bulletin with what the register says today; null where it cannot be counted any more. */
export interface ReadFigure extends BoundFigure {
  today: number | null;
}

/** A published bulletin as a reader gets it. */
export interface ReadBulletin {
  bulletin: Bulletin;
  figures: ReadFigure[];
  /** Others like it, those that share most with it first. */
  related: ArchivedBulletin[];
  /** Where the bulletin names next year's target with its growth: what the target can mean. */
  target: NextTargetReading | null;
}

/** As many as stand in one row. */
const MOST_RELATED = 3;

/** A bulletin with its figures as published and as counted again `now`; null where there is none. */
export async function readBulletin(desk: Desk, slug: string, now: Date): Promise<ReadBulletin | null> {
  const found = await desk.read(async (tx) => {
    const bulletin = await bulletinOf(tx, slug);
    return bulletin && { bulletin, bound: await figuresOf(tx, slug) };
  });
  if (!found) return null;
  const today = await evaluateTexts(
    desk,
    found.bound.map((each) => each.expression),
    now,
  );
  const figures = found.bound.map((each, index) => {
    const counted = today[index];
    return { ...each, today: counted?.ok ? counted.value.value : null };
  });
  const related = relatedTo(slug, await readArchive(desk), MOST_RELATED);
  return { bulletin: found.bulletin, figures, related, target: nextTargetOf(askedFigures(figures)) };
}

/** The figures' expressions come from the database as text. */
const askedFigures = (figures: readonly BoundFigure[]): AskedFigure[] =>
  figures.flatMap(({ expression, value }) => {
    const parsed = parseExpression(expression);
    return parsed.ok ? [{ expression: parsed.value, value }] : [];
  });
