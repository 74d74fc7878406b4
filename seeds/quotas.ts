import { type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PersonFacts } from '#coverage/facts.ts';
import { factsKnownOn } from '#coverage/posting.ts';
import { type Span, spansOf } from '#coverage/spans.ts';
import type { Facts } from './booking.ts';
import type { DayNumber } from './days.ts';
import { yearOfDay } from './days.ts';
import type { Admits } from './lives.ts';

/** The days on which the source document counts, and the day on which it was published. */
const END_OF_2019 = day('2019-12-31');
const END_OF_2020 = day('2020-12-31');
const PUBLISHED = day('2021-01-05');

/**
 * How many voluntary members of each kind there are. A kind says: year of entry, then whether the person takes part at
 * the end of 2019, at the end of 2020 as known at publication, and at the end of 2020 as known now. The published
 * figure and today's figure are both 7,548, though the corrections of 2021 moved people out and in.
 */
const QUOTAS: Readonly<Record<string, number>> = {
  '2019:111': 3_045,
  '2019:100': 573,
  '2019:110': 19,
  '2019:101': 14,
  '2019:011': 60,
  '2019:000': 350,
  '2020:011': 4_402,
  '2020:010': 22,
  '2020:001': 27,
  '2020:000': 150,
  '2021:000': 3_400,
};

/** How many enter in a year: those of 2018 and 2019 count together. */
export const entriesOf = (year: '2019' | '2020' | '2021'): number =>
  Object.entries(QUOTAS)
    .filter(([kind]) => kind.startsWith(year))
    .reduce((sum, [, count]) => sum + count, 0);

/** Takes a life as long as people of its kind are wanted. */
export function byQuota(): Admits {
  const left = new Map(Object.entries(QUOTAS));
  return (career, enrolledOn) => {
    const kind = kindOf(career, enrolledOn);
    const wanted = kind === null ? 0 : (left.get(kind) ?? 0);
    if (kind !== null && wanted > 0) left.set(kind, wanted - 1);
    return wanted > 0;
  };
}

/** The kind of a life; null where later corrections changed what was known of 2019. */
function kindOf(career: Facts, enrolledOn: DayNumber): string | null {
  const now = personFacts(career);
  const then = factsKnownOn(now, PUBLISHED);
  const [spansNow, spansThen] = [spansOf(now.contributions, now.endings), spansOf(then.contributions, then.endings)];
  if (covers(spansNow, END_OF_2019) !== covers(spansThen, END_OF_2019)) return null;
  const flags = [covers(spansNow, END_OF_2019), covers(spansThen, END_OF_2020), covers(spansNow, END_OF_2020)];
  return `${Math.max(2019, yearOfDay(enrolledOn))}:${flags.map(Number).join('')}`;
}

const covers = (spans: readonly Span[], on: Day): boolean => spans.some(({ from, to }) => from <= on && on < to);

/** What the counting rules take of one person's rows; where the person lives does not matter to the province. */
export function personFacts({ contributions, endings }: Pick<Facts, 'contributions' | 'endings'>): PersonFacts {
  return {
    areaId: 0,
    homes: [],
    withdrawals: [],
    contributions: contributions.map((row) => ({
      id: row.contribution_id as Uuid,
      recordedAt: row.recorded_at,
      scheme: row.scheme,
      fromMonth: row.from_month,
      months: row.months,
      paidOn: row.paid_on,
      reverses: (row.reverses || null) as Uuid | null,
    })),
    endings: endings.map((row) => ({
      id: row.ending_id as Uuid,
      recordedAt: row.recorded_at,
      scheme: row.scheme,
      endedOn: row.ended_on,
    })),
    moves: [],
  };
}
