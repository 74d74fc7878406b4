import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { MessageChannel, ReminderAnswer } from '#register/renewal.ts';

/** A message that it was decided to send. */
export interface Reminder {
  /** The same for the same message: whoever carries it knows it again. */
  id: Uuid;
  channel: MessageChannel;
  /** A telephone number from +84 on, or an address of e-mail. */
  to: string;
  /** The given name: people of a household may have one address. */
  givenName: string;
  due: readonly { scheme: Scheme; endsOn: Day }[];
  on: Day;
}

/** What came of handing a message over. */
export interface Carried {
  answer: ReminderAnswer;
  status: number | null;
  /** It says something about this message alone, and nothing about the next one. */
  isOfOne: boolean;
}

/** Whoever carries messages. Nothing is tried again here, since what was not answered may have been taken. */
export type Carrier = (reminder: Reminder, round: { now: Date; isFirst: boolean }) => Promise<Carried>;
