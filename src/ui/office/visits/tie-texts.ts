import type { Language } from '#base/words.ts';

/** What is said of a house that had only a label and is in the register since. */
interface TieTexts {
  title: (label: string) => string;
  link: string;
  lead: string;
  tied: (name: string) => string;
  untie: string;
  who: string;
  submit: string;
  more: (shown: string, all: string) => string;
}

export const TIE_TEXTS: Readonly<Record<Language, TieTexts>> = {
  vi: {
    title: (label) => `«${label}» là hộ nào trong sổ?`,
    link: 'Gắn với hộ đã ghi vào sổ',
    lead: 'Chọn một người của hộ. Kết quả đã ghi giữ nguyên; lượt đăng ký của hộ từ ngày gõ cửa được đối chiếu với sổ. Gắn nhầm thì bỏ gắn.',
    tied: (name) => `Đang gắn với hộ của ${name}.`,
    untie: 'Bỏ gắn',
    who: 'Người của hộ',
    submit: 'Gắn với hộ này',
    more: (shown, all) => `Đang xem ${shown} trong ${all} người: gõ thêm tên để tìm.`,
  },
  en: {
    title: (label) => `Which household of the register is «${label}»?`,
    link: 'Tie it to a recorded household',
    lead: 'Choose somebody of the household. What was recorded stays; enrolments of the household since somebody knocked are looked up in the register. A wrong tie can be taken back.',
    tied: (name) => `It is tied to the household of ${name}.`,
    untie: 'Take the tie back',
    who: 'Somebody of the household',
    submit: 'Tie it to this household',
    more: (shown, all) => `These are ${shown} of ${all} people: type more of the name.`,
  },
};
