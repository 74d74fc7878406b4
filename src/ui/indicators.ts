import type { Scheme } from '#coverage/facts.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import type { Unit } from './format.ts';

/** What an expression of the indicator language is about. */
export interface Subject {
  /** Its outermost name. */
  indicator: string;
  /** Null where it counts no scheme, or several. */
  scheme: Scheme | null;
  unit: Unit;
}

/** @throws Error where the text cannot be read: what was published could be. */
export function subjectOf(text: string): Subject {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`a published expression cannot be read: ${text}`);
  const [scheme = null, ...others] = new Set(schemesIn(parsed.value));
  return {
    indicator: parsed.value.name,
    scheme: others.length === 0 ? scheme : null,
    unit: isShare(parsed.value) ? 'share' : 'count',
  };
}

function schemesIn(expression: Expression): Scheme[] {
  if (expression.type === 'formula') return expression.of.flatMap(schemesIn);
  return expression.scheme ? [expression.scheme] : [];
}

/** A target of growth is a share as well. */
function isShare(expression: Expression): boolean {
  if (expression.name === 'attainment' || expression.name === 'growth') return true;
  return expression.type === 'formula' && expression.name === 'target' && expression.of.some(isShare);
}
