import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AttendantState } from '#drive/attendant.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addAttendants, attendantsSaid } from '../../data/attendants.ts';
import { householdsOf } from '../../data/visit-lines.ts';
import { ownActivity } from '../costs/own-activity.ts';
import { type AttendantProblem, attendantProblem } from './attendant-problem.ts';

/** Records who was invited to an activity or there, by person, all or none; `none` takes it back. Sent twice with one id, it is there once. */
export function noteAttendants(
  desk: Desk,
  { id, code, state, personIds: given }: { id: Uuid; code: string; state: AttendantState; personIds: readonly Uuid[] },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', AttendantProblem[]>> {
  const personIds = [...new Set(given)];
  return desk.write('activity.attend', async (tx): Promise<Result<'recorded' | 'unchanged', AttendantProblem[]>> => {
    const activity = await ownActivity(tx, desk, { code, now });
    if (!activity) return err([attendantProblem('activity-unknown', { code }, 'code')]);
    const sent = await attendantsSaid(tx, id);
    if (sent.length > 0) {
      const isSame =
        sent.length === personIds.length && sent.every((each) => each.code === code && each.state === state);
      return isSame ? ok('unchanged') : err([attendantProblem('id-taken', {}, 'id')]);
    }
    const { heldOn } = activity;
    const known = new Set((await householdsOf(tx, personIds)).map(({ personId }) => personId));
    const problems = [
      ...(state === 'present' && heldOn > dayInVietNam(now)
        ? [attendantProblem('present-before-the-day', { heldOn }, 'state')]
        : []),
      ...personIds.flatMap((each, index) =>
        known.has(each) ? [] : attendantProblem('person-not-found', {}, `personIds.${index}`),
      ),
    ];
    if (problems.length > 0) return err(problems);
    await addAttendants(tx, { id, code, state, personIds }, desk.actor.name);
    tx.audit({ activity: code, people: personIds, state });
    return ok('recorded');
  });
}
