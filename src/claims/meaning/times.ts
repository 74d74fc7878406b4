import { type Time, yearOf } from '../distractors/time.ts';
import type { DistractorRead } from '../read.ts';
import { each, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';
import type { ReadText } from './surroundings.ts';

/**
 * What a time is to the numbers near it. `stated`: when it was so. `compared`: something is compared with it. `base`: of a
 * plan or of the people that a share is taken of. `programme`: years that a plan or term of office lasts. `to-come`: after the
 * publication. `now`: `đến nay`, `hiện nay`; `weak-now`: `hiện`, which gives way to a time of its sentence.
 */
export type TimeRole = 'stated' | 'compared' | 'base' | 'programme' | 'to-come' | 'now' | 'weak-now';

/** A time that a text names, with what the words before it make of it. */
export interface TimeFound {
  at: number;
  next: number;
  time: Time;
  role: TimeRole;
  /** `cùng kỳ năm 2019`: the same part of that year. */
  sameSeason: boolean;
  /** `đến hết năm 2020`: the end of it is meant. */
  until: boolean;
  /** `đến đầu tháng 9`: the beginning of it is meant. */
  beginning: boolean;
}

const COMPARING = ['với', 'so', 'kỳ', 'kì', 'hơn', 'từ', 'đôi', 'lần', 'rưỡi'];
const SEASON = ['kỳ', 'kì'];
const UNTIL = ['đến', 'tới', 'hết', 'cuối'];
const BASES = ['số', 'hoạch', 'tiêu', 'toán', 'giao', 'nghị'];
const NOW: TimeFound['time'] = { form: 'this-year' };
const readNow = phraseReader<TimeRole>([
  ...each<TimeRole>('now', [
    'đến nay',
    'tới nay',
    'đến thời điểm này',
    'đến thời điểm hiện tại',
    'năm nay',
    'tính đến nay',
  ]),
  ...each<TimeRole>('weak-now', ['hiện', 'hiện nay', 'hiện tại', 'hiện có', 'hiện đã', 'hiện đang']),
]);
/** `thực hiện` is another word. */
const NOT_NOW = ['thực', 'thể', 'phát', 'xuất', 'tái', 'biểu', 'hoàn'];

/** The times of a text, in its order. */
export function findTimes({ tokens, passed }: ReadText, published: string | null): TimeFound[] {
  const named = passed.flatMap((one) =>
    one.kind === 'date' && one.time ? [timeFound(tokens, one, one.time, published)] : [],
  );
  const lastYears = lastYearEnds(tokens, published);
  const months = passed.flatMap((one) => monthsSoFar(tokens, one, published) ?? []);
  return [...named, ...lastYears, ...months, ...findNows(tokens, named)].sort((a, b) => a.at - b.at);
}

/** `đến cuối năm ngoái`: the end of the year before that of publication. */
function lastYearEnds(tokens: readonly TextToken[], published: string | null): TimeFound[] {
  if (published === null) return [];
  const year = Number(published.slice(0, 4)) - 1;
  return tokens.flatMap((_, at): TimeFound[] => {
    const end = readLastYear(tokens, at);
    if (!end || COMPARING.includes(tokens[at - 1]?.text ?? '')) return [];
    const time: Time = { form: 'years', from: year, to: year };
    return [{ at, next: end.next, time, role: 'stated', sameSeason: false, until: true, beginning: false }];
  });
}

const readLastYear = phraseReader(each(true, ['cuối năm ngoái', 'cuối năm trước', 'hết năm ngoái', 'hết năm trước']));

/** `10 tháng thu được 2.345 tỷ đồng`, published in November: the months of the year that have passed. */
function monthsSoFar(
  tokens: readonly TextToken[],
  { first, next, kind }: DistractorRead,
  published: string | null,
): TimeFound | null {
  const count = Number(tokens[first]?.text);
  const month = Number(published?.slice(5, 7) ?? 0);
  if (kind !== 'duration' || next !== first + 2 || tokens[first + 1]?.text !== 'tháng') return null;
  if (count < LEAST_MONTHS || (count !== month && count !== month - 1)) return null;
  const time: Time = { form: 'months', year: null, from: 1, to: count };
  return { at: first, next, time, role: 'stated', sameSeason: false, until: false, beginning: false };
}

/** Fewer months are more often how long something took. */
const LEAST_MONTHS = 3;

function findNows(tokens: readonly TextToken[], named: readonly TimeFound[]): TimeFound[] {
  const taken = new Set(named.flatMap(({ at, next }) => Array.from({ length: next - at }, (_, i) => at + i)));
  const found: TimeFound[] = [];
  for (const at of tokens.keys()) {
    const now = readNow(tokens, at);
    if (!now || taken.has(at) || NOT_NOW.includes(tokens[at - 1]?.text ?? '')) continue;
    found.push({ at, next: now.next, time: NOW, role: now.meaning, sameSeason: false, until: false, beginning: false });
  }
  return found;
}

function timeFound(
  tokens: readonly TextToken[],
  { first: at, next }: DistractorRead,
  time: Time,
  published: string | null,
): TimeFound {
  const before = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '') as [string, string, string];
  const near = before.slice(0, 2);
  const until = near.some((word) => UNTIL.includes(word)) || (near.includes('điểm') && before.includes('thời'));
  const beginning = before[0] === 'đầu' && time.form === 'months';
  return {
    at,
    next,
    time,
    role: roleOf(tokens, at, { before, time, until, published }),
    sameSeason: SEASON.includes(before[0]),
    until: until || beginning,
    beginning,
  };
}

interface RoleClues {
  before: [string, string, string];
  time: Time;
  until: boolean;
  published: string | null;
}

function roleOf(tokens: readonly TextToken[], at: number, { before, time, until, published }: RoleClues): TimeRole {
  const compared = before.slice(0, 2).some((word) => COMPARING.includes(word)) || before[2] === 'với';
  if (compared && before[0] !== 'đến' && !(before[0] === 'từ' && isLong(time))) return 'compared';
  if (time.form === 'years' && time.from < time.to && !isSchoolYear(tokens, at, time)) return 'programme';
  if (isToCome(time, until, published)) return 'to-come';
  const ofPlan = BASES.includes(before[0]) || (before[0] === 'của' && tokens[at - 2]?.text === 'giao');
  return ofPlan && !until && before[1] !== 'tổng' ? 'base' : 'stated';
}

/** `năm học 2018-2019`, or `năm 2018-2019` for short. */
const isSchoolYear = (tokens: readonly TextToken[], at: number, time: Extract<Time, { form: 'years' }>): boolean =>
  time.school === true || (tokens[at]?.text === 'năm' && time.to === time.from + 1);

/** `từ tháng 5 đến tháng 7` is one time, not the beginning of a change. */
const isLong = (time: Time): boolean => (time.form === 'months' || time.form === 'years') && time.from < time.to;

/** After the year of publication; or a day or month in it that had not come. */
function isToCome(time: Time, until: boolean, published: string | null): boolean {
  const year = time.form === 'years' && time.to === time.from + 1 ? time.from : yearOf(time);
  if (published === null || year === null) return false;
  if (year !== Number(published.slice(0, 4))) return year > Number(published.slice(0, 4));
  const month = published.length >= 7 ? Number(published.slice(5, 7)) : 12;
  if (time.form === 'years') return until && month < 11;
  return (time.form === 'day' || time.form === 'months') && (time.form === 'day' ? time.month : time.from) > month;
}

const JANUARY = '01';

/**
 * The year of a text that names none: that of its publication; in January texts tell of the year that has just ended. Where it
 * compares with the same part of a year, the year after it.
 */
export function defaultYear(times: readonly TimeFound[], published: string | null): number | null {
  const season = times.find(({ sameSeason, time }) => sameSeason && yearOf(time) !== null);
  if (season) return (yearOf(season.time) ?? 0) + 1;
  const first = times.find(({ role, time }) => role === 'stated' && yearOf(time) !== null);
  if (published === null) return first ? yearOf(first.time) : null;
  const year = Number(published.slice(0, 4));
  const stated = times.some(({ role, time }) => role === 'stated' && yearOf(time) === year);
  return published.slice(5, 7) === JANUARY && !stated ? year - 1 : year;
}
