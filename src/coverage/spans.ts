import { type Day, earliest } from '#base/dates.ts';
import { addMonths, firstDay, monthOf } from '#base/months.ts';
import { type Contribution, type Ending, heldContributions } from './facts.ts';

/** Days `from ≤ day < to` on which a person is covered without a break. */
export interface Span {
  from: Day;
  to: Day;
}

/** A contribution's covered time, with the first day on which it lets a span begin. */
interface Paid extends Span {
  offers: Day;
}

/**
 * The spans of one person in one scheme, oldest first. `contributions` and `endings` are of that scheme.
 * Source: counting rules 1 and 2, version 1 (docs/office/counting.md).
 */
export function spansOf(contributions: readonly Contribution[], endings: readonly Ending[]): Span[] {
  const paid = heldContributions(contributions)
    .map((each) => paidTime(each, endings))
    .filter((time) => time.from < time.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return union(paid);
}

/** Rule 1: whole months, cut by the first ending after the payment. Rule 2: the start that the payment offers. */
function paidTime(contribution: Contribution, endings: readonly Ending[]): Paid {
  const { fromMonth, months, paidOn } = contribution;
  const from = firstDay(fromMonth);
  const to = endings
    .map((ending) => ending.endedOn)
    .filter((endedOn) => endedOn > paidOn)
    .reduce(earliest, firstDay(addMonths(fromMonth, months)));
  return { from, to, offers: monthOf(paidOn) === fromMonth ? paidOn : from };
}

/** Rule 2: what touches or overlaps is one span. Only payments of its first month can offer its earliest start. */
function union(paid: readonly Paid[]): Span[] {
  const spans: Span[] = [];
  for (const time of paid) {
    const open = spans.at(-1);
    if (open && time.from <= open.to) {
      open.from = earliest(open.from, time.offers);
      if (time.to > open.to) open.to = time.to;
    } else {
      spans.push({ from: time.offers, to: time.to });
    }
  }
  return spans;
}
