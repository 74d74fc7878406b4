import { isoEnd, isoPeriod, type Time, yearOf } from '../distractors/time.ts';
import type { ReadText } from './surroundings.ts';
import { defaultYear, findTimes, type TimeFound } from './times.ts';
import type { Understood } from './understood.ts';

/** Understood as they are at the end of a time; everything else over it. */
const LEVELS: readonly Understood['indicator'][] = ['stock', 'coverage_rate'];
const DISTANCES: readonly Understood['indicator'][] = ['growth', 'attainment'];

/** Words that may stand between a number and its time. */
const LINKS = ['(', 'vào', 'trong', 'của', 'ở', 'ngày'];

/** What the claims before one leave for it. */
interface Course {
  /** Year of the last time that had one. */
  year: number | null;
  /** The last time that is not what something is compared with. */
  main: TimeFound | null;
  /** The last claim that is no distance from another. */
  host: Understood | null;
}

/** The period of each claim; `published` gives the year where none is printed. */
export function periodsOf(text: ReadText, told: readonly Understood[], published: string | null): (string | null)[] {
  const times = findTimes(text);
  const usual = defaultYear(times, published);
  const course: Course = { year: usual, main: null, host: null };
  let passed = 0;
  return told.map((claim, index) => {
    for (; (times[passed]?.at ?? Infinity) < claim.quantity.first; passed += 1) {
      const time = times[passed] as TimeFound;
      if (time.compared) continue;
      course.year = yearOf(time.time) ?? course.year;
      course.main = time;
    }
    const following = attached(text, times[passed], claim, told[index + 1]);
    const period = claim.compared
      ? following
        ? isoOf(following, claim, course)
        : comparedPeriod(text, times[passed - 1], claim, course)
      : periodOf(text, following, claim, course);
    if (!claim.compared && !DISTANCES.includes(claim.indicator)) course.host = claim;
    return period ?? (usual === null ? null : `${usual}`);
  });
}

function periodOf(text: ReadText, following: TimeFound | null, claim: Understood, course: Course): string | null {
  const { main } = course;
  const near = main !== null && text.positions[main.at]?.sentence === claim.sentence;
  const chosen = following && (!near || following.adjacent) ? following : main;
  if (!chosen) return null;
  const carried = chosen === main && !near;
  if (carried && chosen.time.form === 'day' && !chosen.until) return yearlyOf(chosen.time, course.year);
  const hosted = course.host?.sentence === claim.sentence;
  if (claim.indicator === 'target' && (carried || hosted || chosen.until || chosen.time.form !== 'months'))
    return yearlyOf(chosen.time, course.year);
  return isoOf(chosen, claim, course);
}

/** A time after the claim in its own clause, with no other number between. */
function attached(
  { tokens, positions }: ReadText,
  time: TimeFound | undefined,
  { quantity, clause }: Understood,
  next: Understood | undefined,
): TimeFound | null {
  if (!time || time.compared || time.at >= (next?.quantity.first ?? Infinity)) return null;
  const between = tokens.slice(quantity.next, time.at);
  const adjacent = between.length <= 1 && between.every(({ text }) => LINKS.includes(text));
  return adjacent || positions[time.at]?.clause === clause ? { ...time, adjacent } : null;
}

/** What something is compared with is of the earlier time named with it, or of the same part of the year before. */
function comparedPeriod(
  { positions }: ReadText,
  before: TimeFound | undefined,
  claim: Understood,
  course: Course,
): string | null {
  const named = before?.compared && positions[before.at]?.sentence === claim.sentence ? before : null;
  if (named && !named.sameSeason) return isoOf(named, claim, course);
  if (!course.main) return named ? isoOf(named, claim, course) : null;
  const year = (named && yearOf(named.time)) ?? (yearOf(course.main.time) ?? course.year ?? 0) - 1;
  return year < 1900 ? null : isoOf({ ...course.main, time: inYear(course.main.time, year) }, claim, course);
}

const inYear = (time: Time, year: number): Time =>
  time.form === 'years' ? { ...time, from: year, to: year } : { ...time, year };

function yearlyOf(time: Time, year: number | null): string | null {
  const of = yearOf(time) ?? year;
  return of === null ? null : `${of}`;
}

function isoOf({ time, until }: TimeFound, claim: Understood, { year, host }: Course): string | null {
  const of = yearOf(time) ?? year;
  return isAtEnd(time.form, until, claim, host) ? isoEnd(time, of) : isoPeriod(time, of);
}

function isAtEnd(
  form: Time['form'],
  until: boolean,
  { indicator, unit, sentence }: Understood,
  host: Understood | null,
): boolean {
  const level = LEVELS.includes(indicator);
  if (form === 'years') return until && (level || indicator === 'growth' || unit === 'percentage_point');
  if (form === 'months' && !until && DISTANCES.includes(indicator)) {
    return host !== null && host.sentence === sentence && LEVELS.includes(host.indicator);
  }
  return level || until;
}
