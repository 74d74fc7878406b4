import type { Language } from '#base/words.ts';

/** What the page of who is in charge of which commune says. */
interface ChargingTexts {
  title: string;
  link: string;
  answer: (charged: string, all: string) => string;
  commune: string;
  communeCode: string;
  office: string;
  since: string;
  nobody: string;
  caption: string;
  file: string;
  fileSubmit: string;
  fileLead: string;
  noFile: string;
  broken: string;
  preview: (changes: string, same: string) => string;
  nothingChanges: string;
  before: string;
  after: string;
  submit: (changes: string) => string;
  done: (changes: string) => string;
}

export const CHARGING_TEXTS: Readonly<Record<Language, ChargingTexts>> = {
  vi: {
    title: 'BHXH cơ sở nào phụ trách xã nào?',
    link: 'Cơ sở nào phụ trách xã nào',
    answer: (charged, all) => `${charged} trong ${all} xã có BHXH cơ sở phụ trách.`,
    commune: 'Xã',
    communeCode: 'Mã xã',
    office: 'BHXH cơ sở phụ trách',
    since: 'Kể từ ngày',
    nobody: 'Chưa có',
    caption: 'Xã, BHXH cơ sở phụ trách',
    file: 'Tệp CSV, XLSX, XLS hoặc ODS',
    fileSubmit: 'Đọc tệp xã phụ trách',
    fileLead:
      'Tải danh sách về, ở những xã thay đổi sửa cơ sở phụ trách và ghi ngày ở cột «Kể từ ngày»; để trống cơ sở là thôi phụ trách. Dòng không có ngày thì bỏ qua. Xem trước rồi mới ghi.',
    noFile: 'Chưa chọn tệp.',
    broken: 'Tệp chưa tới nơi trọn vẹn: hãy chọn và nộp lại.',
    preview: (changes, same) => `Tệp thay đổi ${changes} xã; ${same} xã đã như vậy`,
    nothingChanges: 'Mọi dòng của tệp đã như vậy từ trước: không có gì phải ghi.',
    before: 'Trước ngày ấy',
    after: 'Từ ngày ấy',
    submit: (changes) => `Ghi thay đổi ở ${changes} xã`,
    done: (changes) => `Đã ghi thay đổi ở ${changes} xã.`,
  },
  en: {
    title: 'Which base office is in charge of which commune?',
    link: 'Which base office is in charge of which commune',
    answer: (charged, all) => `A base office is in charge of ${charged} of ${all} communes.`,
    commune: 'Commune',
    communeCode: 'Commune code',
    office: 'Office in charge',
    since: 'From',
    nobody: 'Nobody',
    caption: 'Communes, base office in charge',
    file: 'A file: CSV, XLSX, XLS or ODS',
    fileSubmit: 'Read a file of charges',
    fileLead:
      'Take the list along, change the office of the communes that change, and write the day in the column «From»; an empty office ends a charge. Rows without a day are left out. You look through it before anything is recorded.',
    noFile: 'No file was chosen.',
    broken: 'The file did not arrive whole: choose it, and hand it in again.',
    preview: (changes, same) => `The file changes ${changes} communes; ${same} are so already`,
    nothingChanges: 'All rows of the file are so already: there is nothing to record.',
    before: 'Before that day',
    after: 'From that day',
    submit: (changes) => `Record what changes in ${changes} communes`,
    done: (changes) => `Recorded what changes in ${changes} communes.`,
  },
};
