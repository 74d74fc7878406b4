import type { Language } from '#base/words.ts';
import { FORMULA_CATALOGUE, MEASURE_CATALOGUE } from '#indicators/catalogue.ts';
import { FORMULAS, type FormulaName, MEASURES, type MeasureName } from '#indicators/language/expression.ts';

/** What an indicator is called, what it means and how it is counted (counting rules, version 1). */
export interface Definition {
  label: string;
  meaning: string;
  counted: string;
}

/** The definition of an indicator by its name in the indicator language. */
export function definitionOf(indicator: string, lang: Language): Definition {
  const name = [...MEASURES, ...FORMULAS].find((each) => each === indicator);
  if (!name) throw new RangeError(`not an indicator: ${indicator}`);
  const entry = { ...MEASURE_CATALOGUE, ...FORMULA_CATALOGUE }[name];
  return { label: entry.title[lang], meaning: entry.definition[lang], counted: COUNTED[lang][name] };
}

const COUNTED: Record<Language, Record<MeasureName | FormulaName, string>> = {
  vi: {
    participants:
      'Mỗi khoản đóng không bị hủy phủ các tháng đã đóng. Các tháng liền nhau hoặc chồng nhau là một khoảng; khoảng bắt đầu từ ngày nộp tiền nếu nộp trong tháng đầu, nếu không thì từ ngày 1 của tháng. Mỗi người được đếm một lần, ở xã cư trú vào ngày đang xét.',
    pending:
      'Số người đang tham gia trừ số người vẫn tham gia nếu chưa tính các khoản chờ cơ quan BHXH chấp nhận. Số đã được chấp nhận = người đang tham gia − số này. Khoản nhập từ tệp và khoản do cơ quan BHXH tự ghi không phải chờ.',
    joined: 'Ngày bắt đầu khoảng tham gia đầu tiên của một người, tính cả ngày đầu và ngày cuối của thời kỳ.',
    returned: 'Ngày bắt đầu mỗi khoảng tham gia sau khoảng đầu tiên, tính cả ngày đầu và ngày cuối của thời kỳ.',
    lapsed: 'Ngày đầu tiên không còn được phủ, khi không có quyết định kết thúc vào ngày ấy.',
    ended: 'Khoảng tham gia kết thúc đúng vào ngày ghi trên chứng từ kết thúc.',
    moved_in: 'Ngày đổi nơi cư trú nằm trong một khoảng tham gia.',
    moved_out: 'Ngày đổi nơi cư trú nằm trong một khoảng tham gia.',
    enrolments: 'Theo ngày đăng ký và nơi cư trú ngày ấy, không phụ thuộc việc đóng tiền sau đó.',
    activities: 'Mỗi hoạt động được đếm một lần, theo ngày tổ chức và địa bàn.',
    attendance: 'Cộng số người dự ghi trong từng hoạt động.',
    target: 'Theo quyết định giao kế hoạch mới nhất đã biết vào lúc tính.',
    contributions: 'Theo ngày nộp tiền; khoản bị hủy được trừ từ ngày biết việc hủy.',
    observation: 'Lấy nguyên giá trị gần nhất đã ghi, kèm nguồn.',
    promised: 'Bản đã ký mới nhất đã biết vào lúc tính; dự thảo không tính.',
    reported: 'Mỗi kỳ một lần, theo ngày cuối kỳ; chờ xác nhận hay bị từ chối thì không tính.',
    reported_at_end: 'Kỳ mới nhất kết thúc đến ngày ấy; chờ xác nhận hay bị từ chối thì không tính.',
    difference: 'Số thứ nhất − số thứ hai.',
    attainment: 'Giá trị thực hiện ÷ chỉ tiêu.',
    growth: 'Giá trị cuối ÷ giá trị gốc − 1.',
    ratio: 'Số thứ nhất ÷ số thứ hai.',
    sum: 'Cộng các số thành phần.',
  },
  en: {
    participants:
      'Each contribution that is not reversed covers its months. Months that touch or overlap are one span; it starts on the day of payment if that lies in its first month, else on the first of the month. Each person counts once, in the commune of residence on the day.',
    pending:
      'Participants, less those who would take part without the contributions that wait for the SI office. Accepted = participants − these. Imported contributions, and those that the SI office records itself, do not wait.',
    joined: 'The start of a person’s first span, from the first to the last day of the period.',
    returned: 'The start of every span after the first, from the first to the last day of the period.',
    lapsed: 'The first day without cover, where no ending falls on it.',
    ended: 'Spans that end on the day of a recorded ending.',
    moved_in: 'Changes of residence within a span.',
    moved_out: 'Changes of residence within a span.',
    enrolments: 'By the day of enrolment and the residence on it, whatever was paid later.',
    activities: 'Each activity once, by its day and area.',
    attendance: 'The attendance recorded of each activity, summed.',
    target: 'By the newest assigned plan known at the time.',
    contributions: 'By the day of payment; a reversed one is taken away from the day the reversal was known.',
    observation: 'The newest recorded value as it is, with its source.',
    promised: 'By the newest signed version known at the time; drafts do not count.',
    reported: 'Each period once, by its last day; what waits or was refused does not count.',
    reported_at_end: 'The newest period that ended by the day; what waits or was refused does not count.',
    difference: 'The first − the second.',
    attainment: 'Value ÷ target.',
    growth: 'Last value ÷ base value − 1.',
    ratio: 'The first ÷ the second.',
    sum: 'The components, added.',
  },
};
