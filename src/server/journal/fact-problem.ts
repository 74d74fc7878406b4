import { addDays, type Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatMonth, formatNumber } from '#base/vietnamese.ts';
import type { AreaId } from '#coverage/facts.ts';

/** Why a fact is not recorded. */
export interface FactProblems {
  'person-not-found': { personId: Uuid };
  'reversed-not-found': { contributionId: Uuid };
  'reverses-a-reversal': { contributionId: Uuid };
  'reversed-already': { contributionId: Uuid };
  'recorded-by-others': { contributionId: Uuid };
  'incident-open': { by: string; on: Day };
  /** What is given back, and what was paid and not given back yet, in đồng. */
  'refund-above-paid': { refund: number; paid: number };
  'months-paid': { months: readonly Month[] };
  'ended-that-day': { on: Day };
  'moved-that-day': { on: Day };
  'day-too-far': { until: Day };
  /** A day, or a month or year where no more is known. */
  'before-birth': { born: string };
  'area-unknown': { areaId: AreaId };
  'area-no-commune': { name: string };
  'area-not-in-force': { name: string; on: Day };
}

export type FactProblem = ProblemOf<FactProblems>;
export const factProblem = problemsOf<FactProblems>();

export const FACT_WORDS: ProblemWords<FactProblems> = {
  'person-not-found': () => ({
    vi: 'Người này không có trong sổ.',
    en: 'This person is not in the register.',
  }),
  'reversed-not-found': () => ({
    vi: 'Khoản đóng cần huỷ không có trong sổ của người này.',
    en: 'The contribution to be reversed is not in the register for this person and scheme.',
  }),
  'reverses-a-reversal': () => ({
    vi: 'Đây là một khoản huỷ, không thể huỷ lần nữa: hãy ghi lại khoản đóng.',
    en: 'This is a reversal and cannot be reversed: record the contribution again.',
  }),
  'reversed-already': () => ({
    vi: 'Khoản đóng này đã được huỷ.',
    en: 'This contribution is reversed already.',
  }),
  'recorded-by-others': () => ({
    vi: 'Khoản đóng này do đơn vị khác ghi: chỉ đơn vị đã ghi hoặc cơ quan BHXH huỷ được.',
    en: 'Another organisation recorded this contribution: only it or the SI office can reverse it.',
  }),
  'incident-open': ({ by, on }) => ({
    vi: `Hồ sơ này có đề nghị điều chỉnh đang mở, ${by} viết ngày ${formatDay(on)}: giải quyết hoặc rút đề nghị ấy trước.`,
    en: `This record has an open incident, by ${by} of ${formatDay(on)}: settle or withdraw that first.`,
  }),
  'refund-above-paid': ({ refund, paid }) => ({
    vi: `Trả lại ${formatNumber(refund)} đồng, nhưng khoản này chỉ còn ${formatNumber(paid)} đồng đã đóng mà chưa trả lại.`,
    en: `${formatNumber(refund)} đồng would be given back, but only ${formatNumber(paid)} đồng of this payment was paid and not given back.`,
  }),
  'months-paid': ({ months }) => ({
    vi: `Đã đóng rồi: tháng ${months.map(formatMonth).join(', ')}. Hãy thu từ tháng chưa đóng.`,
    en: `Paid already: ${months.map(formatMonth).join(', ')}. Collect from a month that is not.`,
  }),
  'ended-that-day': ({ on }) => ({
    vi: `Sổ đã ghi người này dừng loại hình ấy ngày ${formatDay(on)}: nếu ghi sai thì rút lại trước.`,
    en: `The register has an ending of this scheme on ${on}: withdraw it first where it is wrong.`,
  }),
  'moved-that-day': ({ on }) => ({
    vi: `Sổ đã ghi người này chuyển nơi ở ngày ${formatDay(on)}: nếu ghi sai thì rút lại trước.`,
    en: `The register has a move on ${on}: withdraw it first where it is wrong.`,
  }),
  'day-too-far': ({ until }) => ({
    vi: `Ngày quá xa: ghi trước được nhiều nhất đến ${formatDay(until)}. Xin xem lại năm.`,
    en: `The day is too far ahead: the last one that can be recorded is ${until}. Look at the year again.`,
  }),
  'before-birth': ({ born }) => ({
    vi: `Ngày này trước khi người ấy sinh (${born.split('-').reverse().join('/')}). Xin xem lại năm.`,
    en: `The day is before the person was born (${born}). Look at the year again.`,
  }),
  'area-unknown': ({ areaId }) => ({
    vi: `Không có địa bàn nào mang số ${areaId}.`,
    en: `There is no area ${areaId}.`,
  }),
  'area-no-commune': ({ name }) => ({
    vi: `${name} không phải xã, phường, thị trấn hay đặc khu: nơi chuyển đến phải là một đơn vị cấp xã.`,
    en: `${name} is not a commune: people move to communes.`,
  }),
  'area-not-in-force': ({ name, on }) => ({
    vi: `${name} không có vào ngày ${formatDay(on)}: hãy chọn đơn vị cấp xã của ngày ấy.`,
    en: `${name} was not in force on ${on}: name the commune of that day.`,
  }),
};

/** An ending or a move may be known before it happens, but a year that was typed wrong is not. */
const DAYS_AHEAD = 366;

/** The last day on which something may be said to happen. */
export const lastDayAhead = (today: Day): Day => addDays(today, DAYS_AHEAD);

/** What stands against a day on which something is to happen to somebody; `born` says when, where the day lies before it. */
export function problemsOfDay(
  on: Day,
  { today, born, at }: { today: Day; born: string | null; at: string },
): FactProblem[] {
  const until = lastDayAhead(today);
  return [
    ...(on > until ? [factProblem('day-too-far', { until }, at)] : []),
    ...(born ? [factProblem('before-birth', { born }, at)] : []),
  ];
}
