import type { Language } from '#base/words.ts';
import type { LineState, MoneyClaim, NoteKind } from '#register/money/bank-line.ts';

/** What is said of statements of banks and their lines. */
interface StatementTexts {
  question: string;
  answer: (lines: number, amount: string) => string;
  allPlaced: string;
  noStatements: string;
  accounts: string;
  account: string;
  siOffice: string;
  came: string;
  left: string;
  matched: string;
  explained: string;
  suspense: string;
  gap: (account: string, after: string, before: string, missing: string) => string;
  read: string;
  readLead: string;
  file: string;
  noFile: string;
  broken: string;
  noAccounts: string;
  taken: (added: number, known: number, matched: number) => string;
  again: string;
  matchedNow: (matched: number) => string;
  lines: string;
  onlyOpen: string;
  all: string;
  noLines: string;
  day: string;
  remittance: string;
  noText: string;
  amount: string;
  state: string;
  states: Readonly<Record<LineState, string>>;
  keeper: string;
  statementsRead: string;
  statement: string;
  days: (from: string, to: string) => string;
  balances: string;
  noBalances: string;
  withdraw: string;
  withdrawLead: string;
  isWithdrawn: (reason: string) => string;
  holds: string;
  lineTitle: (amount: string, day: string) => string;
  back: string;
  reference: string;
  unplaced: string;
  matches: string;
  claims: Readonly<Record<MoneyClaim['kind'], string>>;
  claim: string;
  how: string;
  byText: string;
  byPerson: (name: string) => string;
  undoMatch: string;
  undoMatchLead: string;
  match: string;
  matchLead: string;
  noSuggestions: string;
  choice: (kind: string, number: string, day: string, name: string, open: string) => string;
  howMuch: string;
  howMuchHint: string;
  find: string;
  findHint: string;
  findSubmit: string;
  note: string;
  noteLead: string;
  kind: string;
  kinds: Readonly<Record<NoteKind, string>>;
  reason: string;
  reasonHint: string;
  noted: string;
  matchedLine: string;
  undone: string;
}

export const STATEMENT_TEXTS: Readonly<Record<Language, StatementTexts>> = {
  vi: {
    question: 'Tiền nào trong ngân hàng chưa rõ của ai?',
    answer: (lines, amount) => `${lines} dòng sao kê còn treo, cộng ${amount} đồng.`,
    allPlaced: 'Mọi dòng sao kê đều đã có chỗ.',
    noStatements: 'Chưa đọc sao kê nào.',
    accounts: 'Từng tài khoản',
    account: 'Tài khoản',
    siOffice: 'Cơ quan BHXH',
    came: 'Vào',
    left: 'Ra',
    matched: 'Đã ghép',
    explained: 'Đã giải thích',
    suspense: 'Còn treo',
    gap: (account, after, before, missing) =>
      `Tài khoản ${account}: giữa sao kê đến ${after} và sao kê từ ${before} thiếu ${missing} đồng. Hãy đọc sao kê của những ngày ấy.`,
    read: 'Đọc sao kê',
    readLead:
      'Tệp camt.053 (ISO 20022), CSV hoặc Excel có cột ngày, nội dung và số tiền (hoặc ghi nợ, ghi có). Đọc lại tệp cũ hay tệp chồng ngày không ghi gì hai lần.',
    file: 'Tệp sao kê',
    noFile: 'Chọn tệp sao kê.',
    broken: 'Tệp gửi lên bị đứt hoặc quá lớn.',
    noAccounts: 'Chưa ghi tài khoản ngân hàng nào: ghi tài khoản trước ở trang chốt sổ.',
    taken: (added, known, matched) =>
      `Đã ghi ${added} dòng mới, ${known} dòng đã có từ trước; ghép được ${matched} phần theo nội dung chuyển khoản.`,
    again: 'Ghép lại theo nội dung',
    matchedNow: (matched) => `Ghép thêm được ${matched} phần.`,
    lines: 'Các dòng sao kê',
    onlyOpen: 'Chỉ dòng còn treo',
    all: 'Tất cả',
    noLines: 'Không có dòng nào.',
    day: 'Ngày',
    remittance: 'Nội dung',
    noText: '(không có nội dung)',
    amount: 'Số tiền (đồng)',
    state: 'Tình trạng',
    states: {
      matched: 'Đã ghép',
      'in-part': 'Ghép một phần',
      suspense: 'Treo',
      returned: 'Đã trả lại người gửi',
      own: 'Lãi, phí, chuyển nội bộ',
    },
    keeper: 'Người theo dõi',
    statementsRead: 'Các sao kê đã đọc',
    statement: 'Sao kê',
    days: (from, to) => (from === to ? from : `${from} – ${to}`),
    balances: 'Số dư đầu, cuối',
    noBalances: 'tệp không ghi',
    withdraw: 'Sao kê nào đọc nhầm?',
    withdrawLead: 'Rút lại được khi chưa dòng nào của nó được ghép. Các dòng ấy không tính nữa.',
    isWithdrawn: (reason) => `Đã rút lại: ${reason}`,
    holds: 'Còn hiệu lực',
    lineTitle: (amount, day) => `${amount} đồng ngày ${day}`,
    back: 'Về sao kê',
    reference: 'Số của ngân hàng',
    unplaced: 'Chưa có chỗ',
    matches: 'Là tiền của',
    claims: { payment: 'Khoản thu', deposit: 'Phiếu nộp tiền' },
    claim: 'Khoản',
    how: 'Ghép bởi',
    byText: 'nội dung chuyển khoản',
    byPerson: (name) => name,
    undoMatch: 'Ghép sai?',
    undoMatchLead: 'Gỡ ghép thì dòng sao kê và khoản ấy lại mở chừng đó.',
    match: 'Ghép với khoản',
    matchLead:
      'Những khoản này cùng số tiền gần ngày, hoặc có số biên lai trong nội dung. Không khoản nào được ghép chỉ vì cùng số tiền: bạn quyết định.',
    noSuggestions: 'Không thấy khoản nào giống. Tìm theo số biên lai, số phiếu nộp tiền hoặc nội dung chuyển khoản.',
    choice: (kind, number, day, name, open) => `${kind} ${number}, ${day}, ${name}: ${open} đồng`,
    howMuch: 'Ghép bao nhiêu',
    howMuchHint: 'Để trống thì ghép hết phần cả hai bên còn mở.',
    find: 'Tìm khoản',
    findHint: 'Số biên lai như AA/26 0000101, số phiếu như 3/2026, hoặc nội dung BP….',
    findSubmit: 'Tìm',
    note: 'Chưa ghép được?',
    noteLead: 'Ghi dòng này là gì; từ lúc ghi bạn là người theo dõi nó.',
    kind: 'Dòng này là',
    kinds: {
      suspense: 'Còn treo, tôi theo dõi',
      returned: 'Đã trả lại người gửi',
      own: 'Lãi, phí, chuyển nội bộ',
    },
    reason: 'Ghi chú',
    reasonHint: 'Ví dụ: đã gọi người gửi, chờ trả lời.',
    noted: 'Đã ghi chú.',
    matchedLine: 'Đã ghép.',
    undone: 'Đã gỡ ghép.',
  },
  en: {
    question: 'Which money at the bank is not known to be whose?',
    answer: (lines, amount) => `${lines} lines are in suspense, ${amount} đồng in all.`,
    allPlaced: 'All lines of statements have their place.',
    noStatements: 'No statement was read in yet.',
    accounts: 'By account',
    account: 'Account',
    siOffice: 'The SI office',
    came: 'Came',
    left: 'Left',
    matched: 'Matched',
    explained: 'Explained',
    suspense: 'In suspense',
    gap: (account, after, before, missing) =>
      `Account ${account}: ${missing} đồng are missing between the statement until ${after} and the one from ${before}. Read in the statement of these days.`,
    read: 'Read a statement in',
    readLead:
      'A file in camt.053 (ISO 20022), CSV or Excel with columns for the day, the text and the amount (or debit and credit). A file read again, or one that overlaps, brings nothing twice.',
    file: 'File of the statement',
    noFile: 'Choose a file.',
    broken: 'The file was broken off or is too large.',
    noAccounts: 'No bank account is recorded: record one first, from the page of closings.',
    taken: (added, known, matched) =>
      `${added} new lines were recorded, ${known} were there before; ${matched} parts were matched by their texts.`,
    again: 'Match by texts again',
    matchedNow: (matched) => `${matched} more parts were matched.`,
    lines: 'Lines of statements',
    onlyOpen: 'Only lines in suspense',
    all: 'All',
    noLines: 'There is no line.',
    day: 'Day',
    remittance: 'Text',
    noText: '(no text)',
    amount: 'Amount (đồng)',
    state: 'State',
    states: {
      matched: 'Matched',
      'in-part': 'Matched in part',
      suspense: 'In suspense',
      returned: 'Returned to its sender',
      own: 'Interest, fees, own transfers',
    },
    keeper: 'Looked after by',
    statementsRead: 'Statements read in',
    statement: 'BankStatement',
    days: (from, to) => (from === to ? from : `${from} – ${to}`),
    balances: 'Opening and closing balance',
    noBalances: 'not in the file',
    withdraw: 'Which statement was read in wrong?',
    withdrawLead: 'It can be withdrawn as long as no line of it is matched. Its lines count no more.',
    isWithdrawn: (reason) => `Withdrawn: ${reason}`,
    holds: 'Holds',
    lineTitle: (amount, day) => `${amount} đồng on ${day}`,
    back: 'Back to statements',
    reference: 'The bank’s number',
    unplaced: 'Not placed',
    matches: 'It is the money of',
    claims: { payment: 'Payment', deposit: 'Deposit slip' },
    claim: 'What',
    how: 'Matched by',
    byText: 'the text of the transfer',
    byPerson: (name) => name,
    undoMatch: 'Is a match wrong?',
    undoMatchLead: 'Where it is taken back, the line and what it was matched with are open by as much again.',
    match: 'Match it with',
    matchLead:
      'These are of the same amount and near in days, or their receipt is named in the text. Nothing is matched by its amount alone: you decide.',
    noSuggestions: 'Nothing like it was found. Look for the number of a receipt or slip, or the text of the transfer.',
    choice: (kind, number, day, name, open) => `${kind} ${number}, ${day}, ${name}: ${open} đồng`,
    howMuch: 'How much of it',
    howMuchHint: 'Left empty, as much as both have open.',
    find: 'Look for',
    findHint: 'The number of a receipt such as AA/26 0000101, of a slip such as 3/2026, or the text BP….',
    findSubmit: 'Search',
    note: 'Can it not be matched?',
    noteLead: 'Note what the line is; from then on you look after it.',
    kind: 'This line is',
    kinds: {
      suspense: 'In suspense, I look after it',
      returned: 'Returned to its sender',
      own: 'Interest, fees, own transfers',
    },
    reason: 'Note',
    reasonHint: 'For instance: the sender was called and will answer.',
    noted: 'The note is recorded.',
    matchedLine: 'It is matched.',
    undone: 'The match is taken back.',
  },
};
