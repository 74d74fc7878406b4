import type { Language } from '#base/words.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';

/** What pages say about activities that partners report. */
interface ReportedTexts {
  question: string;
  answer: (total: string, waiting: string) => string;
  empty: string;
  report: string;
  reportTitle: string;
  lead: string;
  submit: string;
  attendanceHint: string;
  caption: string;
  sender: string;
  sent: (who: string, on: string) => string;
  state: string;
  waiting: string;
  decisions: Readonly<Record<ReportDecision, string>>;
  decided: (who: string, on: string) => string;
  back: string;
  recorded: string;
  done: string;
  alike: string;
  validate: string;
  refuse: string;
  reason: string;
  opens: string;
}

export const REPORTED_TEXTS: Readonly<Record<Language, ReportedTexts>> = {
  vi: {
    question: 'Các đơn vị phối hợp báo hoạt động nào?',
    answer: (total, waiting) => `${total} hoạt động được báo, ${waiting} đang chờ xác nhận.`,
    empty: 'Chưa đơn vị phối hợp nào báo hoạt động.',
    report: 'Báo hoạt động',
    reportTitle: 'Báo hoạt động đơn vị đã tổ chức',
    lead: 'Hoạt động được tính từ khi cán bộ BHXH xác nhận. Bị từ chối thì trang nêu lý do: sửa rồi báo lại.',
    submit: 'Báo hoạt động này',
    attendanceHint: 'Không kể ban tổ chức.',
    caption: 'Hoạt động do đơn vị phối hợp báo, và quyết định về từng hoạt động',
    sender: 'Đơn vị báo',
    sent: (who, on) => `${who}, ngày ${on}`,
    state: 'Trạng thái',
    waiting: 'Chờ xác nhận',
    decisions: { validated: 'Đã xác nhận', refused: 'Bị từ chối' },
    decided: (who, on) => `${who}, ngày ${on}`,
    back: 'Hoạt động do đơn vị phối hợp báo',
    recorded: 'Đã báo hoạt động, chờ xác nhận.',
    done: 'Đã ghi quyết định.',
    alike: 'Ngày ấy ở xã này đã ghi hoạt động cùng loại. Có phải là một không?',
    validate: 'Xác nhận hoạt động này',
    refuse: 'Từ chối hoạt động này',
    reason: 'Lý do từ chối',
    opens: 'Mở hoạt động: số người tham gia, còn tham gia',
  },
  en: {
    question: 'Which activities do partners report?',
    answer: (total, waiting) => `${total} activities are reported, ${waiting} of them wait.`,
    empty: 'No partner has reported an activity yet.',
    report: 'Report an activity',
    reportTitle: 'Report an activity of your organisation',
    lead: 'It counts once an officer validates it. Where it is refused, the page says why: put it right and report it again.',
    submit: 'Report this activity',
    attendanceHint: 'Without the organisers.',
    caption: 'Activities that partners reported, and what was decided about each',
    sender: 'Reported by',
    sent: (who, on) => `${who}, ${on}`,
    state: 'State',
    waiting: 'Waiting',
    decisions: { validated: 'Validated', refused: 'Refused' },
    decided: (who, on) => `${who}, ${on}`,
    back: 'Activities that partners report',
    recorded: 'The activity is reported, and waits.',
    done: 'The decision is recorded.',
    alike: 'There is an activity of this kind on that day in this commune already. Is it the same?',
    validate: 'Validate this activity',
    refuse: 'Refuse this activity',
    reason: 'Why it is refused',
    opens: 'Open the activity: who enrolled, who is still covered',
  },
};
