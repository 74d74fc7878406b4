import { type Day, day } from '#base/dates.ts';
import { type Parameter, seen, since } from '../language/parameter.ts';
import { LAW_41_2024 } from './sources.ts';

export const vsiLeastAge: Parameter<number> = {
  id: 'vsi_least_age',
  name: { vi: 'Tuổi thấp nhất để tham gia BHXH tự nguyện', en: 'Lowest age to join voluntary insurance' },
  unit: 'years',
  entries: [since('2025-07-01', 15, 'Luật 41/2024/QH15, Điều 2.4.a', seen(LAW_41_2024))],
};

/** From which day the owner of a registered household business is insured compulsorily, by how the tax is paid. */
export const householdBusinessFrom: Parameter<{ declares_tax: Day; other_tax: Day }> = {
  id: 'household_business_from',
  name: {
    vi: 'Chủ hộ kinh doanh có đăng ký phải tham gia bắt buộc từ ngày',
    en: 'Owners of registered household businesses are insured compulsorily from',
  },
  unit: 'rule',
  entries: [
    since(
      '2025-07-01',
      { declares_tax: day('2025-07-01'), other_tax: day('2029-07-01') },
      'Luật 41/2024/QH15, Điều 2.1.m; Nghị định 158/2025/NĐ-CP, Điều 3.2',
      seen(LAW_41_2024),
    ),
  ],
};

/** The first day of voluntary insurance: nobody has voluntary months before it. */
export const vsiBegan: Parameter<Day> = {
  id: 'vsi_began',
  firstEver: true,
  name: { vi: 'BHXH tự nguyện bắt đầu', en: 'Voluntary insurance began' },
  unit: 'rule',
  entries: [
    since(
      '2008-01-01',
      day('2008-01-01'),
      'Luật 71/2006/QH11',
      seen('https://nld.com.vn/thoi-su-trong-nuoc/trung-cau-y-dan-ve-bhxh-tu-nguyen-199188.htm'),
    ),
  ],
};
