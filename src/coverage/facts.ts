import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { addMonths, type Month } from '#base/months.ts';

export const SCHEMES = ['vsi', 'hhi'] as const;
/** Voluntary social insurance, household health insurance. */
export type Scheme = (typeof SCHEMES)[number];

/** Why cover ends before it lapses. */
export const ENDING_REASONS = ['death', 'pension', 'compulsory', 'withdrawn', 'other'] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

/** How somebody came to enrol: at an activity, at a counter, by a collector's visit, or on-line without anybody. */
export const CHANNELS = ['activity', 'walk-in', 'visit', 'online'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The number by which the database knows an area. */
export type AreaId = number;

/** What every fact has: who it is, and when the office came to know it. */
interface Fact {
  id: Uuid;
  /** ISO 8601 instant with milliseconds, in UTC, so that instants compare as text. */
  recordedAt: string;
}

/** Money for a span of months. One that `reverses` another covers nothing itself. */
export interface Contribution extends Fact {
  scheme: Scheme;
  fromMonth: Month;
  months: number;
  paidOn: Day;
  reverses: Uuid | null;
  /** Of one that a support organisation took: when the SI office accepted it, null as long as it waits. Others wait for nobody. */
  acceptedAt?: string | null;
}

/** Death, pension, compulsory insurance, withdrawal: cover ends on `endedOn`, which is the first day without it. */
export interface Ending extends Fact {
  scheme: Scheme;
  endedOn: Day;
}

/** From `movedOn` on the person lives in `areaId`. */
export interface Move extends Fact {
  areaId: AreaId;
  movedOn: Day;
}

/** The commune before any move was `areaId`, whatever was recorded before. */
export interface HomeCorrection extends Fact {
  areaId: AreaId;
}

/** Facts that are withdrawn when they were wrong; the right one is recorded beside it. A contribution is reversed instead. */
export const WITHDRAWN_KINDS = ['ending', 'move', 'enrolment', 'activity', 'observation'] as const;
export type WithdrawnKind = (typeof WITHDRAWN_KINDS)[number];

/** The fact of that id is not held true any more. */
export interface Withdrawal {
  factId: Uuid;
  recordedAt: string;
}

/** All that is known of one person's cover. `areaId` is the commune of residence before any move, as it was first recorded. */
export interface PersonFacts {
  areaId: AreaId;
  homes: readonly HomeCorrection[];
  contributions: readonly Contribution[];
  endings: readonly Ending[];
  moves: readonly Move[];
  withdrawals: readonly Withdrawal[];
}

/**
 * What these facts hold true: without what was withdrawn, and with the first commune as it was corrected last. A reversed
 * contribution stays, with its reversal.
 */
export function heldTrue(facts: PersonFacts): PersonFacts {
  const withdrawn = new Set(facts.withdrawals.map(({ factId }) => factId));
  const isHeld = ({ id }: Fact): boolean => !withdrawn.has(id);
  const order = (home: HomeCorrection): string => `${home.recordedAt} ${home.id}`;
  const home = facts.homes.reduce<HomeCorrection | null>(
    (last, each) => (last && order(last) > order(each) ? last : each),
    null,
  );
  return {
    areaId: home?.areaId ?? facts.areaId,
    homes: [],
    contributions: facts.contributions,
    endings: facts.endings.filter(isHeld),
    moves: facts.moves.filter(isHeld),
    withdrawals: [],
  };
}

/** Contributions that nobody took back, without those that take others back. */
export function heldContributions<Each extends Pick<Contribution, 'id' | 'reverses'>>(
  contributions: readonly Each[],
): Each[] {
  const reversed = new Set(contributions.map(({ reverses }) => reverses));
  return contributions.filter(({ id, reverses }) => reverses === null && !reversed.has(id));
}

/** The same facts without contributions that wait for the SI office. */
export const acceptedFacts = (facts: PersonFacts): PersonFacts => ({
  ...facts,
  contributions: facts.contributions.filter(({ acceptedAt }) => acceptedAt !== null),
});

type PaidMonths = Pick<Contribution, 'scheme' | 'fromMonth' | 'months'>;

/** Which months of a payment are paid already. */
export function monthsPaidBefore(payment: PaidMonths, contributions: readonly Contribution[]): Month[] {
  const held = heldContributions(contributions).filter(({ scheme }) => scheme === payment.scheme);
  const paid = new Set(held.flatMap(monthsOf));
  return monthsOf(payment).filter((month) => paid.has(month));
}

const monthsOf = ({ fromMonth, months }: PaidMonths): Month[] =>
  Array.from({ length: months }, (_, index) => addMonths(fromMonth, index));
