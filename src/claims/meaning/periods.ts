import { isoEnd, isoPeriod, isoStart, type Time, yearOf } from '../distractors/time.ts';
import type { ReadText } from './surroundings.ts';
import { defaultYear, findTimes, type TimeFound } from './times.ts';
import type { Understood } from './understood.ts';

/** Told as they are at the end of a time; everything else over it. */
const LEVELS: readonly Understood['indicator'][] = ['stock', 'coverage_rate'];
const DISTANCES: readonly Understood['indicator'][] = ['growth', 'attainment'];
/** Words that may stand between a number and its time. */
const LINKS = ['(', 'vào', 'trong', 'của', 'ở', 'ngày'];
/** Words that point back to the day of the sentence before. */
const ANAPHORA = ['sau', 'tại', 'kết', 'lễ', 'buổi', 'đợt', 'qua', 'trong'];
/** How many words from the head of a sentence they may stand. */
const HEAD = 2;
const REACH = 12;

/** What a text has said of time up to a number. */
interface Course {
  /** Year of the last time that had one. */
  year: number | null;
  /** The time that holds until another is named. */
  main: TimeFound | null;
  /** The last number that is no distance from another, and its period. */
  host: { claim: Understood; period: string | null } | null;
  published: string | null;
}

/** The period of each claim; `published` gives the year where none is printed. */
export function periodsOf(text: ReadText, claims: readonly Understood[], published: string | null): (string | null)[] {
  const times = findTimes(text, published);
  const usual = defaultYear(times, published);
  const course: Course = { year: usual, main: null, host: null, published };
  const counting = new Set(text.quantities.map(({ first }) => text.positions[first]?.sentence));
  let passed = 0;
  const periods = claims.map((claim, index) => {
    for (; (times[passed]?.at ?? Infinity) < claim.quantity.first; passed += 1)
      goOn(text, course, times, passed, { usual, counting });
    const before = times.slice(Math.max(0, passed - REACH), passed).filter((each) => inSentence(text, each, claim));
    const following = attached(text, times[passed], claim, claims[index + 1]);
    const period = claim.compared
      ? comparedPeriod(before.at(-1), following, claim, course)
      : periodOf(text, { before, following }, claim, course);
    const found = period ?? (usual === null ? null : `${usual}`);
    if (!claim.compared && !DISTANCES.includes(claim.indicator)) course.host = { claim, period: found };
    return found;
  });
  return withHeadline(text, claims, periods, times);
}

const inSentence = ({ positions }: ReadText, { at }: TimeFound, { sentence }: Understood): boolean =>
  positions[at]?.sentence === sentence;

/** Takes a time that was passed into the course of the text: comparisons, bases, programmes and plans do not move it. */
function goOn(
  { positions }: ReadText,
  course: Course,
  times: readonly TimeFound[],
  index: number,
  { usual, counting }: { usual: number | null; counting: ReadonlySet<number | undefined> },
): void {
  const time = times[index] as TimeFound;
  const sentence = positions[time.at]?.sentence;
  const sameSentence = course.main !== null && positions[course.main.at]?.sentence === sentence;
  if (time.role === 'now' || (time.role === 'weak-now' && !sameSentence)) {
    course.main = { ...time, until: false };
    course.year = course.published === null ? usual : Number(course.published.slice(0, 4));
  }
  if (time.role !== 'stated') return;
  const school = time.time.form === 'years' && time.time.school === true;
  if (school && sameSentence && course.main?.time.form === 'day') return;
  if (isOld(time, course.published) && !counting.has(sentence)) return;
  course.year = yearOf(time.time) ?? course.year;
  course.main = time;
}

/** Before the year of publication. */
const isOld = ({ time }: TimeFound, published: string | null): boolean =>
  published !== null && time.form === 'day' && (yearOf(time) ?? Infinity) < Number(published.slice(0, 4));

interface Near {
  before: readonly TimeFound[];
  following: (TimeFound & { adjacent: boolean }) | null;
}

function periodOf(text: ReadText, near: Near, claim: Understood, course: Course): string | null {
  const { main, host } = course;
  const planned = claim.indicator === 'target';
  const stated = near.before.filter(
    ({ role }) => role === 'stated' || role === 'now' || (planned && role !== 'compared' && role !== 'weak-now'),
  );
  const toCome = near.before.find(({ role }) => role === 'to-come');
  const own = stated.findLast((time) => !isSchoolYear(time)) ?? stated.at(-1) ?? toCome ?? programmeOf(near, claim);
  const { following } = near;
  const chosen = following && (!own || following.adjacent) ? following : (own ?? main);
  if (DISTANCES.includes(claim.indicator) && !following && isBesideFlow(claim, host)) return host?.period ?? null;
  const part = partOf(text, claim, main);
  if (part) return isoPeriod(part, yearOf(part) ?? course.year, course.published);
  if (!chosen) return null;
  const carried = chosen === main && !near.before.includes(chosen);
  if (carried && chosen.time.form === 'day' && !chosen.until && !pointsBack(text, claim, host))
    return yearlyOf(chosen.time, course.year);
  if (planned && chosen.time.form !== 'span' && !(carried && chosen.time.form === 'day' && !chosen.until)) {
    const hosted = host?.claim.sentence === claim.sentence;
    if (carried || hosted || chosen.until || chosen.time.form !== 'months') return yearlyOf(chosen.time, course.year);
  }
  return isoOf(chosen, claim, course);
}

/** What was done over the years of a programme; what is there now is of now. */
function programmeOf({ before }: Near, { indicator }: Understood): TimeFound | undefined {
  if (LEVELS.includes(indicator) || before.some(({ role }) => role === 'weak-now')) return undefined;
  return before.find(({ role }) => role === 'programme');
}

/** The year of a school gives way to a day of its sentence. */
const isSchoolYear = ({ time }: TimeFound): boolean => time.form === 'years' && time.school === true;

/** A change or an attainment of money or of people won is of the period of its number. */
function isBesideFlow(claim: Understood, host: Course['host']): boolean {
  if (host === null || host.claim.sentence !== claim.sentence || host.period === null) return false;
  return (
    claim.indicator === 'growth' &&
    ['amount', 'flow', 'attendance'].includes(host.claim.indicator) &&
    claim.unit !== 'percentage_point'
  );
}

/** `trong tháng`, `lũy kế từ đầu năm` beside `đến hết tháng 8`. */
function partOf(
  { tokens, positions }: ReadText,
  { quantity, sentence, indicator }: Understood,
  main: TimeFound | null,
): Time | null {
  if (main?.time.form !== 'months' || !main.until || LEVELS.includes(indicator) || DISTANCES.includes(indicator))
    return null;
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - REACH); at -= 1) {
    if (positions[at]?.sentence !== sentence || tokens[at]?.kind === 'number') return null;
    const [word, after] = [tokens[at]?.text, tokens[at + 1]?.text];
    if (word === 'trong' && after === 'tháng') return { ...main.time, from: main.time.to };
    if ((word === 'lũy' || word === 'luỹ') && after === 'kế') return { ...main.time, from: 1 };
    if (word === 'đầu' && after === 'năm') return { ...main.time, from: 1 };
  }
  return null;
}

/** `Sau hội nghị, có 7 người đăng ký`: of the day of the sentence before; so are people won after people won on a day. */
function pointsBack({ tokens, positions }: ReadText, claim: Understood, host: Course['host']): boolean {
  if (host?.claim.sentence === claim.sentence) return host.period?.length === 10;
  if (claim.indicator === 'flow' && host?.claim.indicator === 'flow') return true;
  for (let at = claim.quantity.first - 1; at >= 0 && positions[at]?.sentence === claim.sentence; at -= 1) {
    if (claim.quantity.first - at > REACH * 2) return false;
    const head = positions[at - HEAD]?.sentence !== claim.sentence;
    if ((head || tokens[at]?.capital !== 'none') && ANAPHORA.includes(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** A time after the claim in its own clause, with no other number between. */
function attached(
  { tokens, positions }: ReadText,
  time: TimeFound | undefined,
  { quantity, clause, indicator }: Understood,
  next: Understood | undefined,
): Near['following'] {
  const fits = time && (time.role === 'stated' || (indicator === 'target' && ['base', 'to-come'].includes(time.role)));
  if (!fits || time.at >= (next?.quantity.first ?? Infinity)) return null;
  const between = tokens.slice(quantity.next, time.at);
  const adjacent = between.length <= 1 && between.every(({ text }) => LINKS.includes(text));
  return adjacent || positions[time.at]?.clause === clause ? { ...time, adjacent } : null;
}

/** What something is compared with is of the earlier time named with it, or of the same part of the year before. */
function comparedPeriod(
  before: TimeFound | undefined,
  following: Near['following'],
  claim: Understood,
  course: Course,
): string | null {
  if (following) return isoOf(following, claim, course);
  const named = before && ['compared', 'programme', 'base'].includes(before.role) ? before : null;
  if (named && !named.sameSeason) return isoOf(named, claim, course);
  if (!course.main) return named ? isoOf(named, claim, course) : null;
  const year = (named && yearOf(named.time)) ?? (yearOf(course.main.time) ?? course.year ?? 0) - 1;
  return year < 1900 ? null : isoOf({ ...course.main, time: inYear(course.main.time, year) }, claim, course);
}

function inYear(time: Time, year: number): Time {
  if (time.form === 'years') return { ...time, from: year, to: year };
  return time.form === 'day' || time.form === 'months' ? { ...time, year } : time;
}

function yearlyOf(time: Time, year: number | null): string | null {
  const of = yearOf(time) ?? year;
  return of === null ? null : `${of}`;
}

function isoOf(
  { time, until, beginning }: TimeFound,
  claim: Understood,
  { year, host, published }: Course,
): string | null {
  const of = yearOf(time) ?? year;
  if (beginning) return isoStart(time, of);
  return isAtEnd(time, until, claim, host) ? isoEnd(time, of) : isoPeriod(time, of, published);
}

function isAtEnd(time: Time, until: boolean, { indicator, unit, sentence }: Understood, host: Course['host']): boolean {
  const level = LEVELS.includes(indicator);
  const beside = host !== null && host.claim.sentence === sentence && LEVELS.includes(host.claim.indicator);
  if (time.form === 'this-year') return false;
  if (time.form === 'span')
    return level || (DISTANCES.includes(indicator) && (beside || host?.claim.sentence !== sentence));
  if (time.form === 'years')
    return until && (level || ((indicator === 'growth' || unit === 'percentage_point') && beside));
  if (time.form === 'months' && !until && DISTANCES.includes(indicator)) return beside;
  return level || until;
}

/** A headline without a time tells what the next sentence tells with its time. */
function withHeadline(
  { positions }: ReadText,
  claims: readonly Understood[],
  periods: (string | null)[],
  times: readonly TimeFound[],
): (string | null)[] {
  const first = claims[0]?.sentence;
  const dated = times.some(({ at }) => positions[at]?.sentence === first);
  const next = claims.findIndex(({ sentence, indicator }) => sentence !== first && indicator !== 'target');
  const time = times[0];
  const stated = time?.role === 'stated' && positions[time.at]?.sentence === claims[next]?.sentence;
  if (dated || next < 0 || !stated || claims[next]?.compared) return periods;
  const same = claims[next]?.indicator === claims[0]?.indicator;
  return same
    ? periods.map((period, i) => (claims[i]?.sentence === first ? (periods[next] ?? period) : period))
    : periods;
}
