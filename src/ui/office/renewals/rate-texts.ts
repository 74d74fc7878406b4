import type { Language } from '#base/words.ts';
import type { Method } from '#law/language/methods.ts';
import type { MissingMonths, RateDivision } from '#register/renewal-rate.ts';

/** What the page says that counts how many went on. */
interface RateTexts {
  question: string;
  answer: (due: string, share: string, from: string, to: string) => string;
  unknown: (due: string, from: string, to: string) => string;
  lead: string;
  empty: string;
  filters: string;
  from: string;
  to: string;
  by: string;
  divisions: Readonly<Record<RateDivision, string>>;
  without: Readonly<Record<RateDivision, string>>;
  methods: Readonly<Record<Method, string>>;
  caption: string;
  due: string;
  within: Readonly<Record<MissingMonths, string>>;
  notYet: string;
  of: (renewed: string, known: string) => string;
  whole: string;
  renewed: string;
  known: string;
}

export const RATE_TEXTS: Readonly<Record<Language, RateTexts>> = {
  vi: {
    question: 'Bao nhiêu người đến hạn đã đóng tiếp?',
    answer: (due, share, from, to) =>
      `${due} lượt đến hạn từ ${from} đến ${to}; trong các lượt đã rõ kết quả, ${share} đóng tiếp không thiếu tháng nào.`,
    unknown: (due, from, to) => `${due} lượt đến hạn từ ${from} đến ${to}; chưa lượt nào đã rõ kết quả.`,
    lead: 'Mỗi khoản đóng đến tháng cuối là một lượt đến hạn, tính theo biến động trong sổ. Người đã dừng vì lương hưu, qua đời, tham gia bắt buộc thì không tính. Lượt chưa đủ thời gian để biết thì không nằm trong tỷ lệ.',
    empty: 'Không có lượt đến hạn nào trong thời gian này. Chọn các tháng khác.',
    filters: 'Chọn thời gian và cách chia',
    from: 'Đến hạn từ tháng',
    to: 'Đến tháng',
    by: 'Chia theo',
    divisions: {
      due: 'Tháng đến hạn',
      joined: 'Tháng bắt đầu tham gia',
      method: 'Phương thức đóng',
      activity: 'Hoạt động vận động',
      organisation: 'Tổ chức ghi khoản đóng',
      collector: 'Nhân viên thu',
    },
    without: {
      due: 'Không rõ',
      joined: 'Không rõ',
      method: 'Không rõ',
      activity: 'Không qua hoạt động nào',
      organisation: 'Cơ quan BHXH, hoặc từ tệp cũ',
      collector: 'Không ghi nhân viên thu',
    },
    methods: {
      '1': '1 tháng một lần',
      '3': '3 tháng một lần',
      '6': '6 tháng một lần',
      '12': '12 tháng một lần',
      advance: 'Đóng một lần cho nhiều năm sau',
      missing: 'Đóng cho thời gian còn thiếu',
    },
    caption: 'Số lượt đến hạn và tỷ lệ đóng tiếp',
    due: 'Lượt đến hạn',
    within: { 0: 'Không thiếu tháng nào', 1: 'Thiếu nhiều nhất 1 tháng', 3: 'Thiếu nhiều nhất 3 tháng' },
    notYet: 'chưa rõ',
    of: (renewed, known) => `${renewed}/${known} lượt`,
    whole: 'Tất cả',
    renewed: 'đã đóng tiếp',
    known: 'đã rõ kết quả',
  },
  en: {
    question: 'How many of those who fell due went on?',
    answer: (due, share, from, to) =>
      `${due} times cover ended from ${from} to ${to}; of those that are known by now, ${share} went on without a missing month.`,
    unknown: (due, from, to) => `${due} times cover ended from ${from} to ${to}; none is known by now.`,
    lead: 'Each contribution whose last month is over fell due once, by the movements of the register. Whoever left for a pension, by death or for compulsory insurance did not. What is too early to be known is in no rate.',
    empty: 'No cover ended in these months. Choose others.',
    filters: 'Choose the time and the division',
    from: 'Due from',
    to: 'to',
    by: 'Divided by',
    divisions: {
      due: 'Month due',
      joined: 'Month of joining',
      method: 'Payment method',
      activity: 'Activity of enrolment',
      organisation: 'Organisation that recorded',
      collector: 'Collector',
    },
    without: {
      due: 'Not known',
      joined: 'Not known',
      method: 'Not known',
      activity: 'By no activity',
      organisation: 'SI office, or an older file',
      collector: 'No collector recorded',
    },
    methods: {
      '1': 'every month',
      '3': 'every 3 months',
      '6': 'every 6 months',
      '12': 'every 12 months',
      advance: 'years in advance',
      missing: 'for missing time',
    },
    caption: 'How often cover ended, and how much of it went on',
    due: 'Fell due',
    within: { 0: 'No month missing', 1: 'At most 1 month missing', 3: 'At most 3 months missing' },
    notYet: 'not known yet',
    of: (renewed, known) => `${renewed} of ${known}`,
    whole: 'All',
    renewed: 'went on',
    known: 'known by now',
  },
};
