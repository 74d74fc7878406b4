import type { Language } from '#base/words.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';

/** What the pages of files say. */
interface FileTexts {
  question: string;
  answer: (files: string) => string;
  empty: string;
  caption: string;
  handIn: string;
  name: string;
  kind: string;
  kinds: Readonly<Record<ImportKind, string>>;
  state: string;
  handedIn: string;
  by: (name: string, at: string) => string;
  lead: (most: string) => string;
  template: string;
  file: string;
  submit: string;
  noFile: string;
  emptyFile: string;
  tooLarge: (most: string) => string;
  broken: string;
  back: string;
  states: Readonly<
    Record<
      'waiting' | 'rehearsing' | 'rehearsed' | 'importing' | 'imported' | 'stopped' | 'wrong' | 'broken' | 'given-up',
      string
    >
  >;
  working: (share: string) => string;
  leave: string;
  stopped: string;
  goOn: string;
  fault: string;
  again: string;
  wrongFile: string;
  wouldBe: string;
  came: string;
  counts: Readonly<Record<'rows' | 'taken' | 'refused' | 'unchanged' | 'noData', string>>;
  wouldTake: string;
  nothingToTake: string;
  moved: string;
  scheme: string;
  participants: string;
  paid: string;
  fromTo: (before: string, after: string) => string;
  nothingMoves: string;
  refusedRows: string;
  remarks: string;
  row: (sheet: number, row: number) => string;
  more: (count: string) => string;
  download: string;
  mend: string;
  sheetsLeftOut: (sheets: string) => string;
  columns: string;
  columnIs: (head: string, column: string) => string;
  heads: string;
  headsLead: string;
  passOver: string;
  whichColumn: string;
  keepHeads: string;
  remembered: string;
  forget: string;
  sheet: string;
  whichSheet: string;
  sheetLead: string;
  allSheets: string;
  trySheet: string;
  take: (rows: string) => string;
  giveUp: string;
  givenUp: string;
}

export const FILE_TEXTS: Readonly<Record<Language, FileTexts>> = {
  vi: {
    question: 'Đơn vị đã gửi những tệp nào?',
    answer: (files) => `${files} tệp đã gửi.`,
    empty: 'Chưa gửi tệp nào. Bảng Excel hay CSV đang dùng gửi thẳng được; sổ thử trước, chưa ghi gì.',
    caption: 'Các tệp đã gửi, mới nhất trước',
    handIn: 'Gửi tệp',
    name: 'Tệp',
    kind: 'Loại tệp',
    kinds: {
      people: 'Người tham gia',
      corrections: 'Đính chính thông tin người',
      enrolments: 'Đăng ký tham gia',
      contributions: 'Khoản đóng (cả D03-TS, D05-TS)',
      endings: 'Dừng tham gia',
      moves: 'Chuyển nơi cư trú',
      activities: 'Hoạt động',
      targets: 'Chỉ tiêu',
      observations: 'Số liệu khác',
      withdrawals: 'Rút lại điều ghi sai',
    },
    state: 'Tình trạng',
    handedIn: 'Gửi lúc',
    by: (name, at) => `${name}, ${at}`,
    lead: (most) =>
      `Tệp .xlsx, .xls, .ods hoặc .csv, nhiều nhất ${most} MB; kéo thả vào ô cũng được. Sổ đọc thử trước và nói điều gì sẽ đổi; chưa ghi gì cho đến khi bạn bấm nhập.`,
    template: 'Bảng mẫu và cách ghi từng cột: xem hướng dẫn nhập tệp.',
    file: 'Tệp để gửi',
    submit: 'Gửi và thử',
    noFile: 'Chưa chọn tệp nào.',
    emptyFile: 'Tệp rỗng, không có gì để đọc.',
    tooLarge: (most) => `Tệp lớn hơn ${most} MB: hãy chia thành nhiều tệp.`,
    broken: 'Không nhận được trọn tệp. Hãy gửi lại.',
    back: 'Mọi tệp đã gửi',
    states: {
      waiting: 'Chưa thử',
      rehearsing: 'Đang thử',
      rehearsed: 'Đã thử, chưa ghi gì',
      importing: 'Đang nhập vào sổ',
      imported: 'Đã nhập vào sổ',
      stopped: 'Đã ngừng giữa chừng',
      wrong: 'Tệp chưa đọc được',
      broken: 'Lỗi của hệ thống',
      'given-up': 'Đã bỏ',
    },
    working: (share) => `Đã xong ${share} %.`,
    leave: 'Trang tự tải lại. Bạn có thể rời trang này rồi quay lại.',
    stopped:
      'Việc này đã ngừng giữa chừng (máy chủ hoặc cơ sở dữ liệu khởi động lại). Dòng đã ghi thì giữ nguyên; tiếp tục thì phần còn lại được ghi, không dòng nào ghi hai lần.',
    goOn: 'Tiếp tục',
    fault: 'Lỗi ở phía hệ thống, không phải ở tệp. Chưa có gì ghi dở; hãy thử lại.',
    again: 'Thử lại',
    wrongFile: 'Tệp chưa đọc được vì:',
    wouldBe: 'Nếu nhập tệp này',
    came: 'Kết quả nhập',
    counts: {
      rows: 'Dòng trong tệp',
      taken: 'Nhận',
      refused: 'Từ chối',
      unchanged: 'Không đổi (sổ đã có)',
      noData: 'Không có dữ liệu',
    },
    wouldTake: 'Sẽ nhận',
    nothingToTake: 'Không có dòng nào mới để nhập.',
    moved: 'Số liệu sẽ đổi',
    scheme: 'Loại hình',
    participants: 'Người đang tham gia',
    paid: 'Tiền đã đóng (đồng)',
    fromTo: (before, after) => (before === after ? before : `${before} → ${after}`),
    nothingMoves: 'Không số liệu nào đổi.',
    refusedRows: 'Dòng bị từ chối',
    remarks: 'Dòng nên xem lại',
    row: (sheet, row) => (sheet === 0 ? `Dòng ${row}` : `Trang tính thứ ${sheet + 1}, dòng ${row}`),
    more: (count) => `… và ${count} dòng nữa.`,
    download: 'Tải các dòng bị từ chối, kèm lý do',
    mend: 'Sửa trong tệp tải về rồi gửi lại chính tệp ấy: dòng đã nhận không bị ghi lần nữa.',
    sheetsLeftOut: (sheets) => `Trang tính không đọc: ${sheets}.`,
    columns: 'Hiểu các cột như sau',
    columnIs: (head, column) => `${head}: ${column}`,
    heads: 'Cột này là gì?',
    headsLead: 'Chọn cho mỗi tên cột lạ. Đơn vị của bạn chỉ phải chọn một lần: tệp sau cùng loại được hiểu như vậy.',
    passOver: 'Bỏ qua cột này',
    whichColumn: 'Chọn: cột tiền không bỏ qua được',
    keepHeads: 'Ghi nhớ và thử lại',
    remembered: 'Tên cột đã ghi nhớ',
    forget: 'Quên các tên này',
    sheet: 'Trang tính',
    whichSheet: 'Đọc trang tính nào?',
    sheetLead:
      'Chọn một trang tính khi các trang khác chưa đúng, hoặc không phải để nhập; sau đó chọn trang khác và nhập tiếp từ cùng tệp.',
    allSheets: 'Mọi trang đọc được (trừ trang ẩn)',
    trySheet: 'Thử như vậy',
    take: (rows) => `Nhập ${rows} dòng vào sổ`,
    giveUp: 'Bỏ tệp này',
    givenUp: 'Tệp đã bỏ; nội dung không còn được giữ.',
  },
  en: {
    question: 'Which files were handed in?',
    answer: (files) => `Files handed in: ${files}.`,
    empty:
      'No file was handed in yet. Workbooks and CSV files in use can be sent as they are; they are tried first, and nothing is recorded.',
    caption: 'Files handed in, the newest first',
    handIn: 'Hand a file in',
    name: 'File',
    kind: 'Kind of file',
    kinds: {
      people: 'People',
      corrections: 'Corrections of people',
      enrolments: 'Enrolments',
      contributions: 'Contributions (D03-TS, D05-TS too)',
      endings: 'Endings',
      moves: 'Moves',
      activities: 'Activities',
      targets: 'Targets',
      observations: 'Observations',
      withdrawals: 'Withdrawals of what was wrong',
    },
    state: 'State',
    handedIn: 'Handed in',
    by: (name, at) => `${name}, ${at}`,
    lead: (most) =>
      `A file .xlsx, .xls, .ods or .csv of at most ${most} MB; it can be dropped onto the field. It is tried first, and what would change is said; nothing is recorded until you import it.`,
    template: 'Templates and what to write into each column: see the guide to importing.',
    file: 'The file',
    submit: 'Hand in and try',
    noFile: 'No file was chosen.',
    emptyFile: 'The file is empty: there is nothing to read.',
    tooLarge: (most) => `The file is larger than ${most} MB: split it.`,
    broken: 'The file did not arrive whole. Send it again.',
    back: 'All files handed in',
    states: {
      waiting: 'Not tried yet',
      rehearsing: 'Being tried',
      rehearsed: 'Tried, nothing recorded',
      importing: 'Being imported',
      imported: 'Imported',
      stopped: 'Stopped half way',
      wrong: 'Cannot be read yet',
      broken: 'A fault of the system',
      'given-up': 'Given up',
    },
    working: (share) => `${share} % done.`,
    leave: 'The page loads itself again. You can leave it and come back.',
    stopped:
      'This stopped half way (the server or the database was restarted). What was recorded stays; go on, and the rest is recorded, no row twice.',
    goOn: 'Go on',
    fault: 'The fault is ours, not in the file. Nothing is half written; try again.',
    again: 'Try again',
    wrongFile: 'The file cannot be read yet, because:',
    wouldBe: 'If this file were imported',
    came: 'What came of it',
    counts: {
      rows: 'Rows of the file',
      taken: 'Taken',
      refused: 'Refused',
      unchanged: 'Unchanged (there already)',
      noData: 'Without data',
    },
    wouldTake: 'Would be taken',
    nothingToTake: 'There is no new row to import.',
    moved: 'Figures that would move',
    scheme: 'Scheme',
    participants: 'Participants',
    paid: 'Paid (đồng)',
    fromTo: (before, after) => (before === after ? before : `${before} → ${after}`),
    nothingMoves: 'No figure moves.',
    refusedRows: 'Refused rows',
    remarks: 'Rows worth a look',
    row: (sheet, row) => (sheet === 0 ? `Row ${row}` : `Sheet ${sheet + 1}, row ${row}`),
    more: (count) => `… and ${count} more.`,
    download: 'Take the refused rows along, with the reasons',
    mend: 'Mend them in that file and hand that very file in: rows that were taken are not recorded again.',
    sheetsLeftOut: (sheets) => `Sheets that were not read: ${sheets}.`,
    columns: 'Columns were understood so',
    columnIs: (head, column) => `${head}: ${column}`,
    heads: 'What is this column?',
    headsLead: 'Choose for each strange head. Your organisation does so once: the next files of this kind are read so.',
    passOver: 'Pass this column over',
    whichColumn: 'Choose: money is not passed over',
    keepHeads: 'Remember and try again',
    remembered: 'Heads that are remembered',
    forget: 'Forget these',
    sheet: 'Sheet',
    whichSheet: 'Which sheet is read?',
    sheetLead:
      'Choose one where others are not right yet, or are not to be imported; then choose another and go on with the same file.',
    allSheets: 'All that can be read (hidden ones aside)',
    trySheet: 'Try it so',
    take: (rows) => `Import ${rows} rows`,
    giveUp: 'Give this file up',
    givenUp: 'The file was given up; its bytes are gone.',
  },
};
