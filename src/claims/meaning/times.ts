import { type Time, yearOf } from '../distractors/time.ts';
import type { DistractorRead } from '../read.ts';
import type { Token } from '../text/tokens.ts';
import type { ReadText } from './surroundings.ts';

/** A time that a text names, with what the words before it make of it. */
export interface TimeFound {
  at: number;
  time: Time;
  /** Something is compared with that time. */
  compared: boolean;
  /** `cùng kỳ năm 2019`: the same part of that year. */
  sameSeason: boolean;
  /** `đến hết năm 2020`: the end of it is meant. */
  until: boolean;
  /** It stands right after a number. */
  adjacent: boolean;
}

const COMPARING = ['với', 'kỳ', 'kì', 'hơn', 'từ', 'đôi', 'lần', 'rưỡi'];
const SEASON = ['kỳ', 'kì'];
const UNTIL = ['đến', 'tới', 'hết', 'cuối', 'điểm'];
const JANUARY = '01';

/** The times of a text, in its order. */
export const findTimes = ({ tokens, passed }: ReadText): TimeFound[] =>
  passed.flatMap((each) => (each.kind === 'date' && each.time ? [timeFound(tokens, each.first, each.time)] : []));

function timeFound(tokens: readonly Token[], at: number, time: NonNullable<DistractorRead['time']>): TimeFound {
  const before = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '') as [string, string, string];
  const compared = before.slice(0, 2).some((word) => COMPARING.includes(word)) || before[2] === 'với';
  return {
    at,
    time,
    compared: compared && before[0] !== 'đến',
    sameSeason: SEASON.includes(before[0]),
    until: before.slice(0, 2).some((word) => UNTIL.includes(word)),
    adjacent: false,
  };
}

/**
 * The year of a text that names none: the one after the year it compares with, else the first it names, else that of its
 * publication; in January texts tell of the year that has just ended.
 */
export function defaultYear(times: readonly TimeFound[], published: string | null): number | null {
  const season = times.find(({ sameSeason, time }) => sameSeason && yearOf(time) !== null);
  const first = times.find(({ compared, time }) => !compared && yearOf(time) !== null);
  if (season) return (yearOf(season.time) ?? 0) + 1;
  if (first) return yearOf(first.time);
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  return published.slice(5, 7) === JANUARY ? year - 1 : year;
}
