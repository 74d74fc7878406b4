import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, type Result } from '#base/result.ts';
import { compute } from '#indicators/compute.ts';
import type { Evidence, Part } from '#indicators/figure.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { planOf } from '#indicators/plan.ts';
import { answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { answerLeaves, askedLeaf } from './answer-leaves.ts';
import type { AskedLeaf } from './data/indicator-values.ts';
import { UNBOUNDED } from './evaluate.ts';

/**
 * The value of a figure counted again from its evidence, as the register stood then: the journal up to its position, line
 * by line and not from its sums, everything else up to when the newest counted fact became known. What was recorded
 * since changes nothing, except that money paid in is told apart by the day only.
 */
export async function recomputeFigure(desk: Desk, evidence: Evidence): Promise<Result<number, IndicatorProblem[]>> {
  const parsed = parseExpression(evidence.expression);
  if (!parsed.ok) return parsed;
  const today = dayInVietNam(new Date(evidence.known_at));
  const { leaves, step } = planOf(parsed.value, UNBOUNDED, today);
  const asked = leaves.map((leaf, number) => asThen(askedLeaf(leaf, today), evidence.parts[number], evidence.known_at));
  const answered = await desk.readPeople((tx) =>
    answerLeaves(tx, leaves, today, { asked, journalUpTo: evidence.register_position }),
  );
  return compute(step, (leaf) => answered[leaf]?.answer ?? err([answerProblem('no-register', {})]));
}

function asThen(asked: AskedLeaf, part: Part | undefined, knownAt: string): AskedLeaf {
  if (asked.source === 'journal') return asked;
  const until = part?.known_through ?? knownAt;
  return { ...asked, until, known_on: dayInVietNam(new Date(until)) satisfies Day };
}
