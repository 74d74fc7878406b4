import type { Language } from '#base/words.ts';
import type { Method } from '#law/language/methods.ts';

/** What is said of the months that somebody pays for. */
interface PaidForTexts {
  income: string;
  method: string;
  methods: Readonly<Record<Method, string>>;
  fromMonth: string;
  once: string;
  months: string;
  monthsHint: string;
  monthsElsewhere: string;
  monthsElsewhereHint: string;
}

export const PAID_FOR_TEXTS: Readonly<Record<Language, PaidForTexts>> = {
  vi: {
    income: 'Thu nhập làm căn cứ đóng (đồng/tháng)',
    method: 'Đóng cho',
    methods: {
      '1': '1 tháng',
      '3': '3 tháng',
      '6': '6 tháng',
      '12': '12 tháng',
      advance: 'nhiều năm về sau, một lần',
      missing: 'thời gian còn thiếu, một lần',
    },
    fromMonth: 'Từ tháng',
    once: 'Khi đóng một lần',
    months: 'Số tháng',
    monthsHint:
      'Nhiều năm về sau: trọn năm, như 24 hay 36. Thời gian còn thiếu: số tháng thiếu để đủ năm hưởng lương hưu.',
    monthsElsewhere: 'Số tháng đã đóng BHXH không có ở đây',
    monthsElsewhereHint: 'Chỉ dùng cho thời gian còn thiếu: BHXH bắt buộc, hoặc đóng ở tỉnh khác, theo sổ BHXH.',
  },
  en: {
    income: 'Chosen income (đồng a month)',
    method: 'Paid for',
    methods: {
      '1': '1 month',
      '3': '3 months',
      '6': '6 months',
      '12': '12 months',
      advance: 'years in advance, at once',
      missing: 'missing time, at once',
    },
    fromMonth: 'From the month',
    once: 'Where it is paid at once',
    months: 'Months',
    monthsHint: 'In advance: whole years, such as 24 or 36. Missing time: as many as the years for a pension lack.',
    monthsElsewhere: 'Months of insurance that are not recorded here',
    monthsElsewhereHint:
      'For missing time only: compulsory insurance, or paid in another province, by the insurance book.',
  },
};
