import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PersonsRenewals } from '#register/renewal.ts';
import type { Desk } from '#server/desk/desk.ts';
import { attemptsOf } from './data/attempts.ts';
import { dueLinesOf } from './data/due-people.ts';
import { isInScope } from './data/lapses.ts';
import { remindersOf, wantedChannels } from './data/reminders.ts';
import { describeDue } from './describe-due.ts';

/** What falls due of one person, and every time that they were asked; null where nobody of that id is in scope. The look is in the audit. */
export function readRenewals(desk: Desk, personId: Uuid, on: Day): Promise<PersonsRenewals | null> {
  return desk.write('renewal.read', async (tx) => {
    if (!(await isInScope(tx, personId))) return null;
    tx.audit({ person: personId });
    const lines = await dueLinesOf(tx, personId, on);
    return {
      due: lines.map((line) => describeDue(line, on)),
      attempts: await attemptsOf(tx, personId),
      reminders: await remindersOf(tx, personId),
      channels: await wantedChannels(tx, personId),
    };
  });
}
