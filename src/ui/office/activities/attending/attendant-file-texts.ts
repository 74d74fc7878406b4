import type { Language } from '#base/words.ts';

/** What the page says on which a list of those who signed is read from a file. */
interface AttendantFileTexts {
  link: string;
  title: (what: string) => string;
  lead: string;
  file: string;
  submit: string;
  noFile: string;
  broken: string;
  preview: (known: string, fresh: string, refused: string) => string;
  organisers: (count: string) => string;
  morePresent: (signed: string, counted: string) => string;
  known: string;
  refused: string;
  row: string;
  person: string;
  state: string;
  remarks: string;
  asBefore: string;
  why: string;
  record: (count: string) => string;
  nothingNew: string;
  heads: readonly string[];
}

export const ATTENDANT_FILE_TEXTS: Readonly<Record<Language, AttendantFileTexts>> = {
  vi: {
    link: 'Ghi từ tệp danh sách ký tên',
    title: (what) => `Ghi danh sách ký tên từ tệp. ${what}`,
    lead: 'Cần cột «Họ và tên» và một trong «Mã số BHXH», «Số CCCD»; thêm «Ghi là» với «được mời», «có mặt» hoặc «tổ chức» (để trống là có mặt). Người tổ chức không phải là khách, không ghi vào đây. Xem trước rồi mới ghi.',
    file: 'Tệp CSV, XLSX, XLS hoặc ODS',
    submit: 'Đọc danh sách',
    noFile: 'Chưa chọn tệp.',
    broken: 'Tệp chưa tới nơi trọn vẹn: hãy chọn và nộp lại.',
    preview: (known, fresh, refused) =>
      `Sổ biết ${known} người, ${fresh} người chưa ghi; ${refused} dòng chưa rõ là ai`,
    organisers: (count) => `${count} người tổ chức để riêng.`,
    morePresent: (signed, counted) =>
      `Theo danh sách có ${signed} người ký, hoạt động ghi ${counted} người có mặt: hãy xem lại số có mặt của hoạt động.`,
    known: 'Người sổ biết',
    refused: 'Dòng chưa rõ là ai, không ghi',
    row: 'Dòng',
    person: 'Họ và tên',
    state: 'Ghi là',
    remarks: 'Lưu ý',
    asBefore: 'Đã ghi như vậy',
    why: 'Lý do',
    record: (count) => `Ghi ${count} người`,
    nothingNew: 'Mọi người của danh sách đã ghi như vậy từ trước: không có gì phải ghi.',
    heads: ['Họ và tên', 'Mã số BHXH', 'Ngày sinh', 'Ghi là', 'Đăng ký tại đây'],
  },
  en: {
    link: 'Record from a file of those who signed',
    title: (what) => `Record who signed from a file. ${what}`,
    lead: 'It needs a column «Full name» and one of «SI code», «Citizen number»; also «As» with «invited», «present» or «organiser» (empty is present). Organisers are no guests and are not recorded here. You look through it before anything is recorded.',
    file: 'A file: CSV, XLSX, XLS or ODS',
    submit: 'Read the list',
    noFile: 'No file was chosen.',
    broken: 'The file did not arrive whole: choose it, and hand it in again.',
    preview: (known, fresh, refused) =>
      `The register knows ${known} people, ${fresh} of them not recorded yet; of ${refused} rows nobody can tell who it is`,
    organisers: (count) => `${count} organisers are kept apart.`,
    morePresent: (signed, counted) =>
      `${signed} people signed, and the activity says that ${counted} were there: look at that number again.`,
    known: 'Whom the register knows',
    refused: 'Rows that are not recorded',
    row: 'Row',
    person: 'Full name',
    state: 'As',
    remarks: 'Note',
    asBefore: 'Recorded like that already',
    why: 'Why',
    record: (count) => `Record ${count} people`,
    nothingNew: 'Everybody of the list is recorded like that already: there is nothing to record.',
    heads: ['Full name', 'SI code', 'Born', 'As', 'Enrolled here'],
  },
};
