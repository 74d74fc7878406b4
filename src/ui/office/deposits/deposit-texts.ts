import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { DepositState, MoneyPlace } from '#register/money/deposit.ts';

/** What is said of slips and of where money is. */
interface DepositTexts {
  question: string;
  answer: (closings: number, amount: string) => string;
  nothingWaits: string;
  make: string;
  makeOf: (scheme: string, organisation: string, closings: number, amount: string) => string;
  schemes: Readonly<Record<Scheme, string>>;
  slips: string;
  noSlips: string;
  slip: string;
  number: (number: number, year: number) => string;
  organisation: string;
  scheme: string;
  depositedOn: string;
  amount: string;
  arrived: string;
  state: string;
  states: Readonly<Record<DepositState, string>>;
  by: string;
  statements: string;
  reconciliation: string;
  newQuestion: string;
  newLead: string;
  closings: string;
  choice: (day: string, name: string, supplement: string, lines: number, amount: string) => string;
  back: string;
  title: (number: number, year: number) => string;
  stateOf: (state: DepositState, arrived: string, missing: string) => string;
  print: string;
  noAccount: string;
  withdraw: string;
  withdrawLead: string;
  isWithdrawn: (reason: string) => string;
  whereTitle: (from: string, to: string) => string;
  whereAnswer: (amount: string, confirmed: string, waiting: string) => string;
  whereNothing: string;
  from: string;
  to: string;
  filters: string;
  day: string;
  taken: string;
  lines: string;
  receipted: string;
  batched: string;
  unbatched: string;
  list: string;
  listLead: string;
  places: Readonly<Record<MoneyPlace, string>>;
  sum: string;
  waiting: string;
  waitingLead: (shown: string, all: string, isCut: boolean) => string;
  person: string;
  place: string;
  receipt: string;
  none: string;
}

export const DEPOSIT_TEXTS: Readonly<Record<Language, DepositTexts>> = {
  vi: {
    question: 'Tiền nào chờ nộp cho cơ quan BHXH?',
    answer: (closings, amount) => `${closings} khoản của các lần chốt sổ, cộng ${amount} đồng.`,
    nothingWaits: 'Không có tiền nào chờ nộp: tiền đã chốt và đã nhận đều nằm trong phiếu nộp tiền.',
    make: 'Lập phiếu nộp tiền',
    makeOf: (scheme, organisation, closings, amount) =>
      `${scheme}, ${organisation}: ${closings} lần chốt, ${amount} đồng`,
    schemes: { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' },
    slips: 'Các phiếu nộp tiền',
    noSlips: 'Chưa có phiếu nộp tiền nào.',
    slip: 'Phiếu',
    number: (number, year) => `Số ${number}/${year}`,
    organisation: 'Đơn vị',
    scheme: 'Loại hình',
    depositedOn: 'Ngày nộp',
    amount: 'Số tiền (đồng)',
    arrived: 'Ngân hàng đã có',
    state: 'Tình trạng',
    states: {
      waiting: 'Chờ ngân hàng',
      short: 'Mới đến một phần',
      confirmed: 'Ngân hàng xác nhận',
      withdrawn: 'Đã rút lại',
    },
    by: 'Người lập',
    statements: 'Sao kê ngân hàng, tiền treo',
    reconciliation: 'Đối soát: tiền đang ở đâu',
    newQuestion: 'Nộp tiền của những lần chốt nào?',
    newLead:
      'Một phiếu có tiền của một loại hình, trọn từng lần chốt sổ. Chỉ có những lần chốt đã nhận đủ tiền mặt và chưa nằm trong phiếu nào.',
    closings: 'Lần chốt sổ',
    choice: (day, name, supplement, lines, amount) => `${day}${supplement}, ${name}: ${lines} khoản, ${amount} đồng`,
    back: 'Về các phiếu nộp tiền',
    title: (number, year) => `Phiếu nộp tiền số ${number}/${year}`,
    stateOf: (state, arrived, missing) =>
      ({
        waiting: 'Chưa thấy trong sao kê của cơ quan BHXH.',
        short: `Sao kê mới có ${arrived} đồng, còn thiếu ${missing} đồng.`,
        confirmed: `Ngân hàng xác nhận đủ ${arrived} đồng.`,
        withdrawn: 'Đã rút lại.',
      })[state],
    print: 'In trang này để ký; mã VietQR và nút không in.',
    noAccount: 'Cơ quan BHXH chưa ghi tài khoản nhận tiền, nên chưa có mã VietQR.',
    withdraw: 'Phiếu này ghi sai?',
    withdrawLead:
      'Rút lại được khi sao kê chưa có tiền của phiếu. Các lần chốt lại chờ nộp; số của phiếu không dùng lại.',
    isWithdrawn: (reason) => `Đã rút lại: ${reason}`,
    whereTitle: (from, to) => `Tiền thu từ ${from} đến ${to} đang ở đâu?`,
    whereAnswer: (amount, confirmed, waiting) =>
      `Đã thu ${amount} đồng: ngân hàng xác nhận ${confirmed} đồng, còn ${waiting} đồng trên đường.`,
    whereNothing: 'Không có khoản nào được thu trong những ngày này.',
    from: 'Từ ngày',
    to: 'Đến ngày',
    filters: 'Chọn ngày',
    day: 'Ngày thu',
    taken: 'Đã thu',
    lines: 'Khoản',
    receipted: 'Có biên lai',
    batched: 'Trong đợt đã gửi',
    list: 'Bảng kê nộp tiền',
    listLead: 'Các cột của riêng phần mềm này: chưa có nguồn nào cho bố cục chính thức của C66a.',
    unbatched: 'Những khoản chưa ở trong đợt kê khai nào đã gửi',
    places: {
      open: 'Chưa chốt',
      closed: 'Đã chốt, chưa nhận',
      received: 'Đã nhận, chưa nộp',
      unseen: 'Chuyển khoản chưa thấy',
      seen: 'Trong tài khoản đơn vị',
      deposited: 'Đã nộp, chờ ngân hàng',
      confirmed: 'Ngân hàng xác nhận',
    },
    sum: 'Cộng',
    waiting: 'Những khoản chưa được xác nhận',
    waitingLead: (shown, all, isCut) =>
      isCut ? `${shown} khoản cũ nhất trong ${all} khoản; tệp có đủ.` : `${all} khoản, cũ nhất trước.`,
    person: 'Ai đang giữ việc',
    place: 'Đang ở',
    receipt: 'Biên lai',
    none: 'không có',
  },
  en: {
    question: 'Which money waits to be handed over to the SI office?',
    answer: (closings, amount) => `${closings} parts of closings, ${amount} đồng in all.`,
    nothingWaits: 'No money waits: whatever was closed and received is on a deposit slip.',
    make: 'Make a deposit slip',
    makeOf: (scheme, organisation, closings, amount) =>
      `${scheme}, ${organisation}: ${closings} closings, ${amount} đồng`,
    schemes: { vsi: 'Voluntary social insurance', hhi: 'Household health insurance' },
    slips: 'Deposit slips',
    noSlips: 'There is no deposit slip yet.',
    slip: 'Slip',
    number: (number, year) => `No. ${number}/${year}`,
    organisation: 'Organisation',
    scheme: 'Scheme',
    depositedOn: 'Deposited on',
    amount: 'Amount (đồng)',
    arrived: 'Arrived',
    state: 'State',
    states: {
      waiting: 'Waits for the bank',
      short: 'Arrived in part',
      confirmed: 'Confirmed by the bank',
      withdrawn: 'Withdrawn',
    },
    by: 'Made by',
    statements: 'Bank statements, suspense',
    reconciliation: 'Reconciliation: where the money is',
    newQuestion: 'Which closings are deposited?',
    newLead:
      'A slip has the money of one scheme in whole closings. Only closings whose cash was received and which are on no slip are listed.',
    closings: 'Closings',
    choice: (day, name, supplement, lines, amount) => `${day}${supplement}, ${name}: ${lines} payments, ${amount} đồng`,
    back: 'Back to the slips',
    title: (number, year) => `Deposit slip no. ${number}/${year}`,
    stateOf: (state, arrived, missing) =>
      ({
        waiting: 'No statement of the SI office has it yet.',
        short: `Statements have ${arrived} đồng of it; ${missing} đồng are missing.`,
        confirmed: `The bank confirms all ${arrived} đồng.`,
        withdrawn: 'Withdrawn.',
      })[state],
    print: 'Print this page to be signed; the VietQR code and buttons are not printed.',
    noAccount: 'The SI office has recorded no bank account, so there is no VietQR code.',
    withdraw: 'Is this slip wrong?',
    withdrawLead:
      'It can be withdrawn as long as nothing of it arrived. Its closings wait again; its number is never used again.',
    isWithdrawn: (reason) => `Withdrawn: ${reason}`,
    whereTitle: (from, to) => `Where is the money taken from ${from} to ${to}?`,
    whereAnswer: (amount, confirmed, waiting) =>
      `${amount} đồng were taken: banks confirm ${confirmed} đồng, ${waiting} đồng are on their way.`,
    whereNothing: 'Nothing was taken on these days.',
    from: 'From',
    to: 'To',
    filters: 'Choose days',
    day: 'Taken on',
    taken: 'Taken',
    lines: 'Payments',
    receipted: 'With a receipt',
    batched: 'In a batch that is sent',
    list: 'List of the deposit',
    listLead: 'Columns of our own: no text gives the official layout of C66a.',
    unbatched: 'What no batch has sent to the SI office',
    places: {
      open: 'Not closed',
      closed: 'Closed, not received',
      received: 'Received, not deposited',
      unseen: 'Transfer not seen',
      seen: 'In the organisation’s account',
      deposited: 'Deposited, waits for the bank',
      confirmed: 'Confirmed by the bank',
    },
    sum: 'Sum',
    waiting: 'What is not confirmed',
    waitingLead: (shown, all, isCut) =>
      isCut ? `The oldest ${shown} of ${all}; the file has all.` : `${all} payments, the oldest first.`,
    person: 'Who has to act',
    place: 'Where it is',
    receipt: 'Receipt',
    none: 'none',
  },
};
