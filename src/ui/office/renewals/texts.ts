import type { Language } from '#base/words.ts';
import type { AskedState, AttemptWay, RefusalCause } from '#register/renewal.ts';

/** What pages about falling due say. */
interface RenewalTexts {
  questionOfMonth: (month: string) => string;
  questionOfOverdue: string;
  answerOfMonth: (lines: string, people: string, month: string) => string;
  answerOfOverdue: (lines: string, people: string) => string;
  notAsked: (lines: string) => string;
  emptyMonth: string;
  emptyOverdue: string;
  ways: string;
  thisMonth: string;
  nextMonth: string;
  overdue: string;
  filters: string;
  need: string;
  needs: Readonly<Record<'due' | 'overdue', string>>;
  month: string;
  outcome: string;
  anyOutcome: string;
  caption: string;
  lastDay: string;
  asked: string;
  wouldLose: string;
  outcomes: Readonly<Record<AskedState, string>>;
  wayOf: Readonly<Record<AttemptWay, string>>;
  causes: Readonly<Record<RefusalCause, string>>;
  promised: (day: string) => string;
  refusedFor: (cause: string) => string;
  supportLeft: (months: string) => string;
  noSupportLeft: string;
  waits: (day: string) => string;
  waitsNow: string;
  fiveYears: string;
  continuousFor: (months: string) => string;
  breaks: (time: string, day: string) => string;
  broken: (time: string) => string;
  hasDied: string;
  contactedOn: string;
  by: string;
  note: string;
}

export const RENEWAL_TEXTS: Readonly<Record<Language, RenewalTexts>> = {
  vi: {
    questionOfMonth: (month) => `Ai đến hạn đóng tiếp trong tháng ${month}?`,
    questionOfOverdue: 'Ai đã quá hạn đóng tiếp?',
    answerOfMonth: (lines, people, month) =>
      `${people} người có ngày cuối được bảo hiểm trong tháng ${month}${lines === people ? '' : `, ${lines} lượt tính theo từng loại hình`}.`,
    answerOfOverdue: (lines, people) =>
      `${people} người đã hết hạn mà chưa đóng tiếp${lines === people ? '' : `, ${lines} lượt tính theo từng loại hình`}.`,
    notAsked: (lines) => `${lines} lượt chưa có ai liên hệ.`,
    emptyMonth: 'Không có ai đến hạn trong tháng này theo cách lọc này. Chọn tháng khác hoặc bỏ lọc.',
    emptyOverdue: 'Không có ai quá hạn theo cách lọc này. Người hết hạn mà chưa đóng tiếp sẽ hiện ở đây.',
    ways: 'Xem theo thời hạn',
    thisMonth: 'Tháng này',
    nextMonth: 'Tháng sau',
    overdue: 'Quá hạn',
    filters: 'Lọc danh sách',
    need: 'Thời hạn',
    needs: { due: 'Đến hạn trong tháng', overdue: 'Quá hạn' },
    month: 'Tháng đến hạn',
    outcome: 'Kết quả liên hệ',
    anyOutcome: 'Tất cả',
    caption: 'Người đến hạn, loại hình, ngày cuối, lần liên hệ cuối, điều sẽ mất nếu ngừng đóng',
    lastDay: 'Ngày cuối được bảo hiểm',
    asked: 'Lần liên hệ cuối',
    wouldLose: 'Nếu ngừng đóng',
    outcomes: {
      not_asked: 'Chưa liên hệ',
      will_pay: 'Hẹn đóng',
      paid_elsewhere: 'Đã đóng ở nơi khác',
      no_answer: 'Không gặp',
      refused: 'Không đóng tiếp',
      wrong_number: 'Sai số điện thoại',
    },
    wayOf: { call: 'gọi điện', visit: 'đến nhà', message: 'nhắn tin' },
    causes: {
      no_money: 'chưa có tiền',
      moved_away: 'đã chuyển đi',
      compulsory: 'đã sang BHXH bắt buộc',
      not_satisfied: 'không hài lòng',
      other: 'lý do khác',
    },
    promised: (day) => `Hẹn đóng ngày ${day}`,
    refusedFor: (cause) => `Không đóng tiếp: ${cause}`,
    supportLeft: (months) => `Còn ${months} tháng được Nhà nước hỗ trợ tiền đóng.`,
    noSupportLeft: 'Đã dùng hết số tháng được Nhà nước hỗ trợ.',
    waits: (day) => `Đóng từ ${day} trở đi thì phải chờ thẻ như tham gia lần đầu.`,
    waitsNow: 'Đã gián đoạn lâu: đóng lại phải chờ thẻ như tham gia lần đầu.',
    fiveYears: 'Đã đủ 5 năm liên tục',
    continuousFor: (months) => `Đã liên tục ${months} tháng theo sổ này`,
    breaks: (time, day) => `${time}: đóng từ ${day} trở đi thì mất, tính lại từ đầu.`,
    broken: (time) => `${time}, nay đóng lại thì tính lại từ đầu.`,
    hasDied: 'Sổ ghi người này đã qua đời: không liên hệ.',
    contactedOn: 'Ngày liên hệ',
    by: 'Người liên hệ',
    note: 'Ghi chú',
  },
  en: {
    questionOfMonth: (month) => `Who falls due in ${month}?`,
    questionOfOverdue: 'Who is overdue?',
    answerOfMonth: (lines, people, month) =>
      `${people} people have their last day of cover in ${month}${lines === people ? '' : `, ${lines} lines by scheme`}.`,
    answerOfOverdue: (lines, people) =>
      `${people} people have run out and have not paid on${lines === people ? '' : `, ${lines} lines by scheme`}.`,
    notAsked: (lines) => `Of ${lines} lines nobody has been asked yet.`,
    emptyMonth: 'Nobody falls due in this month by these filters. Choose another month, or clear the filters.',
    emptyOverdue: 'Nobody is overdue by these filters. Whoever runs out and does not pay on appears here.',
    ways: 'By when they fall due',
    thisMonth: 'This month',
    nextMonth: 'Next month',
    overdue: 'Overdue',
    filters: 'Filter the list',
    need: 'When',
    needs: { due: 'Due in the month', overdue: 'Overdue' },
    month: 'Month',
    outcome: 'What came of asking',
    anyOutcome: 'All',
    caption: 'Who falls due, scheme, last day, last attempt, and what would be lost',
    lastDay: 'Last day of cover',
    asked: 'Last attempt',
    wouldLose: 'Without paying on',
    outcomes: {
      not_asked: 'Not asked yet',
      will_pay: 'Will pay',
      paid_elsewhere: 'Paid elsewhere',
      no_answer: 'No answer',
      refused: 'Will not pay on',
      wrong_number: 'Wrong number',
    },
    wayOf: { call: 'by telephone', visit: 'by a visit', message: 'by a message' },
    causes: {
      no_money: 'no money',
      moved_away: 'moved away',
      compulsory: 'joined compulsory insurance',
      not_satisfied: 'not satisfied',
      other: 'another reason',
    },
    promised: (day) => `Will pay on ${day}`,
    refusedFor: (cause) => `Will not pay on: ${cause}`,
    supportLeft: (months) => `The State still supports ${months} months.`,
    noSupportLeft: 'All months of State support are used.',
    waits: (day) => `Whoever pays from ${day} on waits for the card as for a first one.`,
    waitsNow: 'A long gap: whoever pays again waits for the card as for a first one.',
    fiveYears: 'Five continuous years are reached',
    continuousFor: (months) => `Continuous for ${months} months in this register`,
    breaks: (time, day) => `${time}: whoever pays on ${day} or later loses them and begins again.`,
    broken: (time) => `${time}; whoever pays now begins again.`,
    hasDied: 'The register knows that this person has died: do not call.',
    contactedOn: 'Asked on',
    by: 'Asked by',
    note: 'Note',
  },
};
