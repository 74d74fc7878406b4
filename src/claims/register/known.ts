import type { Day } from '#base/dates.ts';
import { type Expression, printExpression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';

/**
 * An expression of the indicator language, with everything in it as it was known on a day.
 * @throws RangeError for a text that is none: a bug, since proposals are always expressions.
 */
export function asKnownOn(text: string, day: Day): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new RangeError(`no expression: ${text}`);
  return printExpression(withKnown(parsed.value, day));
}

function withKnown(expression: Expression, known: Day): Expression {
  if (expression.type === 'formula') return { ...expression, of: expression.of.map((each) => withKnown(each, known)) };
  return { ...expression, keys: { ...expression.keys, known } };
}
