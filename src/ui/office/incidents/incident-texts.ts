import type { Language } from '#base/words.ts';
import type { ChangeForm } from '#input/register/incident-forms.ts';
import type { IncidentKind, IncidentPart, IncidentState } from '#register/incident.ts';

/** What the pages of incidents say. */
interface IncidentTexts {
  question: string;
  answer: (open: string) => string;
  none: string;
  incidents: string;
  all: string;
  openOnly: string;
  record: string;
  outOfSight: string;
  kind: string;
  kinds: Readonly<Record<IncidentKind, string>>;
  difference: string;
  state: string;
  states: Readonly<Record<IncidentState, string>>;
  opened: string;
  organisation: string;
  back: string;
  title: (kind: string, name: string) => string;
  recordOf: (receipt: string | null, on: string) => string;
  holds: string;
  openedBy: (name: string, at: string) => string;
  settledBy: (name: string, at: string) => string;
  withdrawnBy: (name: string, at: string, reason: string) => string;
  version: (version: number, name: string, at: string) => string;
  compared: string;
  part: string;
  was: string;
  becomes: string;
  parts: Readonly<Record<IncidentPart, string>>;
  notKnown: string;
  extra: (amount: string) => string;
  refund: (amount: string) => string;
  noMoney: string;
  reason: string;
  reasonHint: string;
  papers: string;
  papersHint: string;
  papersShown: (papers: string) => string;
  settle: string;
  settleLead: string;
  settleOwn: string;
  submitExtra: (amount: string) => string;
  submitRefund: (amount: string) => string;
  submitNothing: string;
  revise: string;
  withdraw: string;
  withdrawLead: string;
  withdrawReason: string;
  done: Readonly<Record<'settled' | 'withdrawn' | 'asked', string>>;
  link: string;
  openLink: string;
  openOn: (by: string, on: string) => string;
  ask: string;
  askLead: string;
  askAgain: (version: number) => string;
  forms: Readonly<Record<ChangeForm, string>>;
  compare: string;
  cancelLead: (amount: string) => string;
  personLead: string;
  birthHint: string;
  sexes: Readonly<Record<'male' | 'female', string>>;
  asNow: string;
  submit: string;
  already: string;
  person: string;
  heldLead: (records: string) => string;
  heldRecord: (receipt: string, amount: string, by: string, on: string) => string;
}

export const INCIDENT_TEXTS: Readonly<Record<Language, IncidentTexts>> = {
  vi: {
    question: 'Hồ sơ nào có người đề nghị điều chỉnh?',
    answer: (open) => `${open} đề nghị chờ giải quyết.`,
    none: 'Không có đề nghị nào. Muốn đề nghị thì mở hồ sơ người tham gia, chọn «Đề nghị điều chỉnh khoản này».',
    incidents: 'Các đề nghị điều chỉnh',
    all: 'Xem cả đề nghị đã xong',
    openOnly: 'Chỉ xem đề nghị đang mở',
    record: 'Hồ sơ',
    outOfSight: 'Người ngoài địa bàn của bạn',
    kind: 'Đề nghị',
    kinds: {
      corrected: 'Sửa khoản đóng',
      unused: 'Hoàn trả tháng không dùng',
      cancelled: 'Huỷ khoản đóng',
      person: 'Sửa thông tin người tham gia',
    },
    difference: 'Chênh lệch (đồng)',
    state: 'Tình trạng',
    states: { open: 'Đang mở', settled: 'Đã giải quyết', withdrawn: 'Đã rút' },
    opened: 'Mở lúc',
    organisation: 'Đơn vị',
    back: 'Mọi đề nghị điều chỉnh',
    title: (kind, name) => `${kind}: ${name}`,
    recordOf: (receipt, on) => `${receipt === null ? 'Không có biên lai' : `Biên lai ${receipt}`}, thu ngày ${on}.`,
    holds:
      'Khi đề nghị còn mở, hồ sơ không vào đợt kê khai, không huỷ hay sửa cách khác, không tính thù lao. Giải quyết xong thì mọi việc ấy làm được.',
    openedBy: (name, at) => `${name} mở lúc ${at}.`,
    settledBy: (name, at) => `${name} giải quyết lúc ${at}.`,
    withdrawnBy: (name, at, reason) => `${name} rút lúc ${at}: ${reason}.`,
    version: (version, name, at) => `Bản ${version}, ${name} viết lúc ${at}`,
    compared: 'Đang ghi và sau khi điều chỉnh',
    part: 'Phần',
    was: 'Đang ghi',
    becomes: 'Sau khi điều chỉnh',
    parts: {
      income: 'Thu nhập làm căn cứ đóng (đồng)',
      method: 'Phương thức đóng',
      fromMonth: 'Từ tháng',
      months: 'Số tháng',
      paid: 'Người tham gia đóng (đồng)',
      stateSupport: 'Nhà nước hỗ trợ (đồng)',
      localSupport: 'Địa phương hỗ trợ (đồng)',
      otherSupport: 'Nơi khác hỗ trợ (đồng)',
      fullName: 'Họ và tên',
      siCode: 'Mã số BHXH',
      birthDate: 'Ngày sinh',
      sex: 'Giới tính',
    },
    notKnown: 'chưa ghi',
    extra: (amount) => `Thu thêm của người tham gia ${amount} đồng.`,
    refund: (amount) => `Trả lại người tham gia ${amount} đồng.`,
    noMoney: 'Không đổi số tiền.',
    reason: 'Lý do',
    reasonHint: 'Ở lại trong hồ sơ. Không ghi số căn cước, số điện thoại.',
    papers: 'Giấy tờ kèm theo',
    papersHint: 'Giấy nào đã xem, ví dụ: đơn của hộ ngày 02/11/2026. Để trống nếu không có.',
    papersShown: (papers) => `Giấy tờ: ${papers}.`,
    settle: 'Giải quyết',
    settleLead:
      'Ghi điều chỉnh vào sổ. Tiền thu thêm hay trả lại là của người giải quyết, trong sổ thu hôm nay của họ.',
    settleOwn: 'Bạn viết bản này, nên người khác của đơn vị hoặc cơ quan BHXH giải quyết.',
    submitExtra: (amount) => `Điều chỉnh và ghi nhận thu thêm ${amount} đồng`,
    submitRefund: (amount) => `Điều chỉnh và ghi nhận trả lại ${amount} đồng`,
    submitNothing: 'Điều chỉnh',
    revise: 'Đề nghị khác đi',
    withdraw: 'Rút đề nghị',
    withdrawLead: 'Hồ sơ giữ nguyên như đang ghi.',
    withdrawReason: 'Vì sao rút',
    done: {
      settled: 'Đã giải quyết. Điều đang ghi và điều mới cùng ở trong hồ sơ; chỉ điều mới được tính.',
      withdrawn: 'Đã rút đề nghị. Hồ sơ giữ nguyên.',
      asked: 'Đã ghi đề nghị. Hồ sơ chờ đến khi đề nghị được giải quyết hoặc rút.',
    },
    link: 'Đề nghị điều chỉnh khoản này',
    openLink: 'Xem đề nghị điều chỉnh',
    openOn: (by, on) => `đề nghị điều chỉnh đang mở, ${by} viết ngày ${on}`,
    ask: 'Đề nghị điều chỉnh',
    askLead:
      'Bạn viết điều cần đổi, người khác xem và giải quyết. Trong lúc chờ, hồ sơ không vào đợt kê khai và không tính thù lao.',
    askAgain: (version) => `Hồ sơ này đã có đề nghị đang mở. Điều bạn gửi thành bản ${version} của đề nghị ấy.`,
    forms: { khoan: 'Sửa khoản đóng', huy: 'Huỷ khoản đóng', nguoi: 'Sửa thông tin người tham gia' },
    compare: 'So với điều đang ghi',
    cancelLead: (amount) => `Cả khoản được huỷ, trả lại người tham gia ${amount} đồng.`,
    personLead: 'Chỉ điền điều cần đổi; ô để trống thì giữ nguyên.',
    birthHint: 'Ngày/tháng/năm, hoặc chỉ năm.',
    sexes: { male: 'Nam', female: 'Nữ' },
    asNow: 'Giữ nguyên',
    submit: 'Gửi đề nghị',
    already: 'Khoản này đã được sửa hoặc huỷ từ trước.',
    person: 'Về hồ sơ',
    heldLead: (records) => `${records} hồ sơ đang có đề nghị điều chỉnh, chưa tính ở đây:`,
    heldRecord: (receipt, amount, by, on) => `${receipt}: ${amount} đồng, ${by} viết đề nghị ngày ${on}`,
  },
  en: {
    question: 'Which records is a change asked for?',
    answer: (open) => `${open} incidents wait to be settled.`,
    none: 'There is no incident. To ask for a change, open the record of a person and choose “Ask for a change” beside the payment.',
    incidents: 'Incidents',
    all: 'Also those that are over',
    openOnly: 'Only those that are open',
    record: 'Record',
    outOfSight: 'Somebody outside your areas',
    kind: 'Asked for',
    kinds: {
      corrected: 'Another payment',
      unused: 'Months that are not used',
      cancelled: 'Take the payment back',
      person: 'Data of the person',
    },
    difference: 'Difference (đồng)',
    state: 'State',
    states: { open: 'Open', settled: 'Settled', withdrawn: 'Withdrawn' },
    opened: 'Opened',
    organisation: 'Organisation',
    back: 'All incidents',
    title: (kind, name) => `${kind}: ${name}`,
    recordOf: (receipt, on) => `${receipt === null ? 'No receipt' : `Receipt ${receipt}`}, taken on ${on}.`,
    holds:
      'As long as it is open its record goes into no batch, is not taken back or corrected otherwise, and is not paid for.',
    openedBy: (name, at) => `Opened by ${name}, ${at}.`,
    settledBy: (name, at) => `Settled by ${name}, ${at}.`,
    withdrawnBy: (name, at, reason) => `Withdrawn by ${name}, ${at}: ${reason}.`,
    version: (version, name, at) => `Version ${version}, written by ${name}, ${at}`,
    compared: 'As recorded, and as it should be',
    part: 'Part',
    was: 'As recorded',
    becomes: 'As it should be',
    parts: {
      income: 'Chosen income (đồng)',
      method: 'Paid for',
      fromMonth: 'From',
      months: 'Months',
      paid: 'The member pays (đồng)',
      stateSupport: 'State support (đồng)',
      localSupport: 'Local support (đồng)',
      otherSupport: 'Other support (đồng)',
      fullName: 'Full name',
      siCode: 'SI code',
      birthDate: 'Birth date',
      sex: 'Sex',
    },
    notKnown: 'not recorded',
    extra: (amount) => `The member pays ${amount} đồng more.`,
    refund: (amount) => `${amount} đồng is given back to the member.`,
    noMoney: 'No money moves.',
    reason: 'Reason',
    reasonHint: 'It stays in the record. No citizen number, no telephone.',
    papers: 'Papers',
    papersHint: 'What was shown, such as: letter of the household of 02/11/2026. Leave it blank where there is none.',
    papersShown: (papers) => `Papers: ${papers}.`,
    settle: 'Settle it',
    settleLead: 'The change is recorded. Money that is taken or given back is that of whoever settles it, today.',
    settleOwn: 'You wrote this version: somebody else of the organisation or of the SI office settles it.',
    submitExtra: (amount) => `Change it, and record ${amount} đồng taken`,
    submitRefund: (amount) => `Change it, and record ${amount} đồng given back`,
    submitNothing: 'Change it',
    revise: 'Ask for something else',
    withdraw: 'Withdraw it',
    withdrawLead: 'The record stays as it is.',
    withdrawReason: 'Why it is withdrawn',
    done: {
      settled: 'It is settled. The old and the new stay in the record; only the new one counts.',
      withdrawn: 'It is withdrawn. The record stays as it is.',
      asked: 'It is recorded. The record waits until it is settled or withdrawn.',
    },
    link: 'Ask for a change',
    openLink: 'Look at the incident',
    openOn: (by, on) => `an incident is open, by ${by} of ${on}`,
    ask: 'Ask for a change',
    askLead:
      'You write what should change, somebody else looks and settles it. Until then the record goes into no batch and is not paid for.',
    askAgain: (version) => `An incident on this record is open. What you send becomes version ${version} of it.`,
    forms: { khoan: 'Another payment', huy: 'Take it back', nguoi: 'Data of the person' },
    compare: 'Compare with what is recorded',
    cancelLead: (amount) => `All of it is taken back: ${amount} đồng goes back to the member.`,
    personLead: 'Fill in only what should change; a blank field stays as it is.',
    birthHint: 'Day/month/year, or the year alone.',
    sexes: { male: 'Male', female: 'Female' },
    asNow: 'As it is',
    submit: 'Send it',
    already: 'This payment was corrected or taken back before.',
    person: 'Back to the record',
    heldLead: (records) => `${records} records have an open incident and do not count here:`,
    heldRecord: (receipt, amount, by, on) => `${receipt}: ${amount} đồng, asked for by ${by} on ${on}`,
  },
};
