import type { Language } from '#base/words.ts';
import type { OneOffGround } from '#law/grants/one-off.ts';

const vi = {
  title: 'Rút bảo hiểm xã hội một lần',
  heading: 'Rút một lần bây giờ, hay chờ?',
  lead: 'Điền thời gian đã đóng để biết rút một lần được bao nhiêu, và mất gì. Trang này không hỏi tên và không lưu gì.',
  ground: 'Vì sao muốn rút',
  grounds: {
    paused: 'Đã nghỉ đóng từ 12 tháng, đóng lần đầu trước tháng 7/2025',
    'retirement-age': 'Đủ tuổi nghỉ hưu mà đóng chưa đủ 15 năm',
    'settling-abroad': 'Ra nước ngoài định cư',
    'fatal-disease': 'Mắc bệnh hiểm nghèo (ung thư, bại liệt, xơ gan mất bù, lao nặng, AIDS)',
    disability: 'Suy giảm khả năng lao động từ 81%, khuyết tật đặc biệt nặng',
  } as Record<OneOffGround['kind'], string>,
  support: 'Tiền Nhà nước đã hỗ trợ khi tự đóng (đồng)',
  supportHint: 'Xem trong sổ BHXH. Để trống thì ước tính theo nhóm ở trên.',
  sentence: (sum: string) => `Rút một lần bây giờ được khoảng ${sum}.`,
  now: 'Rút một lần',
  lost: 'Đổi lại, mất lương hưu',
  perMonth: (sum: string) => `${sum} mỗi tháng`,
  from: (month: string) => `suốt đời, từ tháng ${month}`,
  noPension: 'chưa tính được',
  average: 'Mức bình quân',
  estimated: (sum: string) => `Đã trừ khoảng ${sum} tiền Nhà nước hỗ trợ (ước tính; số đúng ghi trong sổ BHXH).`,
  deducted: (sum: string) => `Đã trừ ${sum} tiền Nhà nước hỗ trợ.`,
  forever: 'Rút rồi thì thời gian ấy không còn được tính cho lương hưu, trợ cấp tuất hay thẻ bảo hiểm y tế khi về già.',
  worth: (months: number) => `Số tiền này bằng khoảng ${months} tháng lương hưu.`,
  wait: 'không rút mà đóng tiếp, đến tuổi thì đóng một lần cho phần còn thiếu',
  keep: 'không rút và không đóng nữa',
  pension: (month: string, sum: string) =>
    `có lương hưu từ tháng ${month}, khoảng ${sum} mỗi tháng, kèm thẻ bảo hiểm y tế.`,
  allowanceGiven: 'không rút, không đóng nữa, chờ đến tuổi nghỉ hưu',
  allowance: (time: string, sum: string) =>
    `được trợ cấp hằng tháng ${sum} trong ${time}, Nhà nước đóng bảo hiểm y tế.`,
};

const en: typeof vi = {
  title: 'One-off benefit',
  heading: 'Take it all out now, or wait?',
  lead: 'Fill in the months paid to see what comes out at once, and what is given up. This page asks no name and keeps nothing.',
  ground: 'Why take it out',
  grounds: {
    paused: 'Not paid for 12 months, first paid before July 2025',
    'retirement-age': 'At retirement age with under 15 years',
    'settling-abroad': 'Settling abroad',
    'fatal-disease': 'A listed disease (cancer, polio, liver cirrhosis, severe tuberculosis, AIDS)',
    disability: 'Disability of 81% or more',
  },
  support: 'State support received (đồng)',
  supportHint: 'As the insurance book says. Empty: estimated by the group above.',
  sentence: (sum) => `Taken out now it is about ${sum}.`,
  now: 'Taken out at once',
  lost: 'Given up: a pension',
  perMonth: (sum) => `${sum} a month`,
  from: (month) => `for life, from ${month}`,
  noPension: 'not known yet',
  average: 'Average income',
  estimated: (sum) => `About ${sum} of State support is deducted (estimated; the insurance book has the sum).`,
  deducted: (sum) => `${sum} of State support is deducted.`,
  forever: 'Months taken out no longer count for a pension, for survivors or for the health card in old age.',
  worth: (months) => `The sum is about ${months} months of pension.`,
  wait: 'leave it, pay on, and pay what is missing at once at the age',
  keep: 'leave it and pay no more',
  pension: (month, sum) => `a pension begins in ${month}, about ${sum} a month, with a health card.`,
  allowanceGiven: 'leave it, pay no more, and wait for retirement age',
  allowance: (time, sum) => `there is an allowance of ${sum} a month for ${time}, the State paying the health card.`,
};

export const LEAVING_TEXTS: Record<Language, typeof vi> = { vi, en };
