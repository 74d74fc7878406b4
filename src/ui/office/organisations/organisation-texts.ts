import type { Language } from '#base/words.ts';

/** What the pages of organisations say. */
interface OrganisationTexts {
  question: string;
  answer: (organisations: string, offices: string, communes: string) => string;
  caption: string;
  record: string;
  newTitle: string;
  submit: string;
  back: string;
  recorded: string;
  code: string;
  codeHint: string;
  name: string;
  kind: string;
  areaCode: string;
  partOf: string;
  partOfNothing: string;
  choose: string;
  charges: string;
  state: string;
  works: string;
  communes: (count: string) => string;
  none: string;
  change: string;
  changed: string;
  chargeTitle: string;
  chargeLead: string;
  since: string;
  sinceHint: string;
  charge: string;
  charged: (count: string) => string;
  nothingChanged: string;
  heldBy: (commune: string, office: string) => string;
  fileSubmit: string;
  fileLead: string;
  file: string;
  noFile: string;
  broken: string;
  fileDone: (count: string) => string;
  asOf: (day: string) => string;
}

export const ORGANISATION_TEXTS: Readonly<Record<Language, OrganisationTexts>> = {
  vi: {
    question: 'Những đơn vị nào cùng làm?',
    answer: (organisations, offices, communes) =>
      `${organisations} đơn vị; ${offices} cơ quan BHXH cơ sở đang phụ trách ${communes} xã.`,
    caption: 'Đơn vị, loại, địa bàn, đơn vị trên, số xã phụ trách',
    record: 'Ghi đơn vị',
    newTitle: 'Ghi đơn vị mới',
    submit: 'Ghi đơn vị',
    back: 'Các đơn vị',
    recorded: 'Đã ghi.',
    code: 'Mã đơn vị',
    codeHint: 'Chữ không dấu, chữ số, dấu nối, ví dụ BHXH-CS-1. Mã không đổi được về sau.',
    name: 'Tên đơn vị',
    kind: 'Loại',
    areaCode: 'Địa bàn',
    partOf: 'Thuộc đơn vị',
    partOfNothing: 'Không thuộc đơn vị nào',
    choose: 'Chọn',
    charges: 'Phụ trách',
    state: 'Tình trạng',
    works: 'Đang làm việc',
    communes: (count) => `${count} xã`,
    none: 'Không',
    change: 'Sửa tên, đơn vị trên',
    changed: 'Đã sửa. Tên cũ ở lại trong nhật ký.',
    chargeTitle: 'Xã phụ trách',
    chargeLead:
      'Đánh dấu tất cả các xã đơn vị này phụ trách kể từ ngày ấy. Cây chỉ tiêu và báo cáo theo cơ sở đi theo bảng này.',
    since: 'Kể từ ngày',
    sinceHint: 'Trước ngày ấy vẫn như cũ.',
    charge: 'Ghi xã phụ trách',
    charged: (count) => `Đã ghi thay đổi ở ${count} xã.`,
    nothingChanged: 'Đã như vậy từ trước, không có gì thay đổi.',
    heldBy: (commune, office) => `${commune} (đang do ${office})`,
    fileSubmit: 'Ghi từ tệp',
    fileLead:
      'Tải danh sách về, thêm dòng với mã, tên, loại, địa bàn rồi nộp lại. Đơn vị đã có và nói như cũ thì giữ nguyên.',
    file: 'Tệp CSV, XLSX, XLS hoặc ODS',
    noFile: 'Chưa chọn tệp.',
    broken: 'Tệp chưa tới nơi trọn vẹn: hãy chọn và nộp lại.',
    fileDone: (count) => `Đã ghi ${count} đơn vị mới.`,
    asOf: (day) => `Tính đến ${day}`,
  },
  en: {
    question: 'Which organisations work together?',
    answer: (organisations, offices, communes) =>
      `${organisations} organisations; ${offices} base offices are in charge of ${communes} communes.`,
    caption: 'Organisations, kind, area, part of, number of communes in their charge',
    record: 'Record an organisation',
    newTitle: 'Record a new organisation',
    submit: 'Record it',
    back: 'Organisations',
    recorded: 'Recorded.',
    code: 'Code',
    codeHint: 'Letters without accents, digits and hyphens, such as BHXH-CS-1. A code cannot be changed later.',
    name: 'Name',
    kind: 'Kind',
    areaCode: 'Area',
    partOf: 'Part of',
    partOfNothing: 'Part of nothing',
    choose: 'Choose',
    charges: 'In charge of',
    state: 'State',
    works: 'Works',
    communes: (count) => `${count} communes`,
    none: 'None',
    change: 'Change the name, or what it is part of',
    changed: 'Changed. The audit keeps the former name.',
    chargeTitle: 'Communes in its charge',
    chargeLead:
      'Mark all communes that this office is in charge of from that day on. The tree of targets and reports by base office follow it.',
    since: 'From',
    sinceHint: 'Before that day all stays as it was.',
    charge: 'Record the communes',
    charged: (count) => `Recorded what changes in ${count} communes.`,
    nothingChanged: 'It was so already; nothing has changed.',
    heldBy: (commune, office) => `${commune} (now of ${office})`,
    fileSubmit: 'Record from a file',
    fileLead:
      'Take the list along, add rows with code, name, kind and area, and hand it in again. Organisations that are there and say the same stay as they are.',
    file: 'A file: CSV, XLSX, XLS or ODS',
    noFile: 'No file was chosen.',
    broken: 'The file did not arrive whole: choose it, and hand it in again.',
    fileDone: (count) => `Recorded ${count} new organisations.`,
    asOf: (day) => `As of ${day}`,
  },
};
