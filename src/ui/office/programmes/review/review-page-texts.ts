import type { Language } from '#base/words.ts';

/** What the page of a review says around it. */
interface ReviewPageTexts {
  back: string;
  heading: string;
  lead: (day: string) => string;
  asOf: string;
  draft: string;
  passes: (figures: string) => string;
  against: string;
  file: string;
  figures: string;
  wording: string;
  expression: string;
  api: string;
}

export const REVIEW_PAGE_TEXTS: Readonly<Record<Language, ReviewPageTexts>> = {
  vi: {
    back: 'Trang của chương trình',
    heading: 'Dự thảo tổng kết năm',
    lead: (day) => `Máy lập từ sổ, tính đến ngày ${day}. Mỗi con số là một biểu thức chỉ số; mở số để xem căn cứ.`,
    asOf: 'Tổng kết đến ngày',
    draft: 'Dự thảo',
    passes: (figures) => `Bộ kiểm số liệu đã đọc lại cả bài: ${figures} số đều khớp với sổ.`,
    against: 'Bộ kiểm số liệu thấy những điều sau, cần sửa trước khi dùng:',
    file: 'Tải bản PDF',
    figures: 'Căn cứ của từng số',
    wording: 'Trong bài',
    expression: 'Biểu thức',
    api: 'Dùng làm bản tin được: POST /api/v1/programmes/…/review trả tên bài, lời dẫn, thân bài và các biểu thức.',
  },
  en: {
    back: 'The programme',
    heading: 'Draft of the yearly review',
    lead: (day) =>
      `Drafted from the register up to ${day}. Each number is an expression; open it to see what it rests on.`,
    asOf: 'Review up to',
    draft: 'Draft',
    passes: (figures) => `The claim checker has read it: its ${figures} numbers agree with the register.`,
    against: 'The claim checker found this, to be put right before it is used:',
    file: 'PDF file',
    figures: 'What each number rests on',
    wording: 'In the text',
    expression: 'Expression',
    api: 'It can become a bulletin: POST /api/v1/programmes/…/review answers title, lead, body and expressions.',
  },
};
