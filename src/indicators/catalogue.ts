import type { Bilingual } from '#base/words.ts';
import type { FormulaName, KeyName, MeasureName } from './language/expression.ts';

export type Unit = 'people' | 'times' | 'activities' | 'dong' | 'number';

/** A measure: what it is called, what it means, and what may be asked of it. */
export interface MeasureEntry {
  title: Bilingual;
  definition: Bilingual;
  /** On a day, or in a period. */
  kind: 'stock' | 'flow';
  unit: Unit;
  /** `required`: both together would count people twice. `series`: the name of a series stands in its place. */
  scheme: 'required' | 'optional' | 'none' | 'series';
  keys: readonly KeyName[];
  /** The names that a series may have, where they are a closed list. */
  series?: readonly string[];
  /** Keys without which nobody knows what is meant. */
  required?: readonly KeyName[];
  /** A target can be set for it. */
  planned: boolean;
}

export interface FormulaEntry {
  title: Bilingual;
  definition: Bilingual;
  /** Fewest and most expressions in it. */
  arguments: readonly [number, number];
  keys: readonly KeyName[];
}

/** What a programme can promise: whatever the register counts of its activities. */
export const PROMISED = ['activities', 'attendance', 'enrolments', 'enrolments-vsi', 'enrolments-hhi'] as const;

/** What a signer of a programme reports: how many came in a period, or how many there are at its end. */
export const REPORTED_FLOWS = ['conferences', 'attendance', 'enrolled-vsi', 'enrolled-hhi', 'publications'] as const;
export const REPORTED_STOCKS = ['members', 'collectors'] as const;

const ON_DAY = ['area', 'on', 'known'] as const;
const IN_PERIOD = ['area', 'on', 'from', 'to', 'known', 'areas'] as const;
const BY_ACTIVITY = ['activity', 'campaign', 'programme', 'kind', 'audience', 'organisation'] as const;

const movements = (title: Bilingual, definition: Bilingual): MeasureEntry => ({
  title,
  definition,
  kind: 'flow',
  unit: 'times',
  scheme: 'optional',
  keys: IN_PERIOD,
  planned: true,
});

/** Version 1 of the definitions; docs/office/indicators.md says the same at length. */
export const MEASURE_CATALOGUE: { readonly [Name in MeasureName]: MeasureEntry } = {
  participants: {
    title: { vi: 'Người đang tham gia', en: 'Participants' },
    definition: {
      vi: 'Số người có ngày đang xét nằm trong một khoảng thời gian tham gia.',
      en: 'Distinct people with a span of cover that contains the day.',
    },
    kind: 'stock',
    unit: 'people',
    scheme: 'required',
    keys: [...ON_DAY, 'areas'],
    planned: true,
  },
  pending: {
    title: { vi: 'Người chờ cơ quan BHXH chấp nhận', en: 'Participants who wait for acceptance' },
    definition: {
      vi: 'Số người đang tham gia chỉ nhờ khoản đóng do tổ chức hỗ trợ thu mà cơ quan BHXH chưa chấp nhận.',
      en: 'Participants whose cover rests on contributions that a support organisation took and the SI office has not accepted.',
    },
    kind: 'stock',
    unit: 'people',
    scheme: 'required',
    keys: [...ON_DAY, 'areas'],
    planned: false,
  },
  joined: movements(
    { vi: 'Phát triển mới', en: 'Joined' },
    { vi: 'Số người bắt đầu khoảng tham gia đầu tiên.', en: 'Starts of a person’s first span.' },
  ),
  returned: movements(
    { vi: 'Quay lại tham gia', en: 'Returned' },
    { vi: 'Số lần bắt đầu một khoảng tham gia sau khoảng đầu tiên.', en: 'Starts of any later span.' },
  ),
  lapsed: movements(
    { vi: 'Dừng đóng', en: 'Lapsed' },
    { vi: 'Số lần một khoảng tham gia hết mà không đóng tiếp.', en: 'Ends of spans on which no ending falls.' },
  ),
  ended: movements(
    { vi: 'Kết thúc tham gia', en: 'Ended' },
    { vi: 'Số lần kết thúc do một sự kiện được ghi nhận.', en: 'Ends of spans on which a recorded ending falls.' },
  ),
  moved_in: movements(
    { vi: 'Chuyển đến', en: 'Moved in' },
    {
      vi: 'Số lần người đang tham gia chuyển đến cư trú tại một xã của địa bàn.',
      en: 'Arrivals of covered people in a commune of the area, also from another commune of it.',
    },
  ),
  moved_out: movements(
    { vi: 'Chuyển đi', en: 'Moved out' },
    {
      vi: 'Số lần người đang tham gia chuyển khỏi một xã của địa bàn.',
      en: 'Departures of covered people from a commune of the area, also to another commune of it.',
    },
  ),
  enrolments: {
    title: { vi: 'Lượt đăng ký', en: 'Enrolments' },
    definition: {
      vi: 'Số lượt đăng ký theo ngày đăng ký và nơi cư trú ngày ấy, dù sau đó có đóng hay không.',
      en: 'Enrolments by their day and the residence on it, whatever was paid later.',
    },
    kind: 'flow',
    unit: 'times',
    scheme: 'optional',
    keys: [...BY_ACTIVITY, 'agent', ...IN_PERIOD],
    planned: true,
  },
  activities: {
    title: { vi: 'Hoạt động đã tổ chức', en: 'Activities' },
    definition: { vi: 'Số hoạt động theo ngày tổ chức.', en: 'Activities by the day on which they were held.' },
    kind: 'flow',
    unit: 'activities',
    scheme: 'none',
    keys: [...BY_ACTIVITY, ...IN_PERIOD],
    planned: true,
  },
  attendance: {
    title: { vi: 'Lượt người dự', en: 'Attendance' },
    definition: { vi: 'Tổng số lượt người dự các hoạt động.', en: 'Attendance of the activities, summed.' },
    kind: 'flow',
    unit: 'times',
    scheme: 'none',
    keys: [...BY_ACTIVITY, ...IN_PERIOD],
    planned: true,
  },
  contributions: {
    title: { vi: 'Số tiền người tham gia đóng', en: 'Contributions' },
    definition: {
      vi: 'Số tiền (đồng) người tham gia tự đóng, theo ngày nộp; khoản bị hủy được trừ.',
      en: 'Đồng paid by people themselves, by day of payment; what was reversed is taken away.',
    },
    kind: 'flow',
    unit: 'dong',
    scheme: 'optional',
    keys: IN_PERIOD,
    planned: true,
  },
  observation: {
    title: { vi: 'Số liệu từ nguồn khác', en: 'Observation' },
    definition: {
      vi: 'Giá trị gần nhất đến ngày đang xét do nơi khác cung cấp cho chính địa bàn ấy.',
      en: 'The newest value up to the day that another source gave for exactly that area.',
    },
    kind: 'stock',
    unit: 'number',
    scheme: 'series',
    keys: ON_DAY,
    planned: false,
  },
  promised: {
    title: { vi: 'Cam kết của chương trình', en: 'Promised by a programme' },
    definition: {
      vi: 'Số mà bản đã ký mới nhất của chương trình cam kết, đến hạn đúng vào ngày ấy.',
      en: 'What the newest signed version of a programme promises by exactly that day.',
    },
    kind: 'stock',
    unit: 'number',
    scheme: 'series',
    series: PROMISED,
    keys: ['programme', 'on', 'known'],
    required: ['programme'],
    planned: false,
  },
  reported: {
    title: { vi: 'Báo cáo của một bên, số phát sinh', en: 'Reported by a signer: what came in the period' },
    definition: {
      vi: 'Cộng các kỳ báo cáo kết thúc trong thời gian ấy của một bên ký; mỗi kỳ lấy bản mới nhất đã được xác nhận.',
      en: 'Reports of one signer for periods that end within the days, summed; of each period its last validated version.',
    },
    kind: 'flow',
    unit: 'number',
    scheme: 'series',
    series: REPORTED_FLOWS,
    keys: ['programme', 'organisation', 'on', 'from', 'to', 'known'],
    required: ['programme', 'organisation'],
    planned: false,
  },
  reported_at_end: {
    title: { vi: 'Báo cáo của một bên, số cuối kỳ', en: 'Reported by a signer: what there is at the end' },
    definition: {
      vi: 'Số cuối kỳ theo báo cáo đã được xác nhận của kỳ mới nhất đến ngày ấy của một bên ký; không cộng các kỳ.',
      en: 'What one signer reported, validated, for the newest period up to the day; never summed over periods.',
    },
    kind: 'stock',
    unit: 'number',
    scheme: 'series',
    series: REPORTED_STOCKS,
    keys: ['programme', 'organisation', 'on', 'known'],
    required: ['programme', 'organisation'],
    planned: false,
  },
};

export const FORMULA_CATALOGUE: { readonly [Name in FormulaName]: FormulaEntry } = {
  target: {
    title: { vi: 'Chỉ tiêu', en: 'Target' },
    definition: {
      vi: 'Chỉ tiêu được giao cho chỉ số, chế độ, địa bàn ấy trong kỳ hẹp nhất bao trùm thời gian đang xét.',
      en: 'What was set for that indicator, scheme and area, for the narrowest period around the days in question.',
    },
    arguments: [1, 1],
    keys: ['organisation'],
  },
  attainment: {
    title: { vi: 'Tỷ lệ đạt kế hoạch', en: 'Attainment' },
    definition: { vi: 'Giá trị chia cho chỉ tiêu của nó.', en: 'Value divided by its target.' },
    arguments: [1, 1],
    keys: ['organisation'],
  },
  growth: {
    title: { vi: 'Tốc độ tăng', en: 'Growth' },
    definition: {
      vi: 'Giá trị chia cho giá trị vào ngày gốc (hoặc trong kỳ dài như thế từ ngày gốc), trừ 1.',
      en: 'Value divided by the same on the base day (or in a period of the same length from it), minus 1.',
    },
    arguments: [1, 1],
    keys: ['since'],
  },
  ratio: {
    title: { vi: 'Tỷ số', en: 'Ratio' },
    definition: { vi: 'Giá trị thứ nhất chia cho giá trị thứ hai.', en: 'The first value divided by the second.' },
    arguments: [2, 2],
    keys: [],
  },
  difference: {
    title: { vi: 'Hiệu', en: 'Difference' },
    definition: { vi: 'Giá trị thứ nhất trừ giá trị thứ hai.', en: 'The first value less the second.' },
    arguments: [2, 2],
    keys: [],
  },
  sum: {
    title: { vi: 'Tổng', en: 'Sum' },
    definition: { vi: 'Các giá trị cộng lại.', en: 'The values added.' },
    arguments: [1, 50],
    keys: [],
  },
};

/** What an activity is, and whom it is for. */
export const ACTIVITY_KINDS = ['launch', 'conference', 'consultation', 'training', 'outreach'] as const;
export const AUDIENCES = ['workers', 'employers', 'public'] as const;

/** Whether something stands on a day or is counted over a period. */
export const MEASURE_KINDS = ['stock', 'flow'] as const;

/** What a key may say, where only a few words are allowed. */
export const KEY_WORDS: { readonly [Key in KeyName]?: readonly string[] } = {
  kind: ACTIVITY_KINDS,
  audience: AUDIENCES,
  areas: ['then', 'now'],
};

/** Keys whose value is a day. */
export const DAY_KEYS: readonly KeyName[] = ['on', 'from', 'to', 'since', 'known'];

/** With one of these a flow needs no period: it is bounded already. */
export const BOUNDING_KEYS: readonly KeyName[] = ['activity', 'campaign', 'programme'];
