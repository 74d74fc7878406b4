import type { Language } from '#base/words.ts';
import type { Deceased } from '#law/plans/after-death.ts';

const vi = {
  title: 'Trợ cấp khi người thân mất',
  heading: 'Khi người thân mất, gia đình được gì?',
  lead: 'Trợ cấp mai táng cho người lo đám tang, và trợ cấp tuất một lần cho thân nhân. Trang này không hỏi tên và không lưu gì.',
  who: 'Người mất là',
  kinds: {
    member: 'Người đang đóng hoặc đã từng đóng BHXH',
    pensioner: 'Người đang hưởng lương hưu',
    allowance: 'Người đang hưởng trợ cấp hằng tháng',
  } as Record<Deceased['kind'], string>,
  on: 'Ngày mất',
  onHint: 'Như 23/11/2026. Để trống thì tính hôm nay.',
  ifPensioner: 'Nếu đang hưởng lương hưu',
  pension: 'Lương hưu mỗi tháng (đồng)',
  drawn: 'Đã hưởng mấy tháng',
  ifAllowance: 'Nếu đang hưởng trợ cấp hằng tháng',
  amount: 'Trợ cấp mỗi tháng (đồng)',
  left: 'Còn mấy tháng chưa nhận',
  sentence: (sum: string) => `Gia đình được nhận tất cả khoảng ${sum}.`,
  atLeast: (sum: string) => `Gia đình được nhận ít nhất ${sum}; phần còn lại chưa tính được.`,
  survivors: {
    member: 'Trợ cấp tuất một lần',
    pensioner: 'Trợ cấp tuất một lần',
    allowance: 'Những tháng trợ cấp chưa nhận',
  } as Record<Deceased['kind'], string>,
  funeral: 'Trợ cấp mai táng',
  none: 'chưa đủ điều kiện',
  unknown: 'chưa tính được',
  claimBy: 'Nộp hồ sơ chậm nhất',
  late: 'Nộp sau ngày ấy vẫn được, kèm giải trình bằng văn bản.',
  where: 'Nộp tại cơ quan bảo hiểm xã hội: sổ BHXH, giấy chứng tử hoặc trích lục khai tử, tờ khai của thân nhân.',
};

const en: typeof vi = {
  title: 'After a death',
  heading: 'What does the family get after a death?',
  lead: 'The funeral grant for whoever pays for the funeral, and a lump sum for the family. This page asks no name and keeps nothing.',
  who: 'Who died',
  kinds: {
    member: 'Somebody who paid, now or once',
    pensioner: 'Somebody who drew a pension',
    allowance: 'Somebody who drew the monthly allowance',
  },
  on: 'Day of death',
  onHint: 'Such as 23/11/2026. Empty: today.',
  ifPensioner: 'With a pension',
  pension: 'Pension a month (đồng)',
  drawn: 'Months drawn',
  ifAllowance: 'With the monthly allowance',
  amount: 'Allowance a month (đồng)',
  left: 'Months not drawn yet',
  sentence: (sum) => `The family gets about ${sum} in all.`,
  atLeast: (sum) => `The family gets at least ${sum}; the rest is not known yet.`,
  survivors: {
    member: 'Survivors’ lump sum',
    pensioner: 'Survivors’ lump sum',
    allowance: 'Months of the allowance not drawn',
  },
  funeral: 'Funeral grant',
  none: 'conditions not met',
  unknown: 'not known yet',
  claimBy: 'To be claimed by',
  late: 'Later it is paid too, with a written explanation.',
  where: 'Claim at the insurance office: insurance book, death certificate, declaration of the family.',
};

export const DEATH_TEXTS: Record<Language, typeof vi> = { vi, en };
