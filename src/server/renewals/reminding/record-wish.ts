import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { MessageChannel } from '#register/renewal.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AttemptProblem, attemptProblem } from '../attempt-problem.ts';
import { isInScope } from '../data/lapses.ts';
import { addMessageWish } from '../data/reminders.ts';

/** Records that somebody wants no messages over a channel, or wants them again. Safe to send twice with the same `id`. */
export function recordWish(
  desk: Desk,
  given: { id: Uuid; personId: Uuid; channel: MessageChannel; isWanted: boolean },
): Promise<Result<'recorded' | 'unchanged', AttemptProblem[]>> {
  return desk.write('message.wish', async (tx) => {
    const { id, personId } = given;
    if (!(await isInScope(tx, personId))) return err([attemptProblem('person-not-found', { personId }, 'personId')]);
    const { isNew, isHeld } = await addMessageWish(tx, given, desk.actor.name);
    if (!isNew) return isHeld ? ok('unchanged') : err([attemptProblem('id-taken', {}, 'id')]);
    tx.audit({ person: personId, fact: id, kind: 'message-wish' });
    return ok('recorded');
  });
}
