import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { ListedPerson } from './person.ts';

/** How somebody was asked to pay on. */
export const ATTEMPT_WAYS = ['call', 'visit', 'message'] as const;
export type AttemptWay = (typeof ATTEMPT_WAYS)[number];

/** What came of it. */
export const ATTEMPT_OUTCOMES = ['will_pay', 'paid_elsewhere', 'no_answer', 'refused', 'wrong_number'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** Why somebody refuses. */
export const REFUSAL_CAUSES = ['no_money', 'moved_away', 'compulsory', 'not_satisfied', 'other'] as const;
export type RefusalCause = (typeof REFUSAL_CAUSES)[number];

/** What somebody was asked, and what came of it. */
export interface RenewalAttempt {
  id: Uuid;
  scheme: Scheme;
  dueMonth: Month;
  contactedOn: Day;
  way: AttemptWay;
  outcome: AttemptOutcome;
  /** Of `will_pay`: the day that was promised. */
  willPayOn: Day | null;
  /** Of `refused`. */
  cause: RefusalCause | null;
  note: string | null;
  /** The own name of whoever noted it, as it was then; the account where it has none. */
  by: string;
  organisation: string | null;
  recordedAt: string;
}

/** Cover in a scheme that lapses if nobody pays. */
export interface FallingDue {
  scheme: Scheme;
  /** The month in which its last day lies. */
  dueMonth: Month;
  /** The first day without cover. */
  endsOn: Day;
  /** It is known that the person has died, by whatever scheme. */
  hasDied: boolean;
  /** Months that the State would still support; null where there is no support, or the law is not known. */
  supportLeft: number | null;
  /** The first day on which whoever pays has to wait for the card; null where there is no card, or the law is not known. */
  waitsFrom: Day | null;
  /** How long health insurance of this register has gone on without a break; null in another scheme, or where the law is not known. */
  continuous: ContinuousCover | null;
}

export interface ContinuousCover {
  months: number;
  isFiveYears: boolean;
  /** The first day of payment that breaks it. */
  breaksFrom: Day;
}

/** A line of a list of those who fall due: a person may stand there once for each scheme and month. */
export interface ListedRenewal extends FallingDue {
  id: string;
  person: ListedPerson;
  /** The last time that they were asked about it. */
  last: RenewalAttempt | null;
}

/** The month in which the last day of cover lies, where `endsOn` is the first day without it: cover lapses on the first of a month. */
export const dueMonthOf = (endsOn: Day): Month => addMonths(monthOf(endsOn), -1);

/** By what a list is sorted. */
export const RENEWAL_SORTS = ['end', 'name', 'area', 'asked'] as const;
export type RenewalSort = (typeof RENEWAL_SORTS)[number];

/** Which lines a list has by what came of asking; `not_asked` where nobody was asked yet. */
export const ASKED_STATES = ['not_asked', ...ATTEMPT_OUTCOMES] as const;
export type AskedState = (typeof ASKED_STATES)[number];

/** A page of a list, with the totals of the whole. */
export interface FoundRenewals {
  renewals: ListedRenewal[];
  total: number;
  /** How many people they are. */
  people: number;
  /** How many of them nobody has been asked about yet. */
  notAsked: number;
}

/** What falls due of one person, and every time that they were asked, the newest first. */
export interface PersonsRenewals {
  due: FallingDue[];
  attempts: RenewalAttempt[];
  /** The newest first. */
  reminders: SentReminder[];
  /** Over which messages may be sent. */
  channels: MessageChannel[];
}

/** How somebody can be reminded. */
export const MESSAGE_CHANNELS = ['sms', 'zalo', 'email'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/**
 * What whoever carries messages said to one: took it, refused it, or nothing in time; `unsent` where it certainly did not leave, and
 * `deferred` where a server of mail does not take it now.
 */
export const REMINDER_ANSWERS = ['taken', 'refused', 'none', 'unsent', 'deferred'] as const;
export type ReminderAnswer = (typeof REMINDER_ANSWERS)[number];

/** A message that it was decided to send to somebody. */
export interface SentReminder {
  id: Uuid;
  dueMonth: Month;
  channel: MessageChannel;
  decidedAt: string;
  /** Null where the program ended before there was one: the message may have left or not. */
  answer: ReminderAnswer | null;
}

/** Why somebody who was on the list got no message when it was to be sent. */
export const SKIPPED_FOR = [
  'nothing_due',
  'has_died',
  'erased',
  'unwanted',
  'no_number',
  'wrong_number',
  'no_address',
  'refused_address',
  'asked',
  'sent',
] as const;
export type SkippedFor = (typeof SKIPPED_FOR)[number];

/** What came of a round of reminders. */
export interface RemindedPeople {
  /** How many were on the list when it was made. */
  listed: number;
  answers: Record<ReminderAnswer, number>;
  skipped: Record<SkippedFor, number>;
  /** How many were left when the carrier had not taken several in a row; 0 where the round came to its end. */
  left: number;
}
