import type { LinkPurpose } from '#access/links.ts';
import type { Language } from '#base/words.ts';
import type { AccountState } from './account-names.ts';

/** What pages about accounts say. */
interface AccountTexts {
  question: string;
  answer: (accounts: string, offices: string) => string;
  waiting: (links: string) => string;
  states: Readonly<Record<AccountState, string>>;
  state: string;
  text: string;
  filters: string;
  empty: string;
  caption: string;
  name: string;
  offices: string;
  session: string;
  sessions: (count: string) => string;
  noSession: string;
  secondFactor: (has: boolean) => string;
  madeUp: string;
  invite: string;
  inviteTitle: string;
  inviteLead: string;
  inviteSubmit: string;
  email: string;
  role: string;
  organisation: string;
  noOrganisation: string;
  areas: string;
  areasHint: string;
  from: string;
  to: string;
  toHint: string;
  wrongDay: string;
  unknownAreas: (names: string) => string;
  made: (name: string) => string;
  madeLead: (until: string) => string;
  madeOnce: string;
  back: string;
  links: string;
  linksLead: string;
  link: string;
  linkPurposes: Readonly<Record<LinkPurpose, string>>;
  until: (moment: string, isExpired: boolean) => string;
  withdraw: string;
  recordTitle: (name: string) => string;
  officeState: Readonly<Record<'holds' | 'waits' | 'over', string>>;
  wholeProvince: string;
  span: (from: string, to: string | null) => string;
  insteadOf: (name: string) => string;
  emergency: (reason: string) => string;
  endsAt: (moment: string, isOver: boolean) => string;
  end: string;
  give: string;
  giveSubmit: string;
  substitute: string;
  substituteLead: string;
  substituteSubmit: string;
  office: string;
  standIn: string;
  recover: string;
  recoverLead: string;
  recoverSubmit: string;
  done: Readonly<Record<'ended' | 'given' | 'substituted' | 'withdrawn', string>>;
  need: string;
  needTitle: string;
  needLead: string;
  needNow: string;
  reason: string;
  reasonHint: string;
  hours: string;
  needSubmit: string;
  needDone: string;
  nobodyElse: string;
  endingSoon: string;
  withoutFactor: (people: string) => string;
  toAccounts: string;
}

export const ACCOUNT_TEXTS: Readonly<Record<Language, AccountTexts>> = {
  vi: {
    question: 'Ai được vào, giữ vai trò gì?',
    answer: (accounts, offices) => `${accounts} người đang giữ ${offices} vai trò.`,
    waiting: (links) => `${links} đường dẫn chưa được dùng.`,
    states: {
      all: 'Mọi tài khoản',
      holds: 'Đang giữ vai trò',
      over: 'Không còn vai trò nào',
      emergency: 'Truy cập khẩn cấp đang mở',
    },
    state: 'Tình trạng',
    text: 'Tên hoặc e-mail',
    filters: 'Lọc tài khoản',
    empty: 'Không có tài khoản nào như thế.',
    caption: 'Tài khoản và vai trò',
    name: 'Họ và tên',
    offices: 'Vai trò',
    session: 'Đang vào',
    sessions: (count) => `${count} phiên`,
    noSession: 'không',
    secondFactor: (has) => (has ? 'có xác nhận hai bước' : 'chưa có xác nhận hai bước'),
    madeUp: 'tài khoản minh hoạ',
    invite: 'Mời một người',
    inviteTitle: 'Mời ai vào vai trò gì?',
    inviteLead:
      'Bạn nhận một đường dẫn dùng một lần để chuyển cho người ấy. Mật khẩu do người ấy tự đặt; không ai khác biết.',
    inviteSubmit: 'Tạo đường dẫn mời',
    email: 'E-mail',
    role: 'Vai trò',
    organisation: 'Làm cho đơn vị',
    noOrganisation: 'Không đơn vị nào',
    areas: 'Địa bàn',
    areasHint: 'Mỗi dòng một huyện hoặc xã. Để trống là toàn tỉnh.',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    toHint: 'Để trống nếu chưa biết.',
    wrongDay: 'Không đọc được ngày này. Viết như 23/11/2026.',
    unknownAreas: (names) => `Không có nơi nào tên: ${names}. Chọn tên trong danh sách.`,
    made: (name) => `Đường dẫn cho ${name}`,
    madeLead: (until) => `Chỉ dùng được một lần, đến ${until}. Hãy chuyển tận tay hoặc qua kênh mà bạn tin.`,
    madeOnce: 'Đường dẫn chỉ hiện lần này.',
    back: 'Về danh sách tài khoản',
    links: 'Đường dẫn chưa được dùng',
    linksLead: 'Ai có đường dẫn thì vào được. Thu hồi nếu gửi nhầm.',
    link: 'Dành cho',
    linkPurposes: { first: 'Người quản trị đầu tiên', invitation: 'Lời mời', recovery: 'Đặt lại mật khẩu' },
    until: (moment, isExpired) => (isExpired ? `đã quá hạn lúc ${moment}` : `đến ${moment}`),
    withdraw: 'Thu hồi đường dẫn',
    recordTitle: (name) => `${name} được làm gì?`,
    officeState: { holds: 'Đang giữ', waits: 'Chưa đến ngày', over: 'Đã kết thúc' },
    wholeProvince: 'toàn tỉnh',
    span: (from, to) => (to === null ? `từ ${from}` : `${from} – ${to}`),
    insteadOf: (name) => `thay ${name}`,
    emergency: (reason) => `khẩn cấp: ${reason}`,
    endsAt: (moment, isOver) => (isOver ? `kết thúc ${moment}` : `tự kết thúc ${moment}`),
    end: 'Thu hồi vai trò này',
    give: 'Giao thêm một vai trò',
    giveSubmit: 'Giao vai trò',
    substitute: 'Cử người làm thay',
    substituteLead: 'Người thay có cùng vai trò, đơn vị, địa bàn trong những ngày ấy. Nhật ký ghi tên cả hai người.',
    substituteSubmit: 'Cử người thay',
    office: 'Vai trò được làm thay',
    standIn: 'Người thay',
    recover: 'Quên mật khẩu',
    recoverLead: 'Đường dẫn dùng một lần để người này tự đặt mật khẩu mới. Mọi phiên đang mở sẽ kết thúc khi đặt xong.',
    recoverSubmit: 'Tạo đường dẫn đặt lại mật khẩu',
    done: {
      ended: 'Đã thu hồi vai trò. Từ lần bấm tiếp theo người này không còn quyền ấy.',
      given: 'Đã giao vai trò.',
      substituted: 'Đã cử người thay.',
      withdrawn: 'Đã thu hồi đường dẫn.',
    },
    need: 'Truy cập khẩn cấp',
    needTitle: 'Vì sao cần truy cập khẩn cấp?',
    needLead:
      'Bạn nhận thêm một vai trò trong vài giờ, rồi nó tự kết thúc. Lý do đi cùng mọi dòng nhật ký, và mọi người quản trị đều thấy trong danh sách.',
    needNow: 'Truy cập khẩn cấp đang mở',
    reason: 'Lý do',
    reasonHint: 'Như “cán bộ BHXH Ba Bể ốm đột xuất, hồ sơ phải xong hôm nay”. Không viết tên người tham gia.',
    hours: 'Trong mấy giờ',
    needSubmit: 'Mở truy cập khẩn cấp',
    needDone: 'Đã mở. Chọn vai trò mới ở phía trên trang.',
    endingSoon: 'Vai trò kết thúc hết ngày',
    withoutFactor: (people) => `${people} người chưa bật xác nhận hai bước.`,
    toAccounts: 'Xem tài khoản và vai trò',
    nobodyElse: 'Chưa có ai khác có tài khoản: hãy mời trước.',
  },
  en: {
    question: 'Who may come in, in which offices?',
    answer: (accounts, offices) => `${accounts} people hold ${offices} offices.`,
    waiting: (links) => `${links} links have not been used.`,
    states: {
      all: 'All accounts',
      holds: 'With an office',
      over: 'Without any office',
      emergency: 'With emergency access now',
    },
    state: 'State',
    text: 'Name or e-mail',
    filters: 'Filter accounts',
    empty: 'There is no such account.',
    caption: 'Accounts and offices',
    name: 'Full name',
    offices: 'Offices',
    session: 'Signed in',
    sessions: (count) => `${count} sessions`,
    noSession: 'no',
    secondFactor: (has) => (has ? 'with a second factor' : 'without a second factor'),
    madeUp: 'of the demonstration',
    invite: 'Invite somebody',
    inviteTitle: 'Who is invited, into which office?',
    inviteLead:
      'You get a link that serves once, to hand over. They set their password themselves; nobody else knows it.',
    inviteSubmit: 'Make the link',
    email: 'E-mail',
    role: 'Role',
    organisation: 'Works for',
    noOrganisation: 'No organisation',
    areas: 'Areas',
    areasHint: 'A district or commune on each line. Empty for the whole province.',
    from: 'From',
    to: 'To the end of',
    toHint: 'Empty where it is not known.',
    wrongDay: 'This cannot be read as a day. Write 23/11/2026.',
    unknownAreas: (names) => `No place is called: ${names}. Choose names from the list.`,
    made: (name) => `A link for ${name}`,
    madeLead: (until) => `It serves once, until ${until}. Hand it over yourself, or in a way that you trust.`,
    madeOnce: 'The link is shown this once.',
    back: 'Back to the accounts',
    links: 'Links that have not been used',
    linksLead: 'Whoever has a link can come in. Withdraw what went to the wrong person.',
    link: 'For',
    linkPurposes: { first: 'The first administrator', invitation: 'Invitation', recovery: 'New password' },
    until: (moment, isExpired) => (isExpired ? `expired ${moment}` : `until ${moment}`),
    withdraw: 'Withdraw the link',
    recordTitle: (name) => `What may ${name} do?`,
    officeState: { holds: 'Holds', waits: 'Has not begun', over: 'Is over' },
    wholeProvince: 'the whole province',
    span: (from, to) => (to === null ? `from ${from}` : `${from} – ${to}`),
    insteadOf: (name) => `in place of ${name}`,
    emergency: (reason) => `emergency: ${reason}`,
    endsAt: (moment, isOver) => (isOver ? `ended ${moment}` : `ends by itself ${moment}`),
    end: 'Take this office away',
    give: 'Give a further office',
    giveSubmit: 'Give the office',
    substitute: 'Let somebody stand in',
    substituteLead: 'They have the same role, organisation and areas on those days. The audit names both.',
    substituteSubmit: 'Let them stand in',
    office: 'Office',
    standIn: 'Who stands in',
    recover: 'A forgotten password',
    recoverLead: 'A link that serves once, to set a new password. Every open session ends with that.',
    recoverSubmit: 'Make the link',
    done: {
      ended: 'The office is taken away, from their next request on.',
      given: 'The office is given.',
      substituted: 'Somebody stands in.',
      withdrawn: 'The link is withdrawn.',
    },
    need: 'Emergency access',
    needTitle: 'Why is emergency access needed?',
    needLead:
      'You get a further office for some hours; then it ends by itself. The reason stands in every line of the audit, and every administrator sees it in the list.',
    needNow: 'Emergency access now',
    reason: 'Reason',
    reasonHint: 'Such as “the officer of Ba Bể fell ill, the files are due today”. Name nobody who is insured.',
    hours: 'For how many hours',
    needSubmit: 'Open emergency access',
    needDone: 'It is open. Choose the new office at the top of the page.',
    endingSoon: 'An office ends with',
    withoutFactor: (people) => `${people} people have no second factor.`,
    toAccounts: 'See accounts and offices',
    nobodyElse: 'Nobody else has an account yet: invite somebody first.',
  },
};
