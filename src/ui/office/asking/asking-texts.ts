import type { Language } from '#base/words.ts';

/** What stands around questions about figures that hardly go together, whatever they are of. */
interface AskingTexts {
  questions: string;
  moreAsked: (count: string) => string;
  answer: string;
  answerOf: (whose: string) => string;
  answered: (by: string) => string;
  send: string;
}

export const ASKING_TEXTS: Readonly<Record<Language, AskingTexts>> = {
  vi: {
    questions: 'Những điều cần giải thích',
    moreAsked: (count) => `Còn ${count} điều nữa, hiện ra khi các điều trên đã được giải thích.`,
    answer: 'Giải thích',
    answerOf: (whose) => `Giải thích cho ${whose}`,
    answered: (by) => `${by} giải thích:`,
    send: 'Ghi giải thích',
  },
  en: {
    questions: 'What has to be explained',
    moreAsked: (count) => `${count} more come when these are answered.`,
    answer: 'Explanation',
    answerOf: (whose) => `Explanation for ${whose}`,
    answered: (by) => `${by} explains:`,
    send: 'Record it',
  },
};
