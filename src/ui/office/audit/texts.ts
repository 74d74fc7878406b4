import type { BreakKind } from '#access/audit.ts';
import type { Language } from '#base/words.ts';

/** What pages about the audit say. */
interface AuditTexts {
  question: string;
  answer: (count: string) => string;
  answerFiltered: (count: string) => string;
  onlyOf: string;
  allOfLog: string;
  empty: string;
  emptyFiltered: string;
  filters: string;
  from: string;
  to: string;
  notADay: string;
  action: string;
  actor: string;
  anything: string;
  anybody: string;
  caption: string;
  number: string;
  when: string;
  who: string;
  what: string;
  about: string;
  role: string;
  office: string;
  inSteadOf: string;
  inSteadOfName: (name: string) => string;
  reason: string;
  account: string;
  whoThen: string;
  onePerson: string;
  people: (count: string) => string;
  nobody: string;
  otherActions: Readonly<Record<string, string>>;
  entry: (number: string) => string;
  back: string;
  details: string;
  none: string;
  place: string;
  holds: string;
  broken: string;
  digest: string;
  digestBefore: string;
  firstOfChain: string;
  previous: string;
  next: string;
  content: string;
  contentLead: string;
  chainQuestion: string;
  chainHeading: string;
  chainHolds: (checked: string, last: string) => string;
  chainHoldsWhole: (checked: string, last: string) => string;
  chainBroken: (count: string) => string;
  chainEmpty: string;
  checkWhole: string;
  toLog: string;
  head: string;
  headLead: string;
  breaks: Readonly<Record<BreakKind, (number: string, bulletin: string) => string>>;
  newest: string;
  readers: string;
  readersLead: string;
  looks: (count: number) => string;
  changes: (count: number) => string;
  lastAt: (at: string) => string;
  entriesOfPerson: string;
}

export const AUDIT_TEXTS: Readonly<Record<Language, AuditTexts>> = {
  vi: {
    question: 'Việc gì đã xảy ra, do ai làm?',
    answer: (count) => `${count} mục nhật ký, mới nhất đứng trước.`,
    answerFiltered: (count) => `${count} mục hợp với điều kiện lọc, mới nhất đứng trước.`,
    onlyOf: 'Chỉ những mục về một người.',
    allOfLog: 'Xem cả nhật ký',
    empty: 'Nhật ký chưa có mục nào. Mọi lần ghi sổ và xem hồ sơ sẽ hiện ở đây.',
    emptyFiltered: 'Không có mục nào hợp với điều kiện lọc.',
    filters: 'Lọc nhật ký',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    notADay: 'Không đọc được ngày này nên chưa lọc theo nó. Viết như 23/11/2026.',
    action: 'Việc',
    actor: 'Người làm',
    anything: 'Mọi việc',
    anybody: 'Mọi người',
    caption: 'Mục nhật ký: số, lúc nào, ai, việc gì, về ai',
    number: 'Số',
    when: 'Lúc',
    who: 'Ai',
    what: 'Việc',
    about: 'Về',
    role: 'Vai trò lúc ấy',
    office: 'Đơn vị lúc ấy',
    inSteadOf: 'Làm thay',
    inSteadOfName: (name) => `thay ${name}`,
    reason: 'Lý do',
    account: 'Tài khoản',
    whoThen: 'Ai, với tư cách gì',
    onePerson: 'một người',
    people: (count) => `${count} người`,
    nobody: 'không ai',
    otherActions: {
      'register.open': 'Mở sổ của tỉnh',
      'demonstration.prepare': 'Chuẩn bị tỉnh minh hoạ',
      'campaign.look': 'Xem chiến dịch',
    },
    entry: (number) => `Mục nhật ký số ${number}`,
    back: 'Về nhật ký',
    details: 'Đã ghi những gì',
    none: 'không có',
    place: 'Chỗ trong chuỗi',
    holds: 'Mã băm của mục này khớp với nội dung và với mục trước nó.',
    broken: 'Mã băm không khớp: mục này đã bị sửa, bị chuyển chỗ, hoặc mục trước nó đã mất.',
    digest: 'Mã băm của mục này',
    digestBefore: 'Mã băm của mục trước',
    firstOfChain: 'đây là mục đầu của chuỗi',
    previous: 'Mục trước',
    next: 'Mục sau',
    content: 'Nội dung được băm',
    contentLead: 'Mã băm là SHA-256 của mã băm mục trước (mục đầu: 64 số 0) viết liền với dòng dưới đây, theo UTF-8.',
    chainQuestion: 'Chuỗi nhật ký còn nguyên không?',
    chainHeading: 'Chuỗi nhật ký',
    chainHolds: (checked, last) =>
      `Chuỗi còn nguyên: ${checked} mục cuối và mọi mốc đã công bố đều khớp. Mục mới nhất ghi lúc ${last}.`,
    chainHoldsWhole: (checked, last) =>
      `Chuỗi còn nguyên: cả ${checked} mục và mọi mốc đã công bố đều khớp. Mục mới nhất ghi lúc ${last}.`,
    chainBroken: (count) =>
      `Chuỗi không còn nguyên: ${count} chỗ không khớp. Giữ nguyên cơ sở dữ liệu và báo người phụ trách.`,
    chainEmpty: 'Nhật ký chưa có mục nào.',
    checkWhole: 'Kiểm cả chuỗi',
    toLog: 'Xem nhật ký',
    head: 'Mốc cuối',
    headLead: 'Chép mốc này ra nơi khác: sau này nó cho biết đoạn cuối có bị cắt hay viết lại không.',
    breaks: {
      gap: (number) => `Mục ${number}: thiếu mục ngay trước nó.`,
      digest: (number) => `Mục ${number}: đã bị sửa, hoặc không còn ở chỗ nó được ghi.`,
      head: (number) =>
        `Mục ${number}: cơ sở dữ liệu giữ mốc này, nhưng chuỗi không có; đoạn cuối bị cắt hoặc viết lại.`,
      published: (number, bulletin) => `Mục ${number}: bản tin “${bulletin}” đã công bố mốc này, nhưng chuỗi không có.`,
      given: (number) => `Mục ${number}: mốc được giữ ở nơi khác, nhưng chuỗi không có.`,
    },
    newest: 'Việc mới nhất',
    readers: 'Ai đã xem hoặc sửa hồ sơ này',
    readersLead: 'Theo nhật ký, người gần đây nhất đứng trước.',
    looks: (count) => `xem ${count} lần`,
    changes: (count) => `ghi ${count} lần`,
    lastAt: (at) => `lần cuối lúc ${at}`,
    entriesOfPerson: 'Mọi mục nhật ký về người này',
  },
  en: {
    question: 'What has happened, and by whom?',
    answer: (count) => `${count} entries of the audit, the newest first.`,
    answerFiltered: (count) => `${count} entries match, the newest first.`,
    onlyOf: 'Only entries about one person.',
    allOfLog: 'The whole audit',
    empty: 'There is no entry yet. Whatever is recorded, and whoever looks at people, appears here.',
    emptyFiltered: 'No entry matches.',
    filters: 'Filter the audit',
    from: 'From',
    to: 'To the end of',
    notADay: 'This day cannot be read, so nothing is filtered by it. Write 23/11/2026.',
    action: 'Act',
    actor: 'Who',
    anything: 'Anything',
    anybody: 'Anybody',
    caption: 'Entries: number, when, who, what, about whom',
    number: 'Number',
    when: 'When',
    who: 'Who',
    what: 'Act',
    about: 'About',
    role: 'Role then',
    office: 'Organisation then',
    inSteadOf: 'In place of',
    inSteadOfName: (name) => `in place of ${name}`,
    reason: 'Reason',
    account: 'Account',
    whoThen: 'Who, as it was then',
    onePerson: 'one person',
    people: (count) => `${count} people`,
    nobody: 'nobody',
    otherActions: {
      'register.open': 'Open the register of the province',
      'demonstration.prepare': 'Prepare a made-up province',
      'campaign.look': 'Look at a campaign',
    },
    entry: (number) => `Entry ${number} of the audit`,
    back: 'Back to the audit',
    details: 'What was written',
    none: 'none',
    place: 'Place in the chain',
    holds: 'The digest of this entry is that of its content and of the entry before it.',
    broken: 'The digest does not fit: this entry was changed or moved, or the one before it is gone.',
    digest: 'Digest of this entry',
    digestBefore: 'Digest of the entry before',
    firstOfChain: 'this is the first entry of the chain',
    previous: 'Entry before',
    next: 'Entry after',
    content: 'Content of which the digest is taken',
    contentLead:
      'The digest is SHA-256 of the digest before it (64 zeros before the first entry) followed by the line below, in UTF-8.',
    chainQuestion: 'Does the chain of the audit hold?',
    chainHeading: 'The chain of the audit',
    chainHolds: (checked, last) =>
      `The chain holds: its last ${checked} entries and every published head fit. The newest entry is of ${last}.`,
    chainHoldsWhole: (checked, last) =>
      `The chain holds: all ${checked} entries and every published head fit. The newest entry is of ${last}.`,
    chainBroken: (count) =>
      `The chain does not hold: ${count} places do not fit. Leave the database as it is, and tell whoever is in charge.`,
    chainEmpty: 'There is no entry yet.',
    checkWhole: 'Check the whole chain',
    toLog: 'See the audit',
    head: 'Head',
    headLead: 'Copy it to another place: later it tells whether the end was cut off or written again.',
    breaks: {
      gap: (number) => `Entry ${number}: the entry before it is missing.`,
      digest: (number) => `Entry ${number}: it was changed, or stands elsewhere than where it was written.`,
      head: (number) =>
        `Entry ${number}: the database keeps this head, and the chain does not have it; the end was cut off or written again.`,
      published: (number, bulletin) =>
        `Entry ${number}: the bulletin “${bulletin}” published this head, and the chain does not have it.`,
      given: (number) => `Entry ${number}: a head that was kept elsewhere, and the chain does not have it.`,
    },
    newest: 'Newest',
    readers: 'Who has seen or changed this record',
    readersLead: 'From the audit, whoever was here last first.',
    looks: (count) => `seen ${count} times`,
    changes: (count) => `recorded ${count} times`,
    lastAt: (at) => `last at ${at}`,
    entriesOfPerson: 'Every entry about this person',
  },
};
