import type { Language } from '#base/words.ts';
import type { ReportDecision, ReportKind } from '#drive/programmes/report.ts';

/** What the page says about reports of partners. */
interface ReportTexts {
  heading: string;
  lead: string;
  totals: (day: string) => string;
  sender: string;
  kind: string;
  kinds: Readonly<Record<ReportKind, string>>;
  stock: string;
  flow: string;
  value: string;
  periods: string;
  period: string;
  days: (from: string, to: string) => string;
  version: (version: string) => string;
  from: string;
  to: string;
  documentNo: string;
  documentDay: string;
  document: string;
  state: string;
  pending: string;
  decisions: Readonly<Record<ReportDecision, string>>;
  decided: (by: string, on: string) => string;
  none: string;
  noTotals: string;
  send: string;
  submit: string;
  sent: string;
  validate: string;
  refuse: string;
  reason: string;
  waits: (kind: string, sender: string) => string;
  done: string;
  measured: string;
  isStock: string;
  isFlow: string;
  versionHead: string;
  sentBy: string;
  sentOn: string;
  decidedBy: string;
  decidedOn: string;
  answered: string;
}

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  vi: {
    heading: 'Các bên báo cáo gì?',
    lead: 'Báo cáo chỉ được tính khi bên kia đã xác nhận. Báo cáo lại cho cùng kỳ là bản mới, không cộng thêm.',
    totals: (day) => `Tổng của báo cáo đã xác nhận, đến ngày ${day}`,
    sender: 'Bên báo cáo',
    kind: 'Loại số liệu',
    kinds: {
      conferences: 'Hội nghị đã tổ chức',
      attendance: 'Lượt người dự',
      'enrolled-vsi': 'Người tham gia BHXH tự nguyện',
      'enrolled-hhi': 'Người tham gia BHYT hộ gia đình',
      publications: 'Tin, bài, lượt phát thanh',
      members: 'Thành viên tổ, nhóm cuối kỳ',
      collectors: 'Nhân viên thu cuối kỳ',
    },
    stock: 'số cuối kỳ: lấy kỳ mới nhất, không cộng',
    flow: 'số phát sinh: cộng các kỳ',
    value: 'Số báo cáo',
    periods: 'Số kỳ',
    period: 'Kỳ',
    days: (from, to) => `${from} – ${to}`,
    version: (version) => `bản ${version}`,
    from: 'Kỳ từ ngày',
    to: 'Kỳ đến ngày',
    documentNo: 'Số văn bản báo cáo',
    documentDay: 'Ngày văn bản báo cáo',
    document: 'Văn bản',
    state: 'Tình trạng',
    pending: 'Chờ xác nhận',
    decisions: { validated: 'Đã xác nhận', refused: 'Từ chối' },
    decided: (by, on) => `${by}, ${on}`,
    none: 'Chưa có báo cáo nào.',
    noTotals: 'Chưa có báo cáo nào được xác nhận đến ngày này: chưa tính tổng.',
    send: 'Gửi báo cáo của đơn vị',
    submit: 'Gửi báo cáo này',
    sent: 'Đã gửi báo cáo, chờ bên kia xác nhận.',
    validate: 'Xác nhận báo cáo này',
    refuse: 'Từ chối báo cáo này',
    reason: 'Lý do từ chối',
    waits: (kind, sender) => `${kind}, ${sender}`,
    done: 'Đã ghi quyết định về báo cáo.',
    measured: 'Cách tính',
    isStock: 'số cuối kỳ',
    isFlow: 'số phát sinh',
    versionHead: 'Bản',
    sentBy: 'Người gửi',
    sentOn: 'Ngày gửi',
    decidedBy: 'Người quyết định',
    decidedOn: 'Ngày quyết định',
    answered: 'Đã ghi lời giải thích.',
  },
  en: {
    heading: 'What do the signers report?',
    lead: 'A report counts once the other side has validated it. Sent again for a period it is a new version, not a second count.',
    totals: (day) => `What validated reports come to by ${day}`,
    sender: 'Sender',
    kind: 'What is reported',
    kinds: {
      conferences: 'Conferences held',
      attendance: 'Attendance',
      'enrolled-vsi': 'People enrolled in voluntary SI',
      'enrolled-hhi': 'People enrolled in household HI',
      publications: 'Articles and broadcasts',
      members: 'Members of groups at the end',
      collectors: 'Collectors at the end',
    },
    stock: 'a stock: the last period, never summed',
    flow: 'a flow: summed over periods',
    value: 'Reported',
    periods: 'Periods',
    period: 'Period',
    days: (from, to) => `${from} – ${to}`,
    version: (version) => `version ${version}`,
    from: 'Period from',
    to: 'Period until',
    documentNo: 'Number of the report',
    documentDay: 'Day of the report',
    document: 'Document',
    state: 'State',
    pending: 'Waits',
    decisions: { validated: 'Validated', refused: 'Refused' },
    decided: (by, on) => `${by}, ${on}`,
    none: 'There is no report yet.',
    noTotals: 'No report was validated by this day: there is no total.',
    send: 'Send a report of your organisation',
    submit: 'Send this report',
    sent: 'The report is sent, and waits for the other side.',
    validate: 'Validate this report',
    refuse: 'Refuse this report',
    reason: 'Why it is refused',
    waits: (kind, sender) => `${kind}, ${sender}`,
    done: 'The decision is recorded.',
    measured: 'Measured as',
    isStock: 'stock',
    isFlow: 'flow',
    versionHead: 'Version',
    sentBy: 'Sent by',
    sentOn: 'Sent on',
    decidedBy: 'Decided by',
    decidedOn: 'Decided on',
    answered: 'The explanation is recorded.',
  },
};
