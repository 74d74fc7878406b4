import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AttendantState } from '#drive/attendant.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addAttendants, attendantsSaid } from '../../data/attendants.ts';
import { householdsOf } from '../../data/visit-lines.ts';
import { ownActivity } from '../costs/own-activity.ts';
import { type AttendantProblem, attendantProblem } from './attendant-problem.ts';

/** What is said of people and an activity: of each the last thing that stands here. */
export interface NotedAttendants {
  id: Uuid;
  code: string;
  attendants: readonly { personId: Uuid; state: AttendantState }[];
}

/** Records who was invited to an activity or there, by person, all or none; `none` takes it back. Sent twice with one id, it is there once. */
export function noteAttendants(
  desk: Desk,
  { id, code, attendants }: NotedAttendants,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', AttendantProblem[]>> {
  const said = new Map(attendants.map(({ personId, state }) => [personId, state]));
  const personIds = [...said.keys()];
  return desk.write('activity.attend', async (tx): Promise<Result<'recorded' | 'unchanged', AttendantProblem[]>> => {
    const activity = await ownActivity(tx, desk, { code, now });
    if (!activity) return err([attendantProblem('activity-unknown', { code }, 'code')]);
    const sent = await attendantsSaid(tx, id);
    if (sent.length > 0) {
      const isSame =
        sent.length === said.size && sent.every((each) => each.code === code && said.get(each.personId) === each.state);
      return isSame ? ok('unchanged') : err([attendantProblem('id-taken', {}, 'id')]);
    }
    const { heldOn } = activity;
    const known = new Set((await householdsOf(tx, personIds)).map(({ personId }) => personId));
    const problems = [
      ...([...said.values()].includes('present') && heldOn > dayInVietNam(now)
        ? [attendantProblem('present-before-the-day', { heldOn }, 'state')]
        : []),
      ...personIds.flatMap((each, index) =>
        known.has(each) ? [] : attendantProblem('person-not-found', {}, `personIds.${index}`),
      ),
    ];
    if (problems.length > 0) return err(problems);
    await addAttendants(tx, { id, code, said }, desk.actor.name);
    const states = [...new Set(said.values())];
    tx.audit({ activity: code, people: personIds, state: states.length === 1 ? states[0] : states });
    return ok('recorded');
  });
}
