import type { ClaimIndicator } from '../claim.ts';
import { isoEnd, isoPeriod, type Time, yearOf } from '../distractors/time.ts';
import type { Passed } from '../read.ts';
import type { Token } from '../text/tokens.ts';
import type { ReadText } from './scene.ts';
import type { Told } from './told.ts';

/** A time that a text names, with the words before it. */
interface TimeFound {
  at: number;
  time: Time;
  /** Something is compared with that time. */
  compared: boolean;
  /** `đến hết năm 2020`: the end of it is meant. */
  until: boolean;
}

const COMPARING = ['với', 'kỳ', 'kì', 'hơn', 'từ'];
const UNTIL = ['đến', 'tới', 'hết', 'cuối', 'đến'];
const LEVELS: readonly ClaimIndicator[] = ['stock', 'coverage_rate'];

/** The period of each claim; `published` gives the year where none is printed. */
export function periodsOf(text: ReadText, told: readonly Told[], published: string | null): (string | null)[] {
  const times = text.passed.flatMap((passed) => found(text.tokens, passed)).filter(({ compared }) => !compared);
  const firstYear = times.map(({ time }) => yearOf(time)).find((year) => year !== null) ?? null;
  const publishedYear = published === null ? null : Number(published.slice(0, 4));
  let year = publishedYear ?? firstYear;
  let passed = 0;
  return told.map((claim) => {
    for (; (times[passed]?.at ?? Infinity) < claim.quantity.first; passed += 1) {
      year = yearOf((times[passed] as TimeFound).time) ?? year;
    }
    const last = times[passed - 1];
    const near = last && text.standings[last.at]?.sentence === claim.sentence;
    const chosen = near ? last : (following(text, times[passed], claim) ?? last);
    if (!chosen) return firstYear === null ? null : `${firstYear}`;
    return isoOf(chosen, claim, { year, carried: chosen === last && !near });
  });
}

function found(tokens: readonly Token[], { first, kind, time }: Passed): TimeFound[] {
  if (kind !== 'date' || !time) return [];
  const before = [tokens[first - 1]?.text ?? '', tokens[first - 2]?.text ?? '', tokens[first - 3]?.text ?? ''];
  const compared = before.slice(0, 2).some((word) => COMPARING.includes(word)) || before[2] === 'với';
  return [
    {
      at: first,
      time,
      compared: compared && before[0] !== 'đến',
      until: before.slice(0, 2).some((word) => UNTIL.includes(word)),
    },
  ];
}

/** A time after the claim in its own clause. */
function following({ standings }: ReadText, time: TimeFound | undefined, { clause }: Told): TimeFound | null {
  return time && standings[time.at]?.clause === clause ? time : null;
}

function isoOf(
  { time, until }: TimeFound,
  { indicator, unit }: Told,
  { year, carried }: { year: number | null; carried: boolean },
): string | null {
  const of = yearOf(time) ?? year;
  const yearly = indicator === 'target' || (carried && time.form === 'day' && !until);
  if (yearly && time.form !== 'months') return of === null ? null : `${of}`;
  const atEnd = LEVELS.includes(indicator) || unit === 'percentage_point';
  return atEnd && (until || time.form === 'months') ? isoEnd(time, of) : isoPeriod(time, of);
}
