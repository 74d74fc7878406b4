import type { Uuid } from '#base/ids.ts';
import type { PlanAnswer } from '#drive/plans/questions.ts';
import type { Desk } from '#server/desk/desk.ts';
import { answersOf } from '../data/plan-answers.ts';

/** What was answered about targets, the newest to each question last. */
export const listAnswers = (desk: Desk, goalIds: readonly Uuid[]): Promise<PlanAnswer[]> =>
  desk.readPeople((tx) => answersOf(tx, goalIds));
