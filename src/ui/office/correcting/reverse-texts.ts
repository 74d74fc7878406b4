import type { Language } from '#base/words.ts';

/** What the page says on which a contribution is taken back. */
interface ReverseTexts {
  link: string;
  title: (what: string) => string;
  lead: (name: string) => string;
  reason: string;
  reasonHint: string;
  submit: string;
  missing: string;
  done: string;
  already: string;
  back: string;
}

export const REVERSE_TEXTS: Readonly<Record<Language, ReverseTexts>> = {
  vi: {
    link: 'Huỷ khoản này',
    title: (what) => `Huỷ khoản: ${what}`,
    lead: (name) =>
      `Khoản đã ghi của ${name} không bị xoá: sổ ghi thêm rằng nó bị huỷ, lúc nào, vì sao. Số liệu đếm lại từ lúc này; số đã biết trước đó giữ nguyên.`,
    reason: 'Lý do',
    reasonHint: 'Ví dụ: ghi nhầm người, nhầm số tháng. Không ghi số căn cước, số điện thoại.',
    submit: 'Huỷ khoản này',
    missing: 'Cần nêu lý do.',
    done: 'Đã huỷ. Tháng ấy nay chưa đóng.',
    already: 'Khoản này đã được huỷ từ trước.',
    back: 'Về hồ sơ',
  },
  en: {
    link: 'Take it back',
    title: (what) => `Take back: ${what}`,
    lead: (name) =>
      `What was recorded of ${name} is not deleted: the register adds that it was taken back, when and why. Figures are counted without it from now on; what was known before stays.`,
    reason: 'Reason',
    reasonHint: 'For instance: another person, another number of months. No citizen number, no telephone.',
    submit: 'Take it back',
    missing: 'A reason is needed.',
    done: 'It is taken back. Its months are not paid now.',
    already: 'It was taken back before.',
    back: 'Back to the record',
  },
};
