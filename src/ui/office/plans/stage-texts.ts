import type { Language } from '#base/words.ts';
import type { StageFormula, StageLength } from '#drive/plans/stages.ts';

/** What the page of a target over its period says. */
interface StageTexts {
  title: (kind: string, owner: string, period: string) => string;
  answer: (unit: string, value: string) => string;
  none: string;
  fits: string;
  less: (left: string) => string;
  more: (left: string) => string;
  ends: string;
  unit: string;
  unitSubmit: string;
  ofUnit: string;
  caption: string;
  stage: string;
  value: string;
  valueOfStock: string;
  reached: string;
  difference: string;
  distribute: string;
  lead: string;
  length: string;
  lengths: Readonly<Record<StageLength, string>>;
  formula: string;
  formulas: Readonly<Record<StageFormula, string>>;
  submit: string;
  save: string;
  saved: (stages: string) => string;
  month: (month: string) => string;
  week: (week: string, days: string) => string;
  fileHeads: readonly string[];
}

export const STAGE_TEXTS: Readonly<Record<Language, StageTexts>> = {
  vi: {
    title: (kind, owner, period) => `Chỉ tiêu ${kind} theo thời gian, kế hoạch ${period} của ${owner}`,
    answer: (unit, value) => `${unit}: ${value} cho cả kỳ.`,
    none: 'Chưa chia theo tháng hay tuần.',
    fits: 'Các phần cộng lại đúng bằng cả kỳ.',
    less: (left) => `Còn ${left} chưa chia.`,
    more: (left) => `Đã chia nhiều hơn ${left}.`,
    ends: 'Mỗi phần nêu số đang tham gia đến cuối phần ấy; phần cuối bằng chỉ tiêu cả kỳ.',
    unit: 'Đơn vị',
    unitSubmit: 'Xem',
    ofUnit: 'Phần của đơn vị này chia theo cùng tỷ lệ với cả kỳ của đơn vị trên cùng, và cộng lại đúng bằng phần ấy.',
    caption: 'Chỉ tiêu và kết quả từng tháng, từng tuần',
    stage: 'Thời gian',
    value: 'Chỉ tiêu',
    valueOfStock: 'Đến cuối là',
    reached: 'Đã đạt',
    difference: 'Đạt trừ chỉ tiêu',
    distribute: 'Chia theo công thức',
    lead: 'Phần lẻ chia theo số dư lớn nhất. Chia lại thì mọi số trước đó được thay.',
    length: 'Theo',
    lengths: { month: 'tháng', week: 'tuần' },
    formula: 'Cách chia',
    formulas: { even: 'đều theo số ngày', 'last-year': 'như kết quả năm trước' },
    submit: 'Chia',
    save: 'Lưu',
    saved: (stages) => `Đã lưu ${stages} phần.`,
    month: (month) => `Tháng ${month}`,
    week: (week, days) => `Tuần ${week} (${days})`,
    fileHeads: [
      'Thời gian',
      'Từ ngày',
      'Đến ngày',
      'Chỉ tiêu',
      'Đã đạt',
      'Đạt trừ chỉ tiêu',
      'Trong đó chờ cơ quan BHXH chấp nhận',
    ],
  },
  en: {
    title: (kind, owner, period) => `Target ${kind} over time, plan ${period} of ${owner}`,
    answer: (unit, value) => `${unit}: ${value} for the whole period.`,
    none: 'Not shared out over months or weeks yet.',
    fits: 'The parts sum to the whole.',
    less: (left) => `${left} are left over.`,
    more: (left) => `The parts have ${left} too many.`,
    ends: 'Each part says who is covered at its end; the last one is the target.',
    unit: 'Unit',
    unitSubmit: 'Show',
    ofUnit: 'What this unit has is shared out in the proportions of the whole, and sums to it.',
    caption: 'Target and result of each month or week',
    stage: 'Time',
    value: 'Target',
    valueOfStock: 'At its end',
    reached: 'Reached',
    difference: 'Reached less target',
    distribute: 'Share out by formula',
    lead: 'The largest remainders get what is left. Whatever stood there before is replaced.',
    length: 'By',
    lengths: { month: 'month', week: 'week' },
    formula: 'How',
    formulas: { even: 'evenly, by days', 'last-year': 'as last year went' },
    submit: 'Share out',
    save: 'Save',
    saved: (stages) => `${stages} parts are saved.`,
    month: (month) => `Month ${month}`,
    week: (week, days) => `Week ${week} (${days})`,
    fileHeads: [
      'Time',
      'From',
      'To',
      'Target',
      'Reached',
      'Reached less target',
      'Of these, waiting for the SI office',
    ],
  },
};
