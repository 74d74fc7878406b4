import { type NextTarget, readTarget, type TargetReading } from '#claims/target-reading.ts';
import type { Expression, Measure } from '#indicators/language/expression.ts';

/** A figure of a bulletin: what was asked, and the value that was published. */
export interface AskedFigure {
  expression: Expression;
  value: number;
}

/** What the target that a bulletin names for the next year can mean; `year` is that of the target. */
export type NextTargetReading = NextTarget & TargetReading & { year: string };

/**
 * Reads the next year's target of a bulletin: it binds a target of growth since a day, the participants of that day, and a
 * target of people for a day after it. Null where one of them is missing.
 */
export function nextTargetOf(figures: readonly AskedFigure[]): NextTargetReading | null {
  const growth = figures.find(({ expression }) => growthDay(expression) !== null);
  const since = growth && growthDay(growth.expression);
  if (!growth || !since) return null;
  const covered = figures.find(
    ({ expression }) => isMeasure(expression, 'participants') && expression.keys.on === since,
  );
  const target = figures.find(({ expression }) => (targetDay(expression) ?? '') > since);
  if (!covered || !target) return null;
  const named = { target: target.value, covered: covered.value, growth: growth.value };
  return { ...named, ...readTarget(named), year: String(Number(since.slice(0, 4)) + 1) };
}

/** The day from which `target(growth(…, since=D))` counts. */
function growthDay(expression: Expression): string | null {
  const planned = plannedIn(expression);
  return planned?.type === 'formula' && planned.name === 'growth' ? (planned.keys.since ?? null) : null;
}

/** The last day of `target(participants(…, on=D))` or `target(joined(…, to=D))`. */
function targetDay(expression: Expression): string | null {
  const planned = plannedIn(expression);
  if (planned === null || !(isMeasure(planned, 'participants') || isMeasure(planned, 'joined'))) return null;
  return planned.keys.on ?? planned.keys.to ?? null;
}

const plannedIn = (expression: Expression): Expression | null =>
  expression.type === 'formula' && expression.name === 'target' ? (expression.of[0] ?? null) : null;

const isMeasure = (expression: Expression, name: Measure['name']): expression is Measure =>
  expression.type === 'measure' && expression.name === name;
