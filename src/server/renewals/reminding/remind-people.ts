import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import {
  type MessageChannel,
  REMINDER_ANSWERS,
  type RemindedPeople,
  type ReminderAnswer,
  SKIPPED_FOR,
  type SkippedFor,
} from '#register/renewal.ts';
import { readMadeUp } from '#server/areas/read-made-up.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { DeskContext } from '#server/desk/operation.ts';
import { dueLines } from '../data/due-people.ts';
import { addReminderAnswer } from '../data/reminders.ts';
import { decideReminder, type ReminderChoice } from './decide-reminder.ts';
import { type RemindProblem, remindProblem } from './remind-problem.ts';
import { hookOfEnvironment, isPrivate, type MessageHook, sendToHook } from './send-to-hook.ts';

const ACTION = 'renewal.remind';
const LEAST_LETTERS_OF_SECRET = 24;
/** After this number in a row that were not taken something is wrong with the carrier, and everybody else is left for later. */
const MOST_NOT_TAKEN = 3;

/**
 * Reminds those whose cover ends in a month, each of them once whatever happens to the program: a message is decided and taken in a
 * transaction of its own, and leaves after that has committed. It stops where the carrier takes none.
 */
export async function remindPeople(
  { desk, now, onProgress }: DeskContext,
  { dueMonth, channel }: { dueMonth: Month; channel: MessageChannel },
): Promise<Result<RemindedPeople, RemindProblem[]>> {
  const hook = hookOfEnvironment();
  if (await desk.read(readMadeUp)) return err([remindProblem('made-up-people', {})]);
  if (hook === null) return err([remindProblem('no-hook', {})]);
  if (!isPrivate(hook)) return err([remindProblem('open-hook', {})]);
  if (hook.secret.length < LEAST_LETTERS_OF_SECRET) {
    return err([remindProblem('weak-secret', { least: LEAST_LETTERS_OF_SECRET })]);
  }
  const on = dayInVietNam(now);
  const listed = await peopleToRemind(desk, { dueMonth, channel, on });
  const [answers, skipped] = [zeros(REMINDER_ANSWERS), zeros(SKIPPED_FOR)];
  let [reached, notTaken] = [0, 0];
  for (const personId of listed) {
    if (notTaken === MOST_NOT_TAKEN) break;
    const came = await remindOne(desk, { ...hook, isFirst: answers.taken === 0 }, personId, { dueMonth, channel, on });
    if (came.ok) {
      answers[came.value] += 1;
      notTaken = came.value === 'taken' ? 0 : notTaken + 1;
    } else skipped[came.error] += 1;
    reached += 1;
    onProgress?.(reached / listed.length, channel);
  }
  return ok({ listed: listed.length, answers, skipped, left: listed.length - reached });
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
  { isFirst, ...hook }: MessageHook & { isFirst: boolean },
  personId: Uuid,
  choice: ReminderChoice,
): Promise<Result<ReminderAnswer, SkippedFor>> {
  const decided = await desk.write(ACTION, async (tx) => {
    const message = await decideReminder(tx, personId, choice, desk.actor.name);
    if (message.ok) {
      tx.audit({ person: personId, fact: message.value.id, kind: 'reminder', channel: choice.channel });
    }
    return message;
  });
  if (!decided.ok) return decided;
  const { id } = decided.value;
  const answer = await sendToHook(hook, decided.value, { now: new Date(), isFirst });
  await desk.write(ACTION, async (tx) => {
    await addReminderAnswer(tx, id, answer);
    tx.audit({ fact: id, kind: 'reminder-answer', answer: answer.answer });
  });
  return ok(answer.answer);
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
