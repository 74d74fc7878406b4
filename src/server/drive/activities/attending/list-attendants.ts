import type { Day } from '#base/dates.ts';
import type { Attendant } from '#drive/attendant.ts';
import type { Desk } from '#server/desk/desk.ts';
import { describePeople } from '#server/register/describe-people.ts';
import { attendantsOf } from '../../data/attendants.ts';
import { ownActivity } from '../costs/own-activity.ts';

/** Who was invited to an activity of one's areas or there, of those in scope; null where there is no such activity. The look is in the audit. */
export function listAttendants(
  desk: Desk,
  { code, on }: { code: string; on: Day },
  now: Date,
): Promise<Attendant[] | null> {
  return desk.write('activity.attendants', async (tx) => {
    if (!(await ownActivity(tx, desk, { code, now }))) return null;
    const rows = await attendantsOf(tx, code);
    const described = await describePeople(
      tx,
      rows.map(({ personId }) => personId),
      on,
    );
    const people = new Map(described.map((person) => [person.id, person]));
    tx.audit({ activity: code, people: [...people.keys()] });
    return rows.flatMap(({ personId, ...row }): Attendant[] => {
      const person = people.get(personId);
      if (!person) return [];
      const { siCode: _, phone: __, email: ___, ...shown } = person;
      return [{ id: personId, person: shown, ...row }];
    });
  });
}
