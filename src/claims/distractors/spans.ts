import type { TextToken } from '../text/tokens.ts';
import { partAt, readDay } from './days.ts';
import { readMonthList } from './months.ts';
import { isYear, type Point, type Time, type TimeRead } from './time.ts';

const STARTS = ['từ', 'kể'];
const JOINTS = ['đến', 'tới', '-', '–'];
const FILLERS = ['ngày', 'hết', 'cuối', 'đầu', 'thời', 'điểm'];

/** Reads `từ 1/8 đến 30/9/2022`, `từ đầu năm 2025 đến hết ngày 19/12`, `từ tháng 4/2022 đến nay`, `từ đầu năm đến nay`. */
export function readSpan(tokens: readonly TextToken[], at: number): TimeRead | null {
  const text = tokens[at]?.text ?? '';
  if (!STARTS.includes(text)) return null;
  const start = readStart(tokens, text === 'kể' ? at + 2 : at + 1);
  if (!start || !JOINTS.includes(tokens[start.next]?.text ?? '')) return null;
  const end = start.next + 1;
  if (tokens[end]?.text === 'nay') {
    const time: Time =
      start.yearly && start.point.year === null
        ? { form: 'this-year' }
        : { form: 'span', from: start.point, to: 'now' };
    return { time, next: end + 1 };
  }
  const to = readPoint(tokens, end);
  if (!to) return null;
  if (start.yearly && to.point.day === null) {
    const year = to.point.year ?? start.point.year;
    return { time: { form: 'months', year, from: 1, to: to.point.month }, next: to.next };
  }
  const from = start.yearly ? { ...start.point, day: to.point.day === null ? null : 1 } : start.point;
  return { time: { form: 'span', from, to: to.point }, next: to.next };
}

interface PointRead {
  point: Point;
  next: number;
  /** `đầu năm`. */
  yearly?: true;
}

/** `đầu năm 2025`, or a day or month. */
function readStart(tokens: readonly TextToken[], at: number): PointRead | null {
  if (tokens[at]?.text !== 'đầu' || tokens[at + 1]?.text !== 'năm') return readPoint(tokens, at);
  const named = partAt(tokens, at + 2);
  const year = named !== null && isYear(named) ? named : null;
  return { point: { year, month: 1, day: null }, next: year === null ? at + 2 : at + 3, yearly: true };
}

function readPoint(tokens: readonly TextToken[], at: number): PointRead | null {
  let i = at;
  while (i < at + 3 && FILLERS.includes(tokens[i]?.text ?? '')) i += 1;
  const month = tokens[i]?.text === 'tháng' ? readMonthList(tokens, i) : null;
  if (month?.time.form === 'months')
    return { point: { year: month.time.year, month: month.time.to, day: null }, next: month.next };
  const day = readDay(tokens, i, true);
  if (day?.time.form !== 'day') return null;
  return { point: { year: day.time.year, month: day.time.month, day: day.time.day }, next: day.next };
}
