import { GOAL_NAMES, REVISION_NAMES } from '#input/drive/plan-forms.ts';
import type { Typed } from '#input/form.ts';
import type { ShownProblem } from '../../kit/problems.ts';

/** What was sent to the page of a plan, and what came of it. */
export interface SentPlanForm {
  typed: Typed;
  problems: readonly ShownProblem[];
  done: 'target' | 'submitted' | 'approved' | 'returned' | 'revised' | 'answered' | null;
}

/** The fields of all forms of the page. */
export const ACT_LABELS = { ...GOAL_NAMES, ...REVISION_NAMES };
