import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { PlanAnswer } from '#drive/plans/questions.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addAnswer } from '../data/plan-answers.ts';
import { goalOf } from '../data/plan-goals.ts';
import { isOwnPlan } from './is-own-plan.ts';
import { planOf } from './plan-of.ts';

export type GivenAnswer = Omit<PlanAnswer, 'by' | 'value' | 'answer'> & { id: Uuid; answer: string | null };

/** Answers a question about what a unit has of a target, with the reason. It holds as long as the unit has as much. */
export async function answerQuestion(
  desk: Desk,
  { answer, ...given }: GivenAnswer,
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  if (answer === null) return err([planProblem('reason-missing', {}, 'answer')]);
  return desk.write('plan.answer', async (tx) => {
    const goal = await goalOf(tx, given.goalId);
    const plan = goal && (await planOf(tx, goal.planId));
    if (!plan || !(await isOwnPlan(tx, desk, plan))) return err([planProblem('plan-unknown', {})]);
    const share = goal?.shares.find(({ unit }) => unit === given.unit);
    if (!goal || !share) return err([planProblem('plan-unknown', {})]);
    const { name, ownName } = desk.actor;
    const isNew = await addAnswer(tx, { ...given, answer, value: share.value, by: name, byName: ownName ?? name });
    if (!isNew) return ok('unchanged');
    tx.audit({ plan: goal.planId, version: goal.version, target: goal.id, question: given.question }, answer);
    return ok('recorded');
  });
}
