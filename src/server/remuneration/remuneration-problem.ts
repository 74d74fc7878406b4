import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { RecordKind } from '#register/money/remuneration.ts';

/** Why a rate is not recorded or withdrawn. */
export interface RemunerationRateProblems {
  'area-not-known': { code: string };
  'rate-not-one': object;
  'rate-unknown': object;
  'rate-used': { periods: number };
}
/** Why a period is not closed. */
export interface CloseProblems {
  'organisation-not-in-sight': object;
  'closed-already': { lastDay: Day };
  'period-to-come': { today: Day };
  'nothing-accepted': object;
  'rate-missing': { scheme: Scheme; kind: RecordKind; method: Method; records: number };
}

export type RateProblem = ProblemOf<RemunerationRateProblems>;
export const rateProblem = problemsOf<RemunerationRateProblems>();
export type CloseProblem = ProblemOf<CloseProblems>;
export const closeProblem = problemsOf<CloseProblems>();

export const RATE_WORDS: ProblemWords<RemunerationRateProblems> = {
  'area-not-known': ({ code }) => ({
    vi: `Không có địa bàn nào mang mã «${code}» vào ngày mức này bắt đầu.`,
    en: `There is no area of the code «${code}» on the day from which the rate holds.`,
  }),
  'rate-not-one': () => ({
    vi: 'Ghi hoặc tỷ lệ phần trăm, hoặc số đồng một hồ sơ: đúng một trong hai.',
    en: 'Give either a percentage or an amount for a record: exactly one of them.',
  }),
  'rate-unknown': () => ({
    vi: 'Không có mức thù lao ấy.',
    en: 'There is no such rate.',
  }),
  'rate-used': ({ periods }) => ({
    vi: `${periods} kỳ đã chốt dùng mức này: ghi mức mới từ ngày mới thay vì rút lại.`,
    en: `${periods} closed periods use this rate: record a new one from a new day instead.`,
  }),
};

const KINDS: Readonly<Record<RecordKind, { vi: string; en: string }>> = {
  new: { vi: 'tham gia mới', en: 'new' },
  continuing: { vi: 'tiếp tục', en: 'continuing' },
};
const SCHEMES_SAID: Readonly<Record<Scheme, { vi: string; en: string }>> = {
  vsi: { vi: 'BHXH tự nguyện', en: 'voluntary insurance' },
  hhi: { vi: 'BHYT hộ gia đình', en: 'household health insurance' },
};
const METHODS_SAID: Readonly<Record<Method, { vi: string; en: string }>> = {
  '1': { vi: '1 tháng', en: '1 month' },
  '3': { vi: '3 tháng', en: '3 months' },
  '6': { vi: '6 tháng', en: '6 months' },
  '12': { vi: '12 tháng', en: '12 months' },
  advance: { vi: 'nhiều năm về sau', en: 'years in advance' },
  missing: { vi: 'thời gian còn thiếu', en: 'missing time' },
};

export const CLOSE_WORDS: ProblemWords<CloseProblems> = {
  'organisation-not-in-sight': () => ({
    vi: 'Không có tổ chức ấy trong phạm vi của bạn.',
    en: 'There is no such organisation in your scope.',
  }),
  'closed-already': ({ lastDay }) => ({
    vi: `Thù lao đã chốt đến ngày ${formatDay(lastDay)}: chọn ngày sau đó.`,
    en: `Remuneration is closed until ${formatDay(lastDay)}: choose a later day.`,
  }),
  'period-to-come': ({ today }) => ({
    vi: `Chưa chốt được ngày sau hôm nay, ${formatDay(today)}.`,
    en: `Days after today, ${formatDay(today)}, cannot be closed yet.`,
  }),
  'nothing-accepted': () => ({
    vi: 'Chưa có hồ sơ nào được cơ quan BHXH nhận đến ngày ấy mà chưa vào kỳ nào.',
    en: 'The SI office has accepted no record until that day that is in no period yet.',
  }),
  'rate-missing': ({ scheme, kind, method, records }) => ({
    vi: `Chưa có mức thù lao cho ${records} hồ sơ ${SCHEMES_SAID[scheme].vi}, ${KINDS[kind].vi}, đóng ${METHODS_SAID[method].vi}: ghi mức trước rồi chốt.`,
    en: `${records} records of ${SCHEMES_SAID[scheme].en}, ${KINDS[kind].en}, paid for ${METHODS_SAID[method].en}, have no rate: record it first.`,
  }),
};
