import type { Language } from '#base/words.ts';
import type { NextAct } from '#register/candidate.ts';

/** What the first page says of whom one is assigned and where one goes. */
interface OwnTexts {
  heading: string;
  answer: (people: string, todo: string) => string;
  nobody: string;
  caption: string;
  person: string;
  place: string;
  next: string;
  why: string;
  acts: Readonly<Record<NextAct, (day: string) => string>>;
  roundsHeading: string;
  rounds: (count: string) => string;
}

export const OWN_TEXTS: Readonly<Record<Language, OwnTexts>> = {
  vi: {
    heading: 'Người được giao cho bạn',
    answer: (people, todo) => `Bạn được giao ${people} người, cần gặp ${todo} người.`,
    nobody:
      'Chưa ai được giao cho bạn. Quản lý của đơn vị giao người ở mục «Nên vận động», hoặc giao bạn phụ trách một đợt đi từng hộ.',
    caption: 'Người được giao cho bạn, việc gấp nhất trước',
    person: 'Người',
    place: 'Xã, phường',
    next: 'Việc tiếp theo',
    why: 'Vì sao',
    acts: {
      'keep-promise': () => 'Gặp lại: đã hẹn đóng',
      renew: (day) => `Nhắc đóng tiếp trước khi hết hạn ngày ${day}`,
      'collect-first': () => 'Mời đóng lần đầu: đã đăng ký, chưa đóng',
      'ask-again': () => 'Gặp lại: đã quan tâm, đã dự hoạt động',
      'win-back': (day) => `Mời đóng lại: đã hết hạn ngày ${day}`,
      ask: () => 'Mời tham gia',
      nothing: () => 'Chưa cần gặp',
    },
    roundsHeading: 'Đợt đi từng hộ của bạn',
    rounds: (count) => `${count} đợt bạn phụ trách đang hoặc sắp diễn ra.`,
  },
  en: {
    heading: 'Who is assigned to you',
    answer: (people, todo) => `${people} people are assigned to you; ${todo} are to be seen.`,
    nobody:
      'Nobody is assigned to you yet. The manager of your organisation assigns people under “Whom to ask”, or puts you in charge of a round.',
    caption: 'Who is assigned to you, what is most pressing first',
    person: 'Person',
    place: 'Commune',
    next: 'Next',
    why: 'Why',
    acts: {
      'keep-promise': () => 'See them again: they said they would pay',
      renew: (day) => `Remind them to go on before ${day}`,
      'collect-first': () => 'Ask for the first payment: enrolled, never paid',
      'ask-again': () => 'See them again: they were interested, or at an activity',
      'win-back': (day) => `Ask them to come back: cover ended on ${day}`,
      ask: () => 'Ask them to join',
      nothing: () => 'Nothing for now',
    },
    roundsHeading: 'Your rounds from house to house',
    rounds: (count) => `You are in charge of ${count} rounds now or soon.`,
  },
};
