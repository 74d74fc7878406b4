import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { compute } from '#indicators/compute.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { type Plan, planOf } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AnsweredLeaf, answerLeaves } from './answer-leaves.ts';
import { evidenceOf } from './make-evidence.ts';

export type { Figure } from '#indicators/figure.ts';

/** What was asked: an expression and what has to be looked up for it. */
interface Asked {
  expression: Expression;
  plan: Plan;
}

/** A single value has one period, which nothing bounds but the expression itself. */
export const UNBOUNDED = [{ from: null, to: null }];

/**
 * The values of expressions, each with its evidence, or with every reason why there is none; in the order asked. All of
 * them in one statement, with the rights of the public portal. `now` stands where an expression gives no day of its own.
 */
export async function evaluate(
  desk: Desk,
  expressions: readonly Expression[],
  now: Date,
): Promise<Result<Figure, IndicatorProblem[]>[]> {
  const today = dayInVietNam(now);
  const asked = expressions.map((expression): Asked => ({ expression, plan: planOf(expression, UNBOUNDED, today) }));
  const leaves = asked.flatMap(({ plan }) => plan.leaves);
  const answered = await desk.read((tx) => answerLeaves(tx, leaves, today));
  let next = 0;
  return asked.map((each) => {
    const first = next;
    next += each.plan.leaves.length;
    return figureOf(each, answered.slice(first, next), now);
  });
}

/** The same for texts of the indicator language (docs/indicators.md); those that cannot be read say why in their place. */
export async function evaluateTexts(
  desk: Desk,
  texts: readonly string[],
  now: Date,
): Promise<Result<Figure, IndicatorProblem[]>[]> {
  const parsed = texts.map((text) => parseExpression(text));
  const figures = await evaluate(
    desk,
    parsed.flatMap((each) => (each.ok ? [each.value] : [])),
    now,
  );
  const inOrder = figures.values();
  return parsed.map((each) => (each.ok ? (inOrder.next().value as Result<Figure, IndicatorProblem[]>) : each));
}

function figureOf(
  { expression, plan }: Asked,
  answered: readonly AnsweredLeaf[],
  now: Date,
): Result<Figure, IndicatorProblem[]> {
  const value = compute(plan.step, (leaf) => answered[leaf]?.answer ?? err([answerProblem('no-register', {})]));
  if (!value.ok) return value;
  const evidence = evidenceOf(expression, plan, answered, { value: value.value, now });
  const { as_of, known_at } = evidence;
  return ok({ expression: evidence.expression, value: value.value, as_of, known_at, evidence });
}
