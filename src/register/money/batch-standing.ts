import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type BatchRecord, differingReceipts } from './batch.ts';
import type { MoneyPlace } from './deposit.ts';

/** Where the money of a record is. */
export interface PlacedRecord {
  id: Uuid;
  /** On which day it was taken. */
  day: Day;
  place: MoneyPlace;
  /** Who has to act there: the collector, whoever received it, or whoever made the slip. */
  person: string;
  /** The slip it is on. */
  slip: { id: Uuid; year: number; number: number } | null;
}

/** The records of a batch of one day: five sums that are equal, or a difference is named. In đồng. */
export interface BatchDay {
  day: Day;
  records: number;
  /** What the receipts are for, whatever of it is in this batch. */
  receipts: number;
  /** What the batch holds. */
  batch: number;
  /** What of it still counts: not taken back, not refused. */
  counting: number;
  deposited: number;
  confirmed: number;
}
export const BATCH_SUMS = ['receipts', 'batch', 'counting', 'deposited', 'confirmed'] as const;

/** Between which sums a record makes a difference: the first named is the larger one, but for receipts that have more than the batch. */
export const BATCH_DIFFERENCES = ['beside', 'takenBack', 'refused', 'notDeposited', 'notConfirmed'] as const;

/** One đồng that is in one sum and not in the next, with its place and person. */
export interface BatchDifference {
  /** The record, and which difference of it. */
  id: string;
  kind: (typeof BATCH_DIFFERENCES)[number];
  day: Day;
  name: string | null;
  receiptNo: string | null;
  amount: number;
  place: MoneyPlace;
  person: string;
  slip: PlacedRecord['slip'];
}

export interface BatchStanding {
  days: BatchDay[];
  differences: BatchDifference[];
}

/**
 * Compares receipts, batch, records that count, deposits and bank, day by day. The differences sum to what the sums differ by: beside to
 * receipts less batch, taken back and refused to batch less counting, not deposited to batch less deposited, not confirmed to deposited
 * less confirmed.
 */
export function standingOfBatch(lines: readonly BatchRecord[], placed: readonly PlacedRecord[]): BatchStanding {
  const places = new Map(placed.map((each) => [each.id, each]));
  const found = lines.flatMap((line) => {
    const place = places.get(line.id);
    return place ? [{ line, place }] : [];
  });
  const beside = new Map(differingReceipts(lines).map((each) => [each.receiptNo, each.whole - each.inBatch]));
  const named = new Set<string>();
  const differences = found.flatMap(({ line, place }): BatchDifference[] => {
    const { id, receiptNo, name, amount, reversedOn, answer, isReversedBefore } = line;
    const about = { name, receiptNo, day: place.day, place: place.place, person: place.person, slip: place.slip };
    const of = (kind: BatchDifference['kind'], money: number) => ({
      id: `${id} ${kind}`,
      kind,
      ...about,
      amount: money,
    });
    const more = receiptNo !== null && !named.has(receiptNo) ? (beside.get(receiptNo) ?? 0) : 0;
    if (receiptNo !== null) named.add(receiptNo);
    const isRefused = answer === 'refused' && !isReversedBefore;
    const isOnSlip = place.place === 'deposited' || place.place === 'confirmed';
    return [
      ...(more === 0 ? [] : [of('beside', more)]),
      ...(reversedOn === null ? [] : [of(isRefused ? 'refused' : 'takenBack', amount)]),
      ...(isOnSlip ? [] : [of('notDeposited', amount)]),
      ...(place.place === 'deposited' ? [of('notConfirmed', amount)] : []),
    ];
  });
  const days = [...Map.groupBy(found, ({ place }) => place.day)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { days: days.map(([day, own]) => dayOf(day, own, differences)), differences };
}

function dayOf(
  day: Day,
  own: readonly { line: BatchRecord; place: PlacedRecord }[],
  differences: readonly BatchDifference[],
): BatchDay {
  const sumOf = (holds: (each: (typeof own)[number]) => boolean): number =>
    own.filter(holds).reduce((sum, { line }) => sum + line.amount, 0);
  const batch = sumOf(() => true);
  const beside = differences.filter((each) => each.kind === 'beside' && each.day === day);
  return {
    ...{ day, records: own.length, batch },
    receipts: beside.reduce((sum, { amount }) => sum + amount, batch),
    counting: sumOf(({ line }) => line.reversedOn === null),
    deposited: sumOf(({ place }) => place.place === 'deposited' || place.place === 'confirmed'),
    confirmed: sumOf(({ place }) => place.place === 'confirmed'),
  };
}
