import type { Language } from '#base/words.ts';
import type { BookKind } from '#register/receipt.ts';

/** What the pages of books and series say. */
interface BookTexts {
  question: string;
  answer: (books: string) => string;
  empty: string;
  caption: string;
  open: string;
  book: string;
  organisation: string;
  numbers: string;
  size: string;
  issued: string;
  spoiled: string;
  held: string;
  openTitle: string;
  openLead: string;
  openSubmit: string;
  opened: string;
  toBook: string;
  openMore: string;
  back: string;
  kind: string;
  kinds: Readonly<Record<BookKind, string>>;
  ownOrganisation: string;
  symbol: string;
  symbolHint: string;
  bookNo: string;
  bookNoHint: string;
  first: string;
  last: string;
  numberHint: string;
  accountTitle: (book: string) => string;
  accountAnswer: (size: string) => string;
  account: string;
  state: string;
  who: string;
  count: string;
  sum: string;
  handOver: string;
  handOverLead: Readonly<Record<BookKind, string>>;
  handOverSubmit: string;
  handedOver: string;
  holder: string;
  nobody: string;
  device: string;
  deviceHint: string;
  handedOn: string;
  handovers: string;
  handedOut: (day: string, name: string) => string;
  returned: (day: string) => string;
  takeBack: string;
  takeBackOf: (name: string, numbers: string) => string;
  takenBack: string;
  returnedOn: string;
  spoil: string;
  receipts: string;
}

export const BOOK_TEXTS: Readonly<Record<Language, BookTexts>> = {
  vi: {
    question: 'Đơn vị có những quyển và dải biên lai nào?',
    answer: (books) => `${books} quyển và dải biên lai.`,
    empty: 'Chưa có quyển hay dải biên lai nào. Hãy mở quyển đầu tiên khi nhận biên lai từ cơ quan BHXH.',
    caption: 'Các quyển và dải biên lai, mới nhất trước',
    open: 'Mở quyển hoặc dải mới',
    book: 'Quyển, dải',
    organisation: 'Đơn vị',
    numbers: 'Các số',
    size: 'Tổng số',
    issued: 'Đã lập',
    spoiled: 'Hỏng, mất',
    held: 'Đang giữ',
    openTitle: 'Mở quyển hoặc dải biên lai',
    openLead: 'Mỗi số chỉ thuộc một quyển của cùng ký hiệu; từ đây mọi số đều phải quyết toán.',
    openSubmit: 'Mở quyển này',
    opened: 'Đã mở.',
    toBook: 'Xem quyển và giao cho người thu',
    openMore: 'Mở thêm quyển',
    back: 'Về danh sách quyển',
    kind: 'Loại biên lai',
    kinds: { paper: 'Quyển giấy in sẵn số', electronic: 'Dải số điện tử' },
    ownOrganisation: 'Cơ quan BHXH',
    symbol: 'Ký hiệu',
    symbolHint: 'Như in trên biên lai, ví dụ BH25-AG/08907/E.',
    bookNo: 'Số quyển',
    bookNoHint: 'Chỉ cần với quyển giấy.',
    first: 'Từ số',
    last: 'Đến số',
    numberHint: 'Nhiều nhất 7 chữ số, ví dụ 0000101.',
    accountTitle: (book) => `Quyết toán ${book}`,
    accountAnswer: (size) => `Đủ cả ${size} số:`,
    account: 'Từng số của quyển',
    state: 'Tình trạng',
    who: 'Ai giữ',
    count: 'Bao nhiêu số',
    sum: 'Cộng',
    handOver: 'Giao cho người thu',
    handOverLead: {
      paper: 'Quyển giấy giao nguyên quyển.',
      electronic: 'Giao một đoạn số liền nhau; nhiều người, nhiều thiết bị có thể cùng dùng một dải.',
    },
    handOverSubmit: 'Giao các số này',
    handedOver: 'Đã giao.',
    holder: 'Người nhận',
    nobody: 'Đơn vị này chưa có ai thu tiền.',
    device: 'Thiết bị',
    deviceHint: 'Để trống nếu người thu tự dùng; có tên thiết bị thì chỉ thiết bị ấy lấy số.',
    handedOn: 'Ngày giao',
    handovers: 'Đã giao cho ai',
    handedOut: (day, name) => `${day}, giao cho ${name}`,
    returned: (day) => `trả lại ngày ${day}`,
    takeBack: 'Nhận lại',
    takeBackOf: (name, numbers) => `Nhận lại từ ${name} các số ${numbers}`,
    takenBack: 'Đã nhận lại các số chưa dùng.',
    returnedOn: 'Ngày trả',
    spoil: 'Báo hỏng hoặc mất số',
    receipts: 'Biên lai đã lập của quyển này',
  },
  en: {
    question: 'Which books and series of receipts are there?',
    answer: (books) => `${books} books and series.`,
    empty: 'There is no book or series yet. Open the first one when the SI office hands receipts out.',
    caption: 'Books and series, the newest first',
    open: 'Open a book or a series',
    book: 'Book or series',
    organisation: 'Organisation',
    numbers: 'Numbers',
    size: 'Size',
    issued: 'Issued',
    spoiled: 'Void, lost',
    held: 'In hand',
    openTitle: 'Open a book or a series of receipts',
    openLead: 'A number stands in one book of its symbol; from now on each has to be accounted for.',
    openSubmit: 'Open this book',
    opened: 'It is open.',
    toBook: 'See it and hand it out',
    openMore: 'Open another one',
    back: 'Back to the books',
    kind: 'Kind of receipts',
    kinds: { paper: 'A paper book with printed numbers', electronic: 'An electronic series of numbers' },
    ownOrganisation: 'The SI office',
    symbol: 'Symbol',
    symbolHint: 'As it is printed on the receipt, for instance BH25-AG/08907/E.',
    bookNo: 'Number of the book',
    bookNoHint: 'Of a paper book only.',
    first: 'From number',
    last: 'To number',
    numberHint: 'At most 7 digits, for instance 0000101.',
    accountTitle: (book) => `Account of ${book}`,
    accountAnswer: (size) => `All ${size} numbers:`,
    account: 'Every number of the book',
    state: 'State',
    who: 'In whose hands',
    count: 'How many numbers',
    sum: 'Sum',
    handOver: 'Hand it to a collector',
    handOverLead: {
      paper: 'A paper book is handed over whole.',
      electronic: 'Hand over a block of numbers; several people and devices can use one series.',
    },
    handOverSubmit: 'Hand these numbers over',
    handedOver: 'It is handed over.',
    holder: 'To whom',
    nobody: 'Nobody takes money for this organisation yet.',
    device: 'Device',
    deviceHint: 'Leave it empty for the person; a device that is named takes its numbers by itself.',
    handedOn: 'Handed over on',
    handovers: 'Handed to whom',
    handedOut: (day, name) => `${day}, to ${name}`,
    returned: (day) => `given back on ${day}`,
    takeBack: 'Take back',
    takeBackOf: (name, numbers) => `Take ${numbers} back from ${name}`,
    takenBack: 'The unused numbers are taken back.',
    returnedOn: 'Given back on',
    spoil: 'Report numbers as void or lost',
    receipts: 'Receipts of this book',
  },
};
