import type { Language } from '#base/words.ts';
import type { PlanQuestionKind } from '#drive/plans/questions.ts';

/** What a plan's page says of results, forecasts and of figures that hardly go together. */
interface StandingTexts {
  standing: (day: string) => string;
  notYet: string;
  reached: (value: string, target: string) => string;
  missing: (people: string) => string;
  done: string;
  perWeek: (people: string) => string;
  forecast: (value: string) => string;
  error: (share: string, years: string) => string;
  noError: string;
  past: string;
  pastYear: (year: string, forecast: string, actual: string) => string;
  knownToday: string;
  noQuestions: string;
  asked: (open: string, all: string) => string;
  kinds: Readonly<
    Record<Exclude<PlanQuestionKind, 'growth-contradicts'>, (unit: string, value: string, known: string) => string>
  >;
  stockAgainstGrowth: (value: string, opening: string, percent: string, means: string) => string;
  tooFewForGrowth: (value: string, opening: string, percent: string, means: string) => string;
  tooManyForGrowth: (
    value: string,
    opening: string,
    percent: string,
    means: string,
    leave: string,
    left: string,
  ) => string;
  unknown: string;
}

export const STANDING_TEXTS: Readonly<Record<Language, StandingTexts>> = {
  vi: {
    standing: (day) => `Đến ngày ${day} đạt bao nhiêu?`,
    notYet: 'Kỳ của kế hoạch chưa bắt đầu, hoặc sổ chưa có số liệu của kỳ ấy.',
    reached: (value, target) => `Đã đạt ${value} trên ${target}`,
    missing: (people) => `còn thiếu ${people}`,
    done: 'đã đạt chỉ tiêu',
    perWeek: (people) => `mỗi tuần còn lại cần ${people}`,
    forecast: (value) => `Nếu tiếp tục như 12 tháng qua, cuối kỳ sẽ là ${value}.`,
    error: (share, years) => `Cách dự báo này, thử lại trên ${years} năm trước của sổ, sai trung bình ${share}.`,
    noError: 'Chưa có năm trước nào trong sổ để thử lại, nên chưa biết dự báo này sai bao nhiêu.',
    past: 'Thử lại từng năm',
    pastYear: (year, forecast, actual) => `${year}: dự báo ${forecast}, thực tế ${actual}`,
    knownToday: '(theo sổ hôm nay: ngày ấy sổ chưa ghi)',
    noQuestions: 'Các chỉ tiêu khớp nhau và khớp với sổ: không có gì phải hỏi.',
    asked: (open, all) =>
      `${open} trên ${all} điều chưa có lời giải thích. Hỏi để người duyệt hiểu, không chặn việc trình.`,
    kinds: {
      'below-today': (unit, value, known) =>
        `${unit}: chỉ tiêu tồn ${value} thấp hơn số đang tham gia ngay trước kỳ, ${known}. Vì sao giao ít hơn số đã có?`,
      'norm-contradicts': (unit, value, known) =>
        `${unit}: định mức nhân với số hoạt động thành ${known} người, chỉ tiêu là ${value}. Phần chênh từ đâu?`,
      'beyond-ever': (unit, value, known) =>
        `${unit}: chỉ tiêu ${value} người mới, nhiều nhất từng đạt trong một kỳ như thế là ${known}. Làm thế nào để đạt?`,
    },
    stockAgainstGrowth: (value, opening, percent, means) =>
      `Tăng ${percent} từ ${opening} là ${means}, chỉ tiêu tồn lại là ${value}. Theo số nào?`,
    tooFewForGrowth: (value, opening, percent, means) =>
      `Tăng ${percent} từ ${opening} là ${means}: ${value} người mới thì chưa đủ dù không ai dừng. Theo số nào?`,
    tooManyForGrowth: (value, opening, percent, means, leave, left) =>
      `Tăng ${percent} từ ${opening} là ${means}; thêm ${value} người mới thì chỉ khớp khi ${leave} người dừng, năm trước có ${left} người dừng. Giải thích thế nào?`,
    unknown: 'chưa rõ bao nhiêu',
  },
  en: {
    standing: (day) => `What is reached by ${day}?`,
    notYet: 'The period has not begun, or the register has no figures of it.',
    reached: (value, target) => `${value} of ${target} are reached`,
    missing: (people) => `${people} are missing`,
    done: 'the target is reached',
    perWeek: (people) => `it takes ${people} in each week that is left`,
    forecast: (value) => `If it goes on as in the last 12 months, it will be ${value} at the end.`,
    error: (share, years) =>
      `Tried on ${years} years before in the register, this forecast was wrong by ${share} on average.`,
    noError: 'There is no year before in the register to try it on, so that nobody knows how wrong it is.',
    past: 'Year by year',
    pastYear: (year, forecast, actual) => `${year}: forecast ${forecast}, in truth ${actual}`,
    knownToday: '(by the register of today: it had nothing then)',
    noQuestions: 'The targets go together, and with the register: there is nothing to ask.',
    asked: (open, all) =>
      `${open} of ${all} questions wait for an answer. They are for whoever approves, and stop nobody.`,
    kinds: {
      'below-today': (unit, value, known) =>
        `${unit}: the target of ${value} is below the ${known} covered before the period. Why fewer than there are?`,
      'norm-contradicts': (unit, value, known) =>
        `${unit}: norm times activities makes ${known} people, the target is ${value}. Where does the difference come from?`,
      'beyond-ever': (unit, value, known) =>
        `${unit}: ${value} new people; the most there ever were in such a period is ${known}. How will it be done?`,
    },
    stockAgainstGrowth: (value, opening, percent, means) =>
      `Growth of ${percent} on ${opening} is ${means}, but the target is ${value}. Which of them holds?`,
    tooFewForGrowth: (value, opening, percent, means) =>
      `Growth of ${percent} on ${opening} is ${means}: ${value} new people are too few even if nobody leaves. Which of them holds?`,
    tooManyForGrowth: (value, opening, percent, means, leave, left) =>
      `Growth of ${percent} on ${opening} is ${means}; with ${value} new people that holds only if ${leave} leave; ${left} left in the year before. How is that explained?`,
    unknown: 'nobody knows how many',
  },
};
