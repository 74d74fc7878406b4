import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { noRegister } from '#indicators/answer-problems.ts';
import { compute } from '#indicators/compute.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { type Plan, planOf } from '#indicators/plan.ts';
import type { IndicatorProblem } from '#indicators/problem.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
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
 * The values of expressions of the indicator language (docs/indicators.md), each with its evidence, or with every reason
 * why there is none; in the order asked. All of them in one statement, with the rights of the public portal.
 * `now` stands where an expression gives no day of its own.
 */
export async function evaluate(
  db: Database,
  provinceId: ProvinceId,
  expressions: readonly string[],
  now: Date,
): Promise<Result<Figure, IndicatorProblem[]>[]> {
  const today = dayInVietNam(now);
  const asked = expressions.map((text) => read(text, today));
  const leaves = asked.flatMap((each) => (each.ok ? each.value.plan.leaves : []));
  const answered = await db.asReader(provinceId, (tx) => answerLeaves(tx, provinceId, leaves, today));
  let next = 0;
  return asked.map((each) => {
    if (!each.ok) return each;
    const first = next;
    next += each.value.plan.leaves.length;
    return figureOf(each.value, answered.slice(first, next), now);
  });
}

function read(text: string, today: Day): Result<Asked, IndicatorProblem[]> {
  const parsed = parseExpression(text);
  return parsed.ok ? ok({ expression: parsed.value, plan: planOf(parsed.value, UNBOUNDED, today) }) : parsed;
}

function figureOf(
  { expression, plan }: Asked,
  answered: readonly AnsweredLeaf[],
  now: Date,
): Result<Figure, IndicatorProblem[]> {
  const value = compute(plan.step, (leaf) => answered[leaf]?.answer ?? err([noRegister()]));
  if (!value.ok) return value;
  const evidence = evidenceOf(expression, plan, answered, { value: value.value, now });
  const { as_of, known_at } = evidence;
  return ok({ expression: evidence.expression, value: value.value, as_of, known_at, evidence });
}
