import { addDays, type Day, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { firstDay } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lastDayAhead } from '#server/journal/fact-problem.ts';
import { type AttemptProblem, attemptProblem } from './attempt-problem.ts';
import { addAttempt, type GivenAttempt } from './data/attempts.ts';
import { isInScope, lapsesIn } from './data/lapses.ts';

/** Records that somebody was asked to pay on, and what came of it. Safe to send twice with the same `id`. */
export function recordAttempt(
  desk: Desk,
  personId: Uuid,
  given: GivenAttempt,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', AttemptProblem[]>> {
  return desk.write('attempt.record', async (tx) => {
    if (!(await isInScope(tx, personId))) return err([attemptProblem('person-not-found', { personId }, 'personId')]);
    const problems = problemsOfAttempt(given, today);
    if (!(await lapsesIn(tx, personId, given))) {
      problems.push(attemptProblem('nothing-due', { month: given.dueMonth }, 'dueMonth'));
    }
    if (problems.length > 0) return err(problems);
    const { isNew, held } = await addAttempt(tx, personId, given, desk.actor);
    if (isNew) {
      tx.audit({ person: personId, fact: given.id, kind: 'attempt' });
      return ok('recorded');
    }
    return held && isSame(given, held) ? ok('unchanged') : err([attemptProblem('id-taken', {}, 'id')]);
  });
}

const SAID = ['scheme', 'dueMonth', 'contactedOn', 'way', 'outcome', 'willPayOn', 'cause', 'note'] as const;

/** Whether what is there says the same; whose words were erased since, says it without them. */
const isSame = (given: GivenAttempt, held: Pick<GivenAttempt, (typeof SAID)[number]>): boolean =>
  SAID.every((name) => given[name] === held[name] || (name === 'note' && held.note === null));

/** Nobody is asked earlier about what falls due, unless a year was typed wrong. */
const DAYS_BEFORE_DUE = 366;

function problemsOfAttempt(
  { dueMonth, contactedOn, outcome, willPayOn, cause, note }: GivenAttempt,
  today: Day,
): AttemptProblem[] {
  const [isPromise, isRefusal] = [outcome === 'will_pay', outcome === 'refused'];
  const first = addDays(earliest(firstDay(dueMonth), today), -DAYS_BEFORE_DUE);
  const until = lastDayAhead(today);
  const checks: [boolean, AttemptProblem][] = [
    [contactedOn < first, attemptProblem('contacted-too-early', { first }, 'contactedOn')],
    [contactedOn > today, attemptProblem('contacted-to-come', { today }, 'contactedOn')],
    [isPromise && willPayOn === null, attemptProblem('day-of-promise-missing', {}, 'willPayOn')],
    [
      isPromise && willPayOn !== null && willPayOn < contactedOn,
      attemptProblem('promised-before', { contactedOn }, 'willPayOn'),
    ],
    [isPromise && willPayOn !== null && willPayOn > until, attemptProblem('day-too-far', { until }, 'willPayOn')],
    [!isPromise && willPayOn !== null, attemptProblem('promise-not-meant', {}, 'willPayOn')],
    [isRefusal && cause === null, attemptProblem('cause-missing', {}, 'cause')],
    [!isRefusal && cause !== null, attemptProblem('cause-not-meant', {}, 'cause')],
    [cause === 'other' && note === null, attemptProblem('cause-in-words', {}, 'note')],
  ];
  return checks.flatMap(([isWrong, problem]) => (isWrong ? problem : []));
}
