import type { Language } from '#base/words.ts';

const vi = {
  title: 'Trợ cấp hằng tháng và trợ cấp hưu trí xã hội',
  heading: 'Đủ tuổi mà thiếu năm đóng: có tiền hằng tháng không?',
  lead: 'Người đã đóng nhưng chưa đủ 15 năm, khi đủ tuổi nghỉ hưu được lấy dần tiền của mình mỗi tháng; từ 75 tuổi (hộ nghèo, cận nghèo 70) ai không có lương hưu cũng có trợ cấp hưu trí xã hội.',
  poor: 'Thuộc hộ nghèo hoặc cận nghèo?',
  own: (month: string, sum: string, time: string) => `Từ tháng ${month} được trợ cấp ${sum} mỗi tháng, trong ${time}.`,
  social: (month: string, sum: string) => `Từ tháng ${month} có trợ cấp hưu trí xã hội ${sum} mỗi tháng.`,
  each: 'Trợ cấp mỗi tháng',
  lasts: 'Được nhận trong',
  since: (month: string) => `từ ${month}`,
  socialLabel: 'Trợ cấp hưu trí xã hội',
  card: 'Trong thời gian nhận trợ cấp, Nhà nước đóng bảo hiểm y tế.',
  heirs: 'Nếu mất khi chưa nhận hết, thân nhân nhận một lần những tháng còn lại, và trợ cấp mai táng nếu đủ điều kiện.',
  topUp: (sum: string) => `Có thể đóng thêm một lần ${sum} để nhận trợ cấp đến năm 75 tuổi.`,
  socialFacts: 'Người nhận trợ cấp hưu trí xã hội được Nhà nước đóng bảo hiểm y tế; nộp đơn tại Ủy ban nhân dân xã.',
  local: 'Có tỉnh trả cao hơn mức này: hỏi xã nơi ở.',
  onceGiven: 'còn thiếu không quá 5 năm và đóng một lần',
  once: 'có lương hưu suốt đời thay cho trợ cấp: xem bao nhiêu.',
  leaveGiven: 'rút một lần',
  leave: 'nhận hết ngay, không còn trợ cấp hằng tháng.',
};

const en: typeof vi = {
  title: 'Monthly allowance and social pension',
  heading: 'At the age but short of years: is there monthly money?',
  lead: 'Who paid for under 15 years may draw the own money month by month from retirement age on; from 75 (poor and near-poor 70) everybody without a pension gets the social pension.',
  poor: 'In a poor or near-poor household?',
  own: (month, sum, time) => `From ${month} there is an allowance of ${sum} a month for ${time}.`,
  social: (month, sum) => `From ${month} there is a social pension of ${sum} a month.`,
  each: 'Allowance a month',
  lasts: 'Paid for',
  since: (month) => `from ${month}`,
  socialLabel: 'Social pension',
  card: 'While it is drawn the State pays the health card.',
  heirs: 'After a death the heirs get the months left at once, and the funeral grant where its conditions are met.',
  topUp: (sum) => `Paying ${sum} once makes it last until the age of 75.`,
  socialFacts: 'With the social pension the State pays the health card; ask at the commune.',
  local: 'Some provinces pay more: ask the commune.',
  onceGiven: 'are short of at most 5 years and pay them at once',
  once: 'there is a pension for life instead: see how much.',
  leaveGiven: 'take everything out at once',
  leave: 'all comes now and nothing monthly later.',
};

export const ALLOWANCE_TEXTS: Record<Language, typeof vi> = { vi, en };
