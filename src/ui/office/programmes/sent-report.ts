import type { Typed } from '#input/form.ts';
import type { ShownProblem } from '../../kit/problems.ts';

/** What was sent about reports to the page of a programme, and what came of it. */
export interface SentReportForm {
  typed: Typed;
  problems: readonly ShownProblem[];
  done: 'sent' | 'decided' | 'answered' | null;
}
