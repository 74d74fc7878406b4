import type { Language } from '#base/words.ts';
import { CHANGE_FIELDS, localName } from '#input/law/forms/simulation.ts';
import { type ChangeProblem, changeProblemWords, type ShareOf } from '#law/bulk/assumed.ts';
import type { ShownProblem } from '../../kit/problems.ts';

/** Why a change cannot be assumed, at the field that would have to be another. */
export const shownChangeProblems = (problems: readonly ChangeProblem[], lang: Language): ShownProblem[] =>
  problems.map((problem) => ({
    at: fieldOf(problem),
    why: changeProblemWords(problem)[lang],
    allowedWhen: null,
    article: null,
  }));

function fieldOf(problem: ChangeProblem): string {
  if (problem.kind === 'wrong-floor') return CHANGE_FIELDS.incomeFloor;
  return problem.kind === 'wrong-percent' ? CHANGE_FIELDS[nameOf(problem.facts)] : CHANGE_FIELDS.on;
}

function nameOf(share: ShareOf) {
  if (share.of === 'rate') return share.of;
  return share.of === 'local' ? localName(share.group) : share.group;
}
