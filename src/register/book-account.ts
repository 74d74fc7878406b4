import { type Handover, type NumberRange, type ReceiptFate, sizeOf } from './receipt.ts';

/** What a number of a book is: its fate, or where it lies: in somebody's hands, taken back unused, or never handed out. */
export const NUMBER_STATES = ['issued', 'void', 'lost', 'held', 'returned', 'store'] as const;
export type NumberState = (typeof NUMBER_STATES)[number];

/** Numbers of one fate that follow each other. */
export interface FateRange extends NumberRange {
  fate: ReceiptFate;
  /** Why they are void or lost. */
  reason: string | null;
}

/** Numbers of a book that are all the same, for the same reason or in the same hands. */
export interface AccountedRange extends NumberRange {
  state: NumberState;
  reason: string | null;
  /** In whose hands they are, or were last. */
  handover: Handover | null;
}

/** Every number of a book, in order: the ranges follow each other without a gap, so that they sum to the book. */
export interface BookAccount {
  ranges: AccountedRange[];
  counts: Record<NumberState, number>;
}

/** Accounts for every number of a book. Of handovers of the same number, the last one says where it lies. */
export function accountOfBook(
  book: NumberRange,
  handovers: readonly Handover[],
  fates: readonly FateRange[],
): BookAccount {
  const starts = [book, ...handovers, ...fates].flatMap(({ first, last }) => [first, last + 1]);
  const borders = [...new Set(starts)]
    .filter((each) => book.first <= each && each <= book.last + 1)
    .sort((a, b) => a - b);
  const ranges: AccountedRange[] = [];
  for (const [index, first] of borders.slice(0, -1).entries()) {
    const last = (borders[index + 1] ?? first + 1) - 1;
    const handover = handovers.findLast((each) => isIn(first, each)) ?? null;
    const fate = fates.find((each) => isIn(first, each));
    const state = fate?.fate ?? (handover === null ? 'store' : handover.returnedOn === null ? 'held' : 'returned');
    const range: AccountedRange = { first, last, state, reason: fate?.reason ?? null, handover };
    const before = ranges.at(-1);
    if (before && isLike(before, range)) before.last = last;
    else ranges.push(range);
  }
  const counts = Object.fromEntries(
    NUMBER_STATES.map((state) => [
      state,
      ranges.reduce((sum, each) => sum + (each.state === state ? sizeOf(each) : 0), 0),
    ]),
  ) as Record<NumberState, number>;
  return { ranges, counts };
}

const isIn = (number: number, { first, last }: NumberRange): boolean => first <= number && number <= last;

const isLike = (one: AccountedRange, other: AccountedRange): boolean =>
  one.state === other.state && one.reason === other.reason && one.handover?.id === other.handover?.id;
