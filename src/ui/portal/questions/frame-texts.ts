import type { Language } from '#base/words.ts';
import { INSURANCE_KINDS, type InsuranceKind } from '#law/plans/career.ts';

const vi = {
  ask: 'Tính',
  print: 'In trang này',
  otherwise: 'Nếu làm khác đi',
  ifDone: 'Nếu',
  result: 'thì',
  workings: 'Cách tính và điều luật',
  terms: 'Giải thích từ',
  links: 'Câu hỏi khác',
  career: 'Quá trình đóng bảo hiểm xã hội',
  careerHint:
    'Mỗi dòng là một thời gian đóng cùng một mức. Xem trong sổ BHXH hoặc ứng dụng VssID. Chưa đóng bao giờ thì để trống; tính xong sẽ có thêm dòng.',
  row: (order: number) => `Thời gian ${order}`,
  kind: 'Loại',
  from: 'Từ tháng',
  until: 'Đến tháng',
  income: 'Lương hoặc mức thu nhập đã đóng (đồng mỗi tháng)',
  kinds: { compulsory: 'Công ty, cơ quan đóng (bắt buộc)', voluntary: 'Tự đóng (tự nguyện)' } as Record<
    InsuranceKind,
    string
  >,
  none: '(trống)',
};

const en: typeof vi = {
  ask: 'Compute',
  print: 'Print this page',
  otherwise: 'Done otherwise',
  ifDone: 'If you',
  result: 'then',
  workings: 'Workings and articles',
  terms: 'What the words mean',
  links: 'Other questions',
  career: 'Months paid so far',
  careerHint:
    'Each line is a time with one income, as the insurance book or the VssID app shows it. Never paid: leave it empty; computing adds more lines.',
  row: (order) => `Time ${order}`,
  kind: 'Kind',
  from: 'From month',
  until: 'To month',
  income: 'Wage or income paid on (đồng a month)',
  kinds: { compulsory: 'Paid by a firm or office (compulsory)', voluntary: 'Paid by myself (voluntary)' },
  none: '(empty)',
};

export const FRAME_TEXTS: Record<Language, typeof vi> = { vi, en };
export const KIND_CHOICES = ['', ...INSURANCE_KINDS] as const;
