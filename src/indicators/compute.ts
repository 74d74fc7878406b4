import { err, ok, type Result } from '#base/result.ts';
import type { Step } from './plan.ts';
import { answerProblem, type IndicatorProblem } from './problem.ts';

export type Answer = Result<number, IndicatorProblem[]>;

/** The value that follows from those of the leaves; refused with the reasons of everything in it that has none. */
export function compute(step: Step, answerOf: (leaf: number) => Answer): Answer {
  if (step.op === 'leaf') return answerOf(step.leaf);
  const values: number[] = [];
  const problems: IndicatorProblem[] = [];
  for (const each of step.of) {
    const answer = compute(each, answerOf);
    if (answer.ok) values.push(answer.value);
    else problems.push(...answer.error);
  }
  if (problems.length > 0) return err(problems);
  const [above = 0, below = 0] = values;
  if (step.op === 'sum') return ok(values.reduce((sum, value) => sum + value, 0));
  if (step.op === 'difference') return ok(above - below);
  if (below === 0) {
    return err([answerProblem('division-by-zero', { expression: step.text })]);
  }
  return ok(step.op === 'growth' ? above / below - 1 : above / below);
}
