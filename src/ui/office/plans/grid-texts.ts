import type { Language } from '#base/words.ts';
import type { SharingFormula } from '#drive/plans/distribute.ts';

/** What the grid of a target says. */
interface GridTexts {
  value: string;
  gridTitle: (kind: string, owner: string, period: string) => string;
  gridAnswer: (total: string, units: string) => string;
  allShared: string;
  leftOver: (people: string) => string;
  tooMuch: (people: string) => string;
  gridCaption: string;
  unit: string;
  below: string;
  reached: (day: string) => string;
  stages: string;
  left: string;
  byHand: string;
  byFormula: string;
  byCommonNorm: (norm: string) => string;
  normLead: string;
  unsaved: string;
  save: string;
  saved: (units: string) => string;
  keys: string;
  distribute: string;
  distributeLead: string;
  districtsBy: string;
  officesBy: string;
  communesBy: string;
  leave: string;
  formulas: Readonly<Record<SharingFormula, string>>;
  keepsByHand: string;
  keep: string;
  distributeSubmit: string;
  addUnit: string;
  addUnitLead: string;
  unitKind: string;
  unitKinds: Readonly<Record<'organisation' | 'agent', string>>;
  unitCode: string;
  unitUnder: string;
  addUnitSubmit: string;
  file: string;
  fileLead: string;
  fileSubmit: string;
  broken: string;
  noFile: string;
  fileHeads: readonly string[];
}

export const GRID_TEXTS: Readonly<Record<Language, GridTexts>> = {
  vi: {
    value: 'Chỉ tiêu',
    gridTitle: (kind, owner, period) => `Phân bổ chỉ tiêu ${kind}, kế hoạch ${period} của ${owner}`,
    gridAnswer: (total, units) => `${total} cho cả địa bàn, ${units} đơn vị đã có chỉ tiêu.`,
    allShared: 'Mọi đơn vị trên bằng tổng các đơn vị dưới.',
    leftOver: (people) => `Còn ${people} chưa giao xuống dưới.`,
    tooMuch: (people) => `Giao xuống dưới nhiều hơn ${people}.`,
    gridCaption: 'Chỉ tiêu của từng đơn vị: tỉnh, huyện, xã, tổ chức, người thu',
    unit: 'Đơn vị',
    below: 'Đã giao xuống dưới',
    reached: (day) => `Đã đạt đến ${day}`,
    stages: 'Chia theo tháng, tuần',
    left: 'Trên trừ dưới',
    byHand: 'sửa tay',
    byFormula: 'theo công thức',
    byCommonNorm: (norm) => `theo định mức chung: ${norm}`,
    normLead:
      'Huyện, BHXH cơ sở có định mức riêng thì ghi vào dòng của nơi ấy; để trống thì theo định mức chung của kế hoạch.',
    unsaved: 'chưa lưu',
    save: 'Lưu chỉ tiêu',
    saved: (units) => `Đã lưu ${units} đơn vị.`,
    keys: 'Mũi tên lên, xuống và Enter đi giữa các ô; dán được cả một cột chép từ bảng tính.',
    distribute: 'Phân bổ theo công thức',
    distributeLead: 'Phần lẻ chia theo số dư lớn nhất, nên tổng các đơn vị dưới luôn đúng bằng đơn vị trên.',
    districtsBy: 'Các huyện theo',
    officesBy: 'Các BHXH cơ sở theo',
    communesBy: 'Các xã theo',
    leave: 'Để nguyên',
    formulas: {
      'last-year': 'kết quả năm trước',
      'labour-force': 'lực lượng lao động',
      potential: 'tiềm năng: lao động chưa tham gia bảo hiểm nào',
      equal: 'chia đều',
    },
    keepsByHand: 'Số đã sửa tay',
    keep: 'Giữ nguyên số đã sửa tay, chia phần còn lại',
    distributeSubmit: 'Phân bổ',
    addUnit: 'Giao cho tổ chức, điểm thu, người thu',
    addUnitLead: 'Mỗi đơn vị nằm dưới một đơn vị đã có chỉ tiêu trong bảng.',
    unitKind: 'Giao cho',
    unitKinds: { organisation: 'Cơ quan BHXH cơ sở, tổ chức, điểm thu', agent: 'Nhân viên thu, cộng tác viên' },
    unitCode: 'Mã',
    unitUnder: 'Nằm dưới',
    addUnitSubmit: 'Giao chỉ tiêu này',
    file: 'Tệp CSV hoặc bảng tính',
    fileLead: 'Tải bảng này về, sửa cột «Chỉ tiêu» rồi nộp lại. Mọi dòng đúng mới ghi; dòng sai được nêu từng đơn vị.',
    fileSubmit: 'Nhập từ tệp',
    broken: 'Tệp gửi lên bị hỏng hoặc lớn hơn 16 MB: hãy chọn lại.',
    noFile: 'Hãy chọn một tệp.',
    fileHeads: ['Mã', 'Đơn vị', 'Nằm dưới', 'Chỉ tiêu', 'Cách ghi', 'Đã giao xuống dưới', 'Trên trừ dưới', 'Bản'],
  },
  en: {
    value: 'Target',
    gridTitle: (kind, owner, period) => `Share out ${kind}, plan ${period} of ${owner}`,
    gridAnswer: (total, units) => `${total} for the whole; ${units} units have a target.`,
    allShared: 'Every unit has as much as those below it together.',
    leftOver: (people) => `${people} are not assigned below.`,
    tooMuch: (people) => `${people} more are assigned below than there are.`,
    gridCaption: 'What each unit has: province, districts, communes, organisations, collectors',
    unit: 'Unit',
    below: 'Assigned below',
    reached: (day) => `Reached by ${day}`,
    stages: 'By month or week',
    left: 'Above less below',
    byHand: 'by hand',
    byFormula: 'by formula',
    byCommonNorm: (norm) => `by the plan’s norm: ${norm}`,
    normLead:
      'A district or base office with a norm of its own has it in its row; left empty, the norm of the plan counts there.',
    unsaved: 'not saved',
    save: 'Save the targets',
    saved: (units) => `${units} units are saved.`,
    keys: 'Arrow keys and Enter go from cell to cell; a column copied from a spreadsheet can be pasted.',
    distribute: 'Share it out by formula',
    distributeLead: 'The largest remainders get what is left, so that the parts sum exactly to the whole.',
    districtsBy: 'Districts by',
    officesBy: 'Base offices by',
    communesBy: 'Communes by',
    leave: 'Leave as it is',
    formulas: {
      'last-year': 'last year’s result',
      'labour-force': 'labour force',
      potential: 'potential: labour force without any insurance',
      equal: 'equal parts',
    },
    keepsByHand: 'What was typed',
    keep: 'Keep what was typed, and share out the rest',
    distributeSubmit: 'Share it out',
    addUnit: 'Assign to an organisation, a point, a collector',
    addUnitLead: 'Each lies under a unit that has a target in the table.',
    unitKind: 'To whom',
    unitKinds: { organisation: 'Base office, organisation or point', agent: 'Collector or collaborator' },
    unitCode: 'Code',
    unitUnder: 'Under',
    addUnitSubmit: 'Assign this target',
    file: 'A CSV file or a workbook',
    fileLead:
      'Download this table, change the column «Target» and send it back. All rows are taken, or none and each refused unit is named.',
    fileSubmit: 'Import the file',
    broken: 'The file is broken or longer than 16 MB: choose it again.',
    noFile: 'Choose a file.',
    fileHeads: ['Code', 'Unit', 'Under', 'Target', 'How it was set', 'Assigned below', 'Above less below', 'Version'],
  },
};
