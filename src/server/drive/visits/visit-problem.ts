import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import { ACTIVITY_WORDS } from '../activities/activity-problem.ts';

/** Why a round, or what is said of its households, is not recorded. */
export interface VisitProblems {
  'commune-unknown': { text: string };
  'activity-unknown': { code: string };
  'activity-elsewhere': { code: string };
  'days-reversed': { from: Day; to: Day };
  'round-too-long': { most: number };
  'visitor-unknown': object;
  'id-taken': object;
  'round-unknown': object;
  'round-withdrawn': object;
  'reason-missing': object;
  'nothing-given': object;
  'person-not-found': object;
  'listed-already': { label: string | null };
  'taken-off-before': object;
  'too-many-households': { most: number };
  'household-unknown': object;
  'household-twice': object;
  'said-meanwhile': { by: string };
  'day-to-come': { day: Day };
  'before-the-round': { from: Day };
  'before-the-step': { day: Day };
  'scheme-missing': object;
  'scheme-not-meant': object;
  'visited-already': object;
  'house-known': object;
}

export type VisitProblem = ProblemOf<VisitProblems>;
export const visitProblem = problemsOf<VisitProblems>();

export const VISIT_WORDS: ProblemWords<VisitProblems> = {
  'commune-unknown': ACTIVITY_WORDS['commune-unknown'],
  'activity-unknown': ACTIVITY_WORDS['activity-unknown'],
  'activity-elsewhere': ({ code }) => ({
    vi: `Hoạt động «${code}» ở xã khác: đợt đi hộ phải cùng xã với hoạt động.`,
    en: `The activity «${code}» is in another commune: a round is in the commune of its activity.`,
  }),
  'days-reversed': ({ from, to }) => ({
    vi: `Ngày đầu ${formatDay(from)} sau ngày cuối ${formatDay(to)}.`,
    en: `The first day, ${from}, is after the last one, ${to}.`,
  }),
  'round-too-long': ({ most }) => ({
    vi: `Một đợt đi hộ dài nhất ${most} ngày: hãy chia thành nhiều đợt.`,
    en: `A round takes ${most} days at most: make several of it.`,
  }),
  'visitor-unknown': () => ({
    vi: 'Chọn người phụ trách trong danh sách của đơn vị.',
    en: 'Choose who is in charge from the list of the organisation.',
  }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho việc khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for something else: open the page again, and record it again.',
  }),
  'round-unknown': () => ({
    vi: 'Không có đợt đi hộ nào như vậy trong phạm vi của bạn.',
    en: 'There is no such round in your scope.',
  }),
  'round-withdrawn': () => ({ vi: 'Đợt đi hộ này đã rút lại.', en: 'The round was withdrawn.' }),
  'reason-missing': () => ({ vi: 'Hãy nêu lý do.', en: 'Say the reason.' }),
  'nothing-given': () => ({
    vi: 'Chọn ít nhất một hộ, hoặc viết cách gọi một nhà.',
    en: 'Choose a household at least, or write what a house is called.',
  }),
  'person-not-found': () => ({
    vi: 'Có người không nằm trong phạm vi của bạn: hãy chọn lại.',
    en: 'Somebody is not in your scope: choose again.',
  }),
  'listed-already': ({ label }) => ({
    vi: label === null ? 'Hộ này đã có trong đợt.' : `«${label}» đã có trong đợt.`,
    en: label === null ? 'The household is on the round already.' : `«${label}» is on the round already.`,
  }),
  'taken-off-before': () => ({
    vi: 'Hộ này đã bỏ khỏi đợt: muốn đi thì mở đợt khác.',
    en: 'The household was taken off this round: open another one.',
  }),
  'too-many-households': ({ most }) => ({
    vi: `Một đợt có nhiều nhất ${most} hộ: hãy mở thêm đợt.`,
    en: `A round has ${most} households at most: open another one.`,
  }),
  'household-unknown': () => ({ vi: 'Đợt này không có hộ ấy.', en: 'The round has no such household.' }),
  'household-twice': () => ({ vi: 'Một hộ được ghi hai lần.', en: 'A household is there twice.' }),
  'said-meanwhile': ({ by }) => ({
    vi: `${by} vừa ghi hộ này: hãy xem lại rồi ghi.`,
    en: `${by} has just recorded this household: look again, then record.`,
  }),
  'day-to-come': ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa tới.`, en: `${day} is still to come.` }),
  'before-the-round': ({ from }) => ({
    vi: `Đợt bắt đầu ngày ${formatDay(from)}: ngày đi không thể trước đó.`,
    en: `The round begins on ${from}: nobody went there before.`,
  }),
  'before-the-step': ({ day }) => ({
    vi: `Bước trước đã ghi ngày ${formatDay(day)}: bước này không thể sớm hơn.`,
    en: `The step before it was on ${day}: this one cannot be earlier.`,
  }),
  'scheme-missing': () => ({
    vi: 'Quan tâm loại hình nào? Hãy đánh dấu.',
    en: 'In which scheme are they interested? Tick it.',
  }),
  'scheme-not-meant': () => ({
    vi: 'Chỉ đánh dấu loại hình khi hộ quan tâm hay đăng ký.',
    en: 'A scheme is ticked only where they are interested or enrolled.',
  }),
  'house-known': () => ({
    vi: 'Hộ này chọn từ sổ: chỉ nhà ghi bằng cách gọi mới gắn được với hộ.',
    en: 'This household came from the register: only a house with a label is tied to one.',
  }),
  'visited-already': () => ({
    vi: 'Hộ này đã được ghi kết quả: sửa kết quả về «chưa đi» trước khi bỏ.',
    en: 'Something was said of this household: correct it to «not yet» first.',
  }),
};
