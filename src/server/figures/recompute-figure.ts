import { dayInVietNam } from '#base/dates.ts';
import { err, type Result } from '#base/result.ts';
import { compute } from '#indicators/compute.ts';
import type { Evidence } from '#indicators/figure.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { planOf } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { answerLeaves } from './answer-leaves.ts';
import { UNBOUNDED } from './evaluate.ts';

/**
 * The value of a figure counted again from its evidence, as the register stood at its position and was known at its
 * instant: line by line and not from sums. What was recorded since changes nothing.
 */
export async function recomputeFigure(desk: Desk, evidence: Evidence): Promise<Result<number, IndicatorProblem[]>> {
  const parsed = parseExpression(evidence.expression);
  if (!parsed.ok) return parsed;
  const knownAt = new Date(evidence.known_at);
  const today = dayInVietNam(knownAt);
  const { leaves, step } = planOf(parsed.value, UNBOUNDED, today);
  const standing = { position: evidence.register_position, knownAt };
  const answered = await desk.countLines((tx) => answerLeaves(tx, leaves, today, { standing }));
  return compute(step, (leaf) => answered[leaf]?.answer ?? err([answerProblem('no-register', {})]));
}
