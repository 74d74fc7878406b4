import type { Promised } from '#drive/programmes/programme.ts';
import type { ReportKind } from '#drive/programmes/report.ts';

/** What was done of a promise, and what it is counted in. */
interface PromisedWords {
  done: string;
  counted: string;
}

const PROMISED_WORDS: Readonly<Record<Promised, PromisedWords>> = {
  activities: { done: 'đã tổ chức', counted: 'hoạt động' },
  attendance: { done: 'đã có', counted: 'lượt người dự' },
  enrolments: { done: 'đã có', counted: 'lượt đăng ký tham gia' },
  'enrolments-vsi': { done: 'đã có', counted: 'lượt đăng ký tham gia bảo hiểm xã hội tự nguyện' },
  'enrolments-hhi': { done: 'đã có', counted: 'lượt đăng ký tham gia bảo hiểm y tế hộ gia đình' },
};

const REPORTED: Readonly<Record<ReportKind, string>> = {
  conferences: 'hội nghị',
  attendance: 'lượt người dự',
  'enrolled-vsi': 'người tham gia bảo hiểm xã hội tự nguyện',
  'enrolled-hhi': 'người tham gia bảo hiểm y tế hộ gia đình',
  publications: 'tin, bài, lượt phát thanh',
  members: 'thành viên tổ, nhóm',
  collectors: 'nhân viên thu',
};

interface Days {
  from: string;
  to: string;
}
interface Signed {
  no: string;
  on: string;
  by: string;
}

/** The sentences of a review. It is an official text, so they are Vietnamese whatever the page around it speaks; figures are their places. */
export const REVIEW_TEXTS = {
  title: (year: string, programme: string) => `Kết quả phối hợp năm ${year}: ${programme}`,
  lead: ({ from, to }: Days, host: string, partner: string, done: string) =>
    `Từ ngày ${from} đến ngày ${to}, ${host} và ${partner} ${done}.`,
  activities: (activities: string, present: string) =>
    `đã tổ chức ${activities} hoạt động, có ${present} lượt người dự`,
  enrolled: (vsi: string, hhi: string) =>
    `${vsi} lượt đăng ký tham gia bảo hiểm xã hội tự nguyện, ${hhi} lượt đăng ký tham gia bảo hiểm y tế hộ gia đình`,
  notCounted: 'phối hợp thực hiện chương trình; kết quả chưa tính được',
  documents: 'Văn bản',
  signed: (on: string, host: Signed, partner: Signed) =>
    `Chương trình được hai bên ký ngày ${on}: văn bản số ${host.no} ngày ${host.on} của ${host.by}, văn bản số ${partner.no} ngày ${partner.on} của ${partner.by}.`,
  lasts: ({ from, to }: Days) => `Thời gian thực hiện từ ngày ${from} đến ngày ${to}.`,
  ended: (on: string) => `Hai bên đã thôi phối hợp từ ngày ${on}.`,
  promises: 'Cam kết và kết quả',
  kept: (promised: Promised, due: string, given: { promise: string; done: string; share: string }) => {
    const { done, counted } = PROMISED_WORDS[promised];
    return `Chỉ tiêu cam kết là ${given.promise} ${counted}, hạn ngày ${due}; ${done} ${given.done} ${counted}, đạt ${given.share} chỉ tiêu.`;
  },
  keptUnknown: (promised: Promised, due: string) =>
    `Chỉ tiêu cam kết về số ${PROMISED_WORDS[promised].counted}, hạn ngày ${due}: kết quả chưa tính được.`,
  short: 'Việc chưa làm xong',
  shortOf: (promised: Promised, due: string, missing: string, isOver: boolean) =>
    `Còn thiếu ${missing} ${PROMISED_WORDS[promised].counted} so với cam kết ${isOver ? 'đã đến hạn' : 'sẽ đến hạn'} ngày ${due}.`,
  nothingShort: 'Không còn cam kết nào thiếu so với chỉ tiêu.',
  reports: 'Báo cáo của các bên đã được xác nhận',
  reported: (sender: string, kind: ReportKind, value: string, isStock: boolean) =>
    `${sender} báo cáo ${isStock ? 'đến cuối kỳ có' : 'trong kỳ có'} ${value} ${REPORTED[kind]}.`,
  noReport: 'Chưa có báo cáo nào của thời gian này được xác nhận.',
  pending: 'Báo cáo chưa được xác nhận, chưa tính',
  waits: (sender: string, kind: ReportKind, { from, to }: Days, no: string, on: string) =>
    `${sender}: báo cáo về ${REPORTED[kind]}, kỳ từ ngày ${from} đến ngày ${to}, văn bản số ${no} ngày ${on}.`,
  nothingWaits: 'Không có báo cáo nào đang chờ xác nhận.',
} as const;
