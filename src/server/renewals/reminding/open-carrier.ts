import { err, ok, type Result } from '#base/result.ts';
import type { MessageChannel } from '#register/renewal.ts';
import { canSendMail } from '#server/accounts/send-mail.ts';
import { type RemindProblem, remindProblem } from './remind-problem.ts';
import type { Carrier } from './reminder.ts';
import { reminderWords } from './reminder-words.ts';
import { sendByMail } from './send-by-mail.ts';
import { hookOfEnvironment, isPrivate, sendToHook } from './send-to-hook.ts';

const LEAST_LETTERS_OF_SECRET = 24;

/** Who carries messages of a channel, as the environment says; or why nobody does. */
export function openCarrier(channel: MessageChannel, province: string): Result<Carrier, RemindProblem[]> {
  if (channel === 'email') {
    if (!canSendMail() || !process.env.BAOPHU_MAIL_FROM) return err([remindProblem('no-mail', {})]);
    return ok((reminder) => sendByMail(reminder, province));
  }
  const hook = hookOfEnvironment();
  if (hook === null) return err([remindProblem('no-hook', {})]);
  if (!isPrivate(hook)) return err([remindProblem('open-hook', {})]);
  if (hook.secret.length < LEAST_LETTERS_OF_SECRET) {
    return err([remindProblem('weak-secret', { least: LEAST_LETTERS_OF_SECRET })]);
  }
  return ok(async ({ id, to, due, on }, round) => {
    const carried = await sendToHook(hook, { id, channel, to, text: reminderWords(due, on) }, round);
    return { ...carried, isOfOne: false };
  });
}
