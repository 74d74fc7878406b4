import type { ReminderAnswer } from '#register/renewal.ts';
import { mailFrom, sendMail } from '#server/accounts/send-mail.ts';
import { letterWords } from './letter-words.ts';
import type { Carried, Reminder } from './reminder.ts';

/** Errors before a letter can have left: no connection was made, or not one that letters may go over. */
const NOT_CONNECTED = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'];
const NO_GREETING = ['CONNECTION_TIMEOUT', 'GREETING_TIMEOUT'];

/** From here on a server of mail says of something that it will never be taken; below, that it is not taken now. */
const FOR_GOOD = 500;

/** Sends a letter, once. */
export async function sendByMail({ id, to, ...reminder }: Reminder, province: string): Promise<Carried> {
  const words = letterWords({ ...reminder, province, from: mailFrom() });
  try {
    await sendMail({ id, to, ...words, isAutomatic: true, isPrivate: true });
    return { answer: 'taken', status: null, isOfOne: false };
  } catch (error) {
    return toldBy(error as MailError);
  }
}

/** What nodemailer says of an error: the command that it came after, and the answer of the server where there was one. */
interface MailError {
  command?: unknown;
  responseCode?: unknown;
  code?: unknown;
  originalCode?: unknown;
  timeoutType?: unknown;
}

/**
 * What came of a letter that was not taken. An answer to the recipient is about the address, one to the data about the letter; an
 * answer to anything else, or no connection, is about the server, and nothing has left. Whatever else may have been taken.
 */
function toldBy({ command, responseCode, code, originalCode, timeoutType }: MailError): Carried {
  if (typeof responseCode === 'number') {
    const isOfLetter = command === 'RCPT TO' || command === 'DATA';
    const answer: ReminderAnswer = !isOfLetter ? 'unsent' : responseCode < FOR_GOOD ? 'deferred' : 'refused';
    return { answer, status: responseCode, isOfOne: command === 'RCPT TO' };
  }
  const isNotConnected =
    NOT_CONNECTED.includes(String(code)) ||
    NOT_CONNECTED.includes(String(originalCode)) ||
    NO_GREETING.includes(String(timeoutType));
  return { answer: isNotConnected ? 'unsent' : 'none', status: null, isOfOne: false };
}
