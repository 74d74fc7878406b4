import type { Day } from '#base/dates.ts';
import type { Attendant } from '#drive/attendant.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type DescribedPerson, describePeople } from '#server/register/describe-people.ts';
import { attendantsOf } from '../../data/attendants.ts';
import { ownActivity } from '../costs/own-activity.ts';

/** Somebody who was invited or there, with the whole SI code, by which the file can be handed in again. */
export type DescribedAttendant = Omit<Attendant, 'person'> & { person: DescribedPerson };

/** Who was invited to an activity of one's areas or there, for a file; null where there is no such activity. The audit names whom. */
export function exportAttendants(
  desk: Desk,
  { code, on }: { code: string; on: Day },
  now: Date,
): Promise<DescribedAttendant[] | null> {
  return desk.write('activity.export-attendants', async (tx) => {
    if (!(await ownActivity(tx, desk, { code, now }))) return null;
    const rows = await attendantsOf(tx, code);
    const ids = rows.map(({ personId }) => personId);
    const people = new Map((await describePeople(tx, ids, on)).map((person) => [person.id, person]));
    tx.audit({ activity: code, people: [...people.keys()] });
    return rows.flatMap(({ personId, ...row }): DescribedAttendant[] => {
      const person = people.get(personId);
      return person ? [{ id: personId, person, ...row }] : [];
    });
  });
}
