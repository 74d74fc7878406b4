import type { Language } from '#base/words.ts';

/** What the pages of closings and money held say. */
interface ClosingTexts {
  question: string;
  answer: (people: string, money: string) => string;
  nothingHeld: string;
  leftOut: string;
  heldCaption: string;
  collector: string;
  siOffice: string;
  held: string;
  advanced: string;
  open: string;
  openLines: (count: string) => string;
  age: string;
  days: (count: number, since: string) => string;
  close: string;
  closeLead: string;
  whose: string;
  choice: (name: string, organisation: string, money: string) => string;
  closeSubmit: (money: string, lines: string) => string;
  closeChosen: string;
  nothingOpen: string;
  closings: string;
  noClosings: string;
  day: string;
  first: string;
  supplement: (number: number) => string;
  lines: string;
  amount: string;
  cash: string;
  state: string;
  waiting: string;
  received: (on: string, by: string) => string;
  back: string;
  title: (name: string, day: string) => string;
  closedBy: (name: string, at: string) => string;
  print: string;
  receive: string;
  receiveLead: string;
  counted: string;
  countedHint: string;
  receivedOn: string;
  receiveSubmit: string;
  receivedNow: string;
  ownMoney: string;
}

export const CLOSING_TEXTS: Readonly<Record<Language, ClosingTexts>> = {
  vi: {
    question: 'Ai đang giữ bao nhiêu tiền?',
    answer: (people, money) => `${people} người đang giữ ${money} đồng.`,
    nothingHeld: 'Không ai đang giữ tiền: mọi khoản thu tại bàn đã nộp, hoặc chưa có khoản nào.',
    leftOut:
      'Tiền đang giữ là tiền mặt thu tại bàn. Chuyển khoản vào tài khoản của đơn vị, tiền người thu ứng trước và khoản trong tệp nhập không nằm trong số này.',
    heldCaption: 'Tiền đang giữ của từng người thu',
    collector: 'Người thu',
    siOffice: 'Cơ quan BHXH',
    held: 'Đang giữ (đồng)',
    advanced: 'Tự ứng, phải nộp',
    open: 'Chưa chốt, mọi cách trả',
    openLines: (count) => `${count} khoản`,
    age: 'Giữ từ',
    days: (count, since) => (count === 0 ? `hôm nay, ${since}` : `${count} ngày, từ ${since}`),
    close: 'Chốt sổ',
    closeLead:
      'Lần chốt lấy mọi khoản chưa chốt đến lúc này. Đã chốt thì không mở lại; khoản thu hay huỷ sau đó vào bản bổ sung.',
    whose: 'Chốt sổ của',
    choice: (name, organisation, money) => `${name}, ${organisation}: ${money} đồng`,
    closeSubmit: (money, lines) => `Chốt ${lines} khoản, ${money} đồng`,
    closeChosen: 'Chốt sổ của người này',
    nothingOpen: 'Không có khoản nào chưa chốt.',
    closings: 'Các lần chốt sổ',
    noClosings: 'Chưa có lần chốt sổ nào. Thu tiền tại bàn rồi chốt sổ thì bảng kê hiện ở đây.',
    day: 'Ngày',
    first: 'Chốt sổ',
    supplement: (number) => `Bổ sung số ${number}`,
    lines: 'Khoản',
    amount: 'Số tiền (đồng)',
    cash: 'Tiền mặt phải nộp',
    state: 'Nộp tiền',
    waiting: 'Chưa nộp',
    received: (on, by) => `Đã nộp ${on}, ${by} nhận`,
    back: 'Mọi lần chốt sổ',
    title: (name, day) => `Chốt sổ của ${name}, ngày ${day}`,
    closedBy: (name, at) => `${name} chốt lúc ${at}.`,
    print: 'In bảng kê bằng lệnh in của trình duyệt, khổ A4, rồi ký.',
    receive: 'Nhận tiền',
    receiveLead:
      'Đếm tiền mặt rồi ghi số đã đếm; tiền chuyển khoản đã ở tài khoản của đơn vị. Nhận rồi thì người thu không còn giữ khoản tiền này.',
    counted: 'Số tiền đã đếm',
    countedHint: 'Đúng bằng tiền mặt phải nộp của bảng kê; số âm là tiền trả lại người thu.',
    receivedOn: 'Ngày nhận',
    receiveSubmit: 'Ghi nhận đã nhận đủ tiền',
    receivedNow: 'Đã ghi nhận: tiền đã nộp.',
    ownMoney: 'Tiền do chính bạn thu phải do người khác nhận.',
  },
  en: {
    question: 'Who holds how much money?',
    answer: (people, money) => `Money is held by ${people}: ${money} đồng.`,
    nothingHeld: 'Nobody holds money: whatever was taken at a desk was handed over, or nothing was taken yet.',
    leftOut:
      'Money held is cash that was taken at desks. Transfers to the account of the organisation, what collectors advance, and payments of imported files are none of it.',
    heldCaption: 'Money held by each collector',
    collector: 'Collector',
    siOffice: 'The SI office',
    held: 'Held (đồng)',
    advanced: 'Advanced, due too',
    open: 'Not closed, by any means',
    openLines: (count) => `${count} lines`,
    age: 'Held for',
    days: (count, since) => (count === 0 ? `since today, ${since}` : `${count} days, since ${since}`),
    close: 'Close the day',
    closeLead:
      'A closing takes everything up to now that no closing has. It is never opened again; what is taken or given back later goes into a supplement.',
    whose: 'Whose day',
    choice: (name, organisation, money) => `${name}, ${organisation}: ${money} đồng`,
    closeSubmit: (money, lines) => `Close ${lines} lines, ${money} đồng`,
    closeChosen: 'Close this collector’s day',
    nothingOpen: 'There is nothing that is not closed.',
    closings: 'Closings',
    noClosings: 'There are no closings yet. Take money at the desk and close the day: its list stands here then.',
    day: 'Day',
    first: 'Closing',
    supplement: (number) => `Supplement, no. ${number}`,
    lines: 'Lines',
    amount: 'Amount (đồng)',
    cash: 'Cash to hand over',
    state: 'Handed over',
    waiting: 'Not yet',
    received: (on, by) => `On ${on}, to ${by}`,
    back: 'All closings',
    title: (name, day) => `Closing of ${name}, ${day}`,
    closedBy: (name, at) => `Closed by ${name} at ${at}.`,
    print: 'Print the list with the browser, on A4, and sign it.',
    receive: 'Receive the money',
    receiveLead:
      'Count the cash and write what you counted; transfers are in the account of the organisation. From then on the collector does not hold it.',
    counted: 'Amount counted',
    countedHint: 'Exactly the cash of the list; below nought it is given back to the collector.',
    receivedOn: 'Received on',
    receiveSubmit: 'Record that all of it was received',
    receivedNow: 'Recorded: the money is handed over.',
    ownMoney: 'Money that you took yourself has to be received by somebody else.',
  },
};
