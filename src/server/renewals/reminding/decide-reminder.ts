import { randomUUID } from 'node:crypto';
import type { Day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainPhone } from '#input/fields/searched-person.ts';
import { dueMonthOf, type MessageChannel, type SkippedFor } from '#register/renewal.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type DescribedPerson, describePeople } from '#server/register/describe-people.ts';
import { attemptsOf, hasWrongNumber } from '../data/attempts.ts';
import { dueLinesOf } from '../data/due-people.ts';
import { claimReminder, hasRefusedAddress, isErased, wantedChannels } from '../data/reminders.ts';
import type { Reminder } from './reminder.ts';

/** What is decided about: a person, what falls due, how they would be told. */
export interface ReminderChoice {
  dueMonth: Month;
  channel: MessageChannel;
  on: Day;
}

/**
 * Decides, at the moment of sending, whether somebody gets a message, and if so takes it for this program: whoever has paid, left,
 * died, was erased or wants none since the list was made gets none, nobody gets two, and no stranger gets one.
 */
export async function decideReminder(
  tx: Transaction,
  personId: Uuid,
  { dueMonth, channel, on }: ReminderChoice,
  actor: string,
): Promise<Result<Reminder, SkippedFor>> {
  if (await isErased(tx, personId)) return err('erased');
  const lapsing = (await dueLinesOf(tx, personId, on)).filter(({ endsOn }) => dueMonthOf(endsOn) === dueMonth);
  if (lapsing.length === 0) return err('nothing_due');
  if (lapsing.some(({ hasDied }) => hasDied)) return err('has_died');
  if (!(await wantedChannels(tx, personId)).includes(channel)) return err('unwanted');
  const attempts = (await attemptsOf(tx, personId)).filter((each) => each.dueMonth === dueMonth);
  // What was paid elsewhere in one scheme says nothing of the other.
  const due = lapsing.filter(
    ({ scheme }) => attempts.find((each) => each.scheme === scheme)?.outcome !== 'paid_elsewhere',
  );
  if (due.length === 0) return err('asked');
  const [person] = await describePeople(tx, [personId], on);
  const to = await (channel === 'email' ? addressOf : telephoneOf)(tx, personId, person);
  if (!to.ok) return to;
  const id = uuid(randomUUID());
  if (!(await claimReminder(tx, { id, personId, dueMonth, channel }, actor))) return err('sent');
  return ok({ id, channel, to: to.value, givenName: person?.name.split(' ').at(-1) ?? '', due, on });
}

/** Where somebody is reached; or why not. */
type Reached = Result<string, SkippedFor>;

async function telephoneOf(tx: Transaction, personId: Uuid, person?: DescribedPerson): Promise<Reached> {
  if (await hasWrongNumber(tx, personId)) return err('wrong_number');
  const mobile = mobileOf(person?.phone ?? null);
  return mobile === null ? err('no_number') : ok(mobile);
}

async function addressOf(tx: Transaction, personId: Uuid, person?: DescribedPerson): Promise<Reached> {
  if (!person?.email) return err('no_address');
  return (await hasRefusedAddress(tx, personId)) ? err('refused_address') : ok(person.email);
}

/** A mobile telephone from +84 on; null where it is none. */
function mobileOf(phone: string | null): string | null {
  const [, digits] = /^0([35789]\d{8})$/.exec(phone === null ? '' : plainPhone(phone)) ?? [];
  return digits === undefined ? null : `+84${digits}`;
}
