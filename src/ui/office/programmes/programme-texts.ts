import type { Language } from '#base/words.ts';
import type { ProgrammeState, Promised } from '#drive/programmes/programme.ts';

/** What pages about programmes say. */
interface ProgrammeTexts {
  question: string;
  answer: (signed: string, drafts: string) => string;
  caption: string;
  empty: string;
  record: string;
  back: string;
  code: string;
  codeHint: string;
  title: string;
  hostCode: string;
  hostDocumentNo: string;
  hostDocumentDay: string;
  partnerCode: string;
  partnerDocumentNo: string;
  partnerDocumentDay: string;
  choose: string;
  from: string;
  to: string;
  period: string;
  days: (from: string, to: string) => string;
  signedOn: string;
  signedHint: string;
  endedOn: string;
  endedHint: string;
  state: string;
  states: Readonly<Record<ProgrammeState, string>>;
  reason: string;
  reasonHint: string;
  promises: string;
  promise: (row: number) => string;
  promised: string;
  indicators: Readonly<Record<Promised, string>>;
  noPromise: string;
  value: string;
  dueOn: string;
  newTitle: string;
  changeTitle: (what: string) => string;
  submit: string;
  submitVersion: string;
  change: string;
  review: string;
  recorded: string;
  notSaid: string;
  document: (no: string, on: string) => string;
  standing: (day: string) => string;
  standingCaption: string;
  asOf: string;
  delivered: string;
  share: string;
  notComputed: string;
  counted: string;
  fromFile: string;
  noPromises: string;
  activities: string;
  activitiesAnswer: (activities: string, present: string, enrolled: string) => string;
  activitiesCaption: string;
  noActivities: string;
  activity: string;
  heldOn: string;
  commune: string;
  attendance: string;
  enrolled: string;
  versions: string;
  version: (number: number, by: string, at: string) => string;
  because: (reason: string) => string;
}

export const PROGRAMME_TEXTS: Readonly<Record<Language, ProgrammeTexts>> = {
  vi: {
    question: 'Đang phối hợp với những đơn vị nào?',
    answer: (signed, drafts) => `${signed} chương trình đã ký, ${drafts} dự thảo.`,
    caption: 'Chương trình phối hợp, hai bên ký, thời gian, trạng thái',
    empty: 'Chưa có chương trình phối hợp nào.',
    record: 'Ghi chương trình',
    back: 'Các chương trình phối hợp',
    code: 'Mã chương trình',
    codeHint: 'Chữ không dấu, chữ số, dấu nối, ví dụ CT-BD-2022. Hoạt động ghi mã này ở ô Mã chương trình phối hợp.',
    title: 'Tên chương trình',
    hostCode: 'Bên thứ nhất',
    hostDocumentNo: 'Số văn bản của bên thứ nhất',
    hostDocumentDay: 'Ngày văn bản của bên thứ nhất',
    partnerCode: 'Bên thứ hai',
    partnerDocumentNo: 'Số văn bản của bên thứ hai',
    partnerDocumentDay: 'Ngày văn bản của bên thứ hai',
    choose: 'Chọn đơn vị',
    from: 'Thực hiện từ ngày',
    to: 'Đến hết ngày',
    period: 'Thời gian',
    days: (from, to) => `${from} – ${to}`,
    signedOn: 'Ngày ký',
    signedHint: 'Để trống thì là dự thảo.',
    endedOn: 'Ngày kết thúc',
    endedHint: 'Chỉ ghi khi hai bên đã thôi phối hợp.',
    state: 'Trạng thái',
    states: { draft: 'Dự thảo', signed: 'Đã ký', ended: 'Đã kết thúc' },
    reason: 'Lý do của bản mới',
    reasonHint: 'Ở lại trong nhật ký, cạnh bản trước.',
    promises: 'Cam kết',
    promise: (row) => `Cam kết ${row}`,
    promised: 'Chỉ số',
    indicators: {
      activities: 'Hoạt động đã tổ chức',
      attendance: 'Lượt người dự',
      enrolments: 'Lượt đăng ký, mọi loại hình',
      'enrolments-vsi': 'Lượt đăng ký BHXH tự nguyện',
      'enrolments-hhi': 'Lượt đăng ký BHYT hộ gia đình',
    },
    noPromise: 'Không có',
    value: 'Cam kết bao nhiêu',
    dueOn: 'Hạn',
    newTitle: 'Ghi chương trình phối hợp',
    changeTitle: (what) => `Bản mới: ${what}`,
    submit: 'Ghi chương trình này',
    submitVersion: 'Ghi bản mới này',
    change: 'Lập bản mới',
    review: 'Dự thảo tổng kết năm',
    recorded: 'Đã ghi chương trình.',
    notSaid: 'chưa ghi',
    document: (no, on) => `số ${no} ngày ${on}`,
    standing: (day) => `Đến ngày ${day} đã làm được bao nhiêu so với cam kết?`,
    standingCaption: 'Cam kết, hạn, số đã làm được, tỷ lệ',
    asOf: 'Tính đến ngày',
    delivered: 'Đã làm được',
    share: 'Tỷ lệ',
    notComputed: 'chưa tính (chưa đến ngày bắt đầu, hoặc sổ chưa có số liệu)',
    counted: 'Cách tính',
    fromFile: 'Chương trình này đến từ tệp: chưa có văn bản và cam kết. Lập bản mới để ghi.',
    noPromises: 'Bản này chưa có cam kết nào.',
    activities: 'Những hoạt động nào đứng sau các số trên?',
    activitiesAnswer: (activities, present, enrolled) =>
      `${activities} hoạt động, ${present} lượt người dự, ${enrolled} lượt đăng ký.`,
    activitiesCaption: 'Hoạt động của chương trình, số có mặt, số đăng ký',
    noActivities: 'Chưa có hoạt động nào mang mã chương trình này.',
    activity: 'Hoạt động',
    heldOn: 'Ngày',
    commune: 'Xã, phường',
    attendance: 'Có mặt',
    enrolled: 'Đăng ký',
    versions: 'Các bản',
    version: (number, by, at) => `Bản ${number}, ${by} ghi ngày ${at}`,
    because: (reason) => `Lý do: ${reason}`,
  },
  en: {
    question: 'With whom are we working together?',
    answer: (signed, drafts) => `${signed} programmes are signed, ${drafts} drafted.`,
    caption: 'Programmes, their signers, days and state',
    empty: 'There is no programme yet.',
    record: 'Record a programme',
    back: 'Programmes',
    code: 'Code',
    codeHint: 'Letters without accents, digits, hyphens, such as CT-BD-2022. Activities name it.',
    title: 'Title',
    hostCode: 'First signer',
    hostDocumentNo: 'Document number of the first signer',
    hostDocumentDay: 'Document day of the first signer',
    partnerCode: 'Second signer',
    partnerDocumentNo: 'Document number of the second signer',
    partnerDocumentDay: 'Document day of the second signer',
    choose: 'Choose an organisation',
    from: 'From',
    to: 'Until',
    period: 'Days',
    days: (from, to) => `${from} – ${to}`,
    signedOn: 'Signed on',
    signedHint: 'Without a day it is a draft.',
    endedOn: 'Ended on',
    endedHint: 'Only where both have stopped.',
    state: 'State',
    states: { draft: 'Draft', signed: 'Signed', ended: 'Ended' },
    reason: 'Reason of the new version',
    reasonHint: 'It stays in the audit, beside the version before.',
    promises: 'Promises',
    promise: (row) => `Promise ${row}`,
    promised: 'What',
    indicators: {
      activities: 'Activities',
      attendance: 'Attendance',
      enrolments: 'Enrolments in any scheme',
      'enrolments-vsi': 'Enrolments in voluntary SI',
      'enrolments-hhi': 'Enrolments in household HI',
    },
    noPromise: 'None',
    value: 'How much',
    dueOn: 'Due on',
    newTitle: 'Record a programme',
    changeTitle: (what) => `New version: ${what}`,
    submit: 'Record this programme',
    submitVersion: 'Record this version',
    change: 'Draft a new version',
    review: 'Draft the yearly review',
    recorded: 'The programme is recorded.',
    notSaid: 'not said',
    document: (no, on) => `no. ${no} of ${on}`,
    standing: (day) => `How much of what was promised is delivered by ${day}?`,
    standingCaption: 'Promises, when they are due, what is delivered, the share',
    asOf: 'As of',
    delivered: 'Delivered',
    share: 'Share',
    notComputed: 'not computed (it has not begun, or the register has no figure)',
    counted: 'Counted by',
    fromFile:
      'A file brought this programme: documents and promises are not known. Draft a new version to record them.',
    noPromises: 'This version has no promise yet.',
    activities: 'Which activities stand behind these figures?',
    activitiesAnswer: (activities, present, enrolled) =>
      `${activities} activities, ${present} present, ${enrolled} enrolments.`,
    activitiesCaption: 'Activities of the programme, who was present and who enrolled',
    noActivities: 'No activity names this programme yet.',
    activity: 'Activity',
    heldOn: 'Day',
    commune: 'Commune',
    attendance: 'Present',
    enrolled: 'Enrolled',
    versions: 'Versions',
    version: (number, by, at) => `Version ${number}, recorded by ${by} on ${at}`,
    because: (reason) => `Reason: ${reason}`,
  },
};
