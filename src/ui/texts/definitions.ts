import type { Lang } from '../settings.ts';

/** What an indicator is called, what it means and how it is counted (counting rules, version 1). */
export interface Definition {
  label: string;
  meaning: string;
  counted: string;
}

const vi: Record<string, Definition> = {
  participants: {
    label: 'Người đang tham gia',
    meaning: 'Số người có ngày đang xét nằm trong một khoảng thời gian đã đóng.',
    counted:
      'Mỗi khoản đóng không bị hủy phủ các tháng đã đóng. Các tháng liền nhau hoặc chồng nhau là một khoảng; khoảng bắt đầu từ ngày nộp tiền nếu nộp trong tháng đầu, nếu không thì từ ngày 1 của tháng. Mỗi người được đếm một lần, ở xã cư trú vào ngày đang xét.',
  },
  joined: {
    label: 'Phát triển mới',
    meaning: 'Số người bắt đầu khoảng tham gia đầu tiên trong thời kỳ.',
    counted: 'Ngày bắt đầu khoảng tham gia đầu tiên của một người, tính cả ngày đầu và ngày cuối của thời kỳ.',
  },
  returned: {
    label: 'Quay lại tham gia',
    meaning: 'Số lần người từng tham gia bắt đầu một khoảng mới trong thời kỳ.',
    counted: 'Ngày bắt đầu mỗi khoảng tham gia sau khoảng đầu tiên, tính cả ngày đầu và ngày cuối của thời kỳ.',
  },
  lapsed: {
    label: 'Dừng đóng',
    meaning: 'Số lần một khoảng tham gia kết thúc vì không đóng tiếp, trong thời kỳ.',
    counted: 'Ngày đầu tiên không còn được phủ, khi không có quyết định kết thúc vào ngày ấy.',
  },
  ended: {
    label: 'Kết thúc tham gia',
    meaning: 'Số lần kết thúc vì mất, hưởng lương hưu, chuyển sang BHXH bắt buộc hoặc rút.',
    counted: 'Khoảng tham gia kết thúc đúng vào ngày ghi trên chứng từ kết thúc.',
  },
  moved_in: {
    label: 'Chuyển đến',
    meaning: 'Số người đang tham gia chuyển nơi cư trú đến địa bàn trong thời kỳ.',
    counted: 'Ngày đổi nơi cư trú nằm trong một khoảng tham gia.',
  },
  moved_out: {
    label: 'Chuyển đi',
    meaning: 'Số người đang tham gia chuyển nơi cư trú khỏi địa bàn trong thời kỳ.',
    counted: 'Ngày đổi nơi cư trú nằm trong một khoảng tham gia.',
  },
  enrolments: {
    label: 'Lượt đăng ký',
    meaning: 'Số lượt đăng ký tham gia được ghi nhận.',
    counted: 'Theo ngày đăng ký và nơi cư trú ngày ấy, không phụ thuộc việc đóng tiền sau đó.',
  },
  activities: {
    label: 'Hoạt động đã tổ chức',
    meaning: 'Số hoạt động (lễ ra quân, hội nghị, tư vấn, tập huấn, tuyên truyền) đã tổ chức trong thời kỳ.',
    counted: 'Mỗi hoạt động được đếm một lần, theo ngày tổ chức và địa bàn.',
  },
  attendance: {
    label: 'Lượt người dự',
    meaning: 'Tổng số lượt người dự các hoạt động trong thời kỳ.',
    counted: 'Cộng số người dự ghi trong từng hoạt động.',
  },
  target: {
    label: 'Chỉ tiêu',
    meaning: 'Con số phải đạt theo kế hoạch được giao.',
    counted: 'Theo quyết định giao kế hoạch mới nhất đã biết vào lúc tính.',
  },
  contributions: {
    label: 'Số tiền đã đóng',
    meaning: 'Tổng số tiền người tham gia đã đóng trong thời kỳ, đồng.',
    counted: 'Theo ngày nộp tiền; khoản bị hủy được trừ từ ngày biết việc hủy.',
  },
  observation: {
    label: 'Số liệu từ nguồn khác',
    meaning: 'Con số do cơ quan khác cung cấp, không đếm từ sổ tham gia.',
    counted: 'Lấy nguyên giá trị gần nhất đã ghi, kèm nguồn.',
  },
  attainment: {
    label: 'Tỷ lệ đạt kế hoạch',
    meaning: 'Giá trị thực hiện chia cho chỉ tiêu của cùng chỉ số, địa bàn và thời kỳ.',
    counted: 'Giá trị thực hiện ÷ chỉ tiêu.',
  },
  growth: {
    label: 'Tốc độ tăng',
    meaning: 'Phần tăng thêm so với thời điểm gốc.',
    counted: 'Giá trị cuối ÷ giá trị gốc − 1.',
  },
  ratio: { label: 'Tỷ số', meaning: 'Một số chia cho một số khác.', counted: 'Số thứ nhất ÷ số thứ hai.' },
  sum: { label: 'Tổng', meaning: 'Tổng của các số thành phần.', counted: 'Cộng các số thành phần.' },
};

const en: Record<string, Definition> = {
  participants: {
    label: 'People covered',
    meaning: 'People for whom the day lies within a span that is paid for.',
    counted:
      'Each contribution that is not reversed covers its months. Months that touch or overlap are one span; it starts on the day of payment if that lies in its first month, else on the first of the month. Each person counts once, in the commune of residence on the day.',
  },
  joined: {
    label: 'Newly joined',
    meaning: 'People whose first span starts in the period.',
    counted: 'The start of a person’s first span, from the first to the last day of the period.',
  },
  returned: {
    label: 'Returned',
    meaning: 'Times that somebody who was covered before started a new span in the period.',
    counted: 'The start of every span after the first, from the first to the last day of the period.',
  },
  lapsed: {
    label: 'Lapsed',
    meaning: 'Times that a span ended in the period because nothing more was paid.',
    counted: 'The first day without cover, where no ending falls on it.',
  },
  ended: {
    label: 'Ended',
    meaning: 'Ends by death, pension, compulsory insurance or withdrawal.',
    counted: 'Spans that end on the day of a recorded ending.',
  },
  moved_in: {
    label: 'Moved in',
    meaning: 'People covered who moved into the area in the period.',
    counted: 'Changes of residence within a span.',
  },
  moved_out: {
    label: 'Moved out',
    meaning: 'People covered who moved out of the area in the period.',
    counted: 'Changes of residence within a span.',
  },
  enrolments: {
    label: 'Enrolments',
    meaning: 'Enrolments that were recorded.',
    counted: 'By the day of enrolment and the residence on it, whatever was paid later.',
  },
  activities: {
    label: 'Activities held',
    meaning: 'Launches, conferences, consultations, trainings and outreach held in the period.',
    counted: 'Each activity once, by its day and area.',
  },
  attendance: {
    label: 'Attendance',
    meaning: 'People who attended the activities of the period, counted at each.',
    counted: 'The attendance recorded of each activity, summed.',
  },
  target: {
    label: 'Target',
    meaning: 'What has to be reached by the plan.',
    counted: 'By the newest assigned plan known at the time.',
  },
  contributions: {
    label: 'Contributions',
    meaning: 'Money that participants paid in the period, in đồng.',
    counted: 'By the day of payment; a reversed one is taken away from the day the reversal was known.',
  },
  observation: {
    label: 'Figure from another source',
    meaning: 'Given by another authority, not counted from the register.',
    counted: 'The newest recorded value as it is, with its source.',
  },
  attainment: {
    label: 'Attainment of the plan',
    meaning: 'What was reached, divided by the target for the same indicator, area and period.',
    counted: 'Value ÷ target.',
  },
  growth: {
    label: 'Growth',
    meaning: 'What was added since the base day, as a share of the base.',
    counted: 'Last value ÷ base value − 1.',
  },
  ratio: { label: 'Ratio', meaning: 'One number divided by another.', counted: 'The first ÷ the second.' },
  sum: { label: 'Sum', meaning: 'The sum of its components.', counted: 'The components, added.' },
};

const UNKNOWN: Definition = { label: '', meaning: '', counted: '' };
const definitions: Record<Lang, Record<string, Definition>> = { vi, en };

export const definitionOf = (indicator: string, lang: Lang): Definition => definitions[lang][indicator] ?? UNKNOWN;
