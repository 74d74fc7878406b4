import { type NextTarget, readTarget, type TargetReading } from '#claims/next-target.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { type Bulletin, bulletinOf } from './data/bulletins.ts';
import { type BoundFigure, figuresOf } from './data/figures.ts';

/** A figure of a bulletin with what the register says today; null where it cannot be counted any more. */
export interface ReadFigure extends BoundFigure {
  today: number | null;
}

/** A published bulletin as a reader gets it. */
export interface ReadBulletin {
  bulletin: Bulletin;
  figures: ReadFigure[];
  /** Where the bulletin names next year's target with its growth: what the target can mean. */
  target: (NextTarget & TargetReading & { year: string }) | null;
}

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
  return { bulletin: found.bulletin, figures, target: targetOf(figures) };
}

/**
 * A bulletin speaks of the next target where it binds a target of growth since a day, the participants of that day, and
 * a target of people for a day after it.
 */
function targetOf(figures: readonly BoundFigure[]): ReadBulletin['target'] {
  const growth = figures.find((each) => each.expression.startsWith('target(growth('));
  const since = /since=(\d{4}-\d{2}-\d{2})/.exec(growth?.expression ?? '')?.[1];
  if (!growth || !since) return null;
  const covered = figures.find((each) => each.expression.startsWith('participants(') && each.asOf === since);
  const target = figures.find((each) => {
    const until = /^target\((?:joined|participants)\(.*(?:on|to)=(\d{4}-\d{2}-\d{2})/.exec(each.expression)?.[1];
    return until !== undefined && until > since;
  });
  if (!covered || !target) return null;
  const named = { target: target.value, covered: covered.value, growth: growth.value };
  return { ...named, ...readTarget(named), year: String(Number(since.slice(0, 4)) + 1) };
}
