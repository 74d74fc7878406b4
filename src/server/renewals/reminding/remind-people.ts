import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month, monthOf } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import {
  type MessageChannel,
  REMINDER_ANSWERS,
  type RemindedPeople,
  SKIPPED_FOR,
  type SkippedFor,
} from '#register/renewal.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { readHome } from '#server/areas/read-home.ts';
import { readMadeUp } from '#server/areas/read-made-up.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { DeskContext } from '#server/desk/operation.ts';
import { dueLines } from '../data/due-people.ts';
import { addReminderAnswer } from '../data/reminders.ts';
import { decideReminder, type ReminderChoice } from './decide-reminder.ts';
import { openCarrier } from './open-carrier.ts';
import { type RemindProblem, remindProblem } from './remind-problem.ts';
import type { Carried, Carrier } from './reminder.ts';

const ACTION = 'renewal.remind';
/** After this number in a row that were not taken something is wrong with the carrier, and everybody else is left for later. */
const MOST_NOT_TAKEN = 3;
/** How many months back and ahead people are reminded of. */
const MONTHS_AROUND = 12;

/**
 * Reminds those whose cover ends in a month, each of them once whatever happens to the program: a message is decided and taken in a
 * transaction of its own, and leaves after that has committed. It stops where the carrier takes none.
 */
export async function remindPeople(
  { desk, now, onProgress }: DeskContext,
  { dueMonth, channel }: { dueMonth: Month; channel: MessageChannel },
): Promise<Result<RemindedPeople, RemindProblem[]>> {
  const on = dayInVietNam(now);
  const far = problemsOfMonth(dueMonth, on);
  if (far.length > 0) return err(far);
  if (await desk.read(readMadeUp)) return err([remindProblem('made-up-people', {})]);
  const carrier = openCarrier(channel, await desk.read(nameOfRegister));
  if (!carrier.ok) return carrier;
  const listed = await peopleToRemind(desk, { dueMonth, channel, on });
  const [answers, skipped] = [zeros(REMINDER_ANSWERS), zeros(SKIPPED_FOR)];
  let [reached, notTaken] = [0, 0];
  for (const personId of listed) {
    if (notTaken === MOST_NOT_TAKEN) break;
    const came = await remindOne(desk, carrier.value, personId, {
      dueMonth,
      channel,
      on,
      isFirst: answers.taken === 0,
    });
    if (came.ok) {
      answers[came.value.answer] += 1;
      if (came.value.answer === 'taken') notTaken = 0;
      else if (!came.value.isOfOne) notTaken += 1;
    } else skipped[came.error] += 1;
    reached += 1;
    onProgress?.(reached / listed.length, channel);
  }
  return ok({ listed: listed.length, answers, skipped, left: listed.length - reached });
}

/** Nobody is written to about what ended years ago because a year was typed wrong: no message can be called back. */
function problemsOfMonth(dueMonth: Month, on: Day): RemindProblem[] {
  const [first, last] = [addMonths(monthOf(on), -MONTHS_AROUND), addMonths(monthOf(on), MONTHS_AROUND)];
  return dueMonth < first || dueMonth > last ? [remindProblem('month-too-far', { first, last })] : [];
}

/** Whose register it is: `Tỉnh Bắc Kạn`. */
async function nameOfRegister(tx: Transaction): Promise<string> {
  const home = await readHome(tx);
  return home === undefined ? '' : (await areaTree(tx)).area(home).name;
}

/** Everybody whose cover ends in the month, as the list is now. */
const peopleToRemind = (desk: Desk, { dueMonth, channel, on }: ReminderChoice): Promise<Uuid[]> =>
  desk.write(ACTION, async (tx) => {
    const days = { after: firstDay(dueMonth), until: firstDay(addMonths(dueMonth, 1)) };
    const choice = { on, ...days, areaIds: null, scheme: null, asked: null };
    const { lines } = await dueLines(tx, choice, { sort: 'end', isDescending: false, limit: null, offset: 0 });
    const ids = [...new Set(lines.map(({ personId }) => personId))];
    tx.audit({ found: ids.length, channel, dueMonth });
    return ids;
  });

async function remindOne(
  desk: Desk,
  carry: Carrier,
  personId: Uuid,
  { isFirst, ...choice }: ReminderChoice & { isFirst: boolean },
): Promise<Result<Carried, SkippedFor>> {
  const decided = await desk.write(ACTION, async (tx) => {
    const message = await decideReminder(tx, personId, choice, desk.actor.name);
    if (message.ok) {
      tx.audit({ person: personId, fact: message.value.id, kind: 'reminder', channel: choice.channel });
    }
    return message;
  });
  if (!decided.ok) return decided;
  const { id } = decided.value;
  const carried = await carry(decided.value, { now: new Date(), isFirst });
  await desk.write(ACTION, async (tx) => {
    await addReminderAnswer(tx, id, carried);
    tx.audit({ fact: id, kind: 'reminder-answer', answer: carried.answer });
  });
  return ok(carried);
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
