import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { DECREE_188_2025, HEALTH_LAW_AND_DECREE_146, LAW_51_2024 } from './sources.ts';

/** A time without insurance that lets the waiting time begin again: whole days, or months within one financial year. */
export type Gap = { days: number } | { months: number; within: 'financial-year' };

export const hhiRate: Parameter<number> = {
  id: 'hhi_rate',
  name: {
    vi: 'Mức đóng BHYT hộ gia đình (người thứ nhất)',
    en: 'Household HI: first member, share of the base level',
  },
  unit: '% of the base level',
  entries: [
    since('2015-01-01', 4.5, 'Luật BHYT sửa đổi 46/2014/QH13; Nghị định 105/2014/NĐ-CP', unseen(), {
      vi: 'nghị định đang được đối chiếu văn bản; trần 6% của luật đã đọc',
      en: 'the decree is being compared with its text; the cap of 6% in the law was read',
    }),
    since('2018-12-01', 4.5, 'Nghị định 146/2018/NĐ-CP, Điều 7.1.e', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 4.5, 'Nghị định 188/2025/NĐ-CP, Điều 6; Luật 51/2024/QH15', seen(DECREE_188_2025)),
  ],
};

/** The level that contributions of health insurance are a share of. */
export const hiBaseLevel: Parameter<'base_salary' | 'reference_level'> = {
  id: 'hi_base_level',
  name: { vi: 'Mức dùng để tính tiền đóng BHYT', en: 'The level that health insurance is a share of' },
  unit: 'rule',
  entries: [
    since('2015-01-01', 'base_salary', 'Luật BHYT sửa đổi 46/2014/QH13, Điều 13', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 'reference_level', 'Luật 51/2024/QH15, Điều 13.4, 13.6, 14.4', seen(LAW_51_2024)),
  ],
};

/** Since when a higher rate may be published on any day: what is computed beyond it is to be checked again. */
export const hhiRateMayRise: Parameter<boolean> = {
  id: 'hhi_rate_may_rise',
  name: { vi: 'Mức đóng BHYT có thể được nâng', en: 'The rate of health insurance may be raised' },
  unit: 'rule',
  entries: [
    since('2027-01-01', true, 'Nghị quyết 261/2025/QH15', seen('Nghị quyết 261/2025/QH15, as pages quote it'), {
      vi: 'cho nâng tỷ lệ từ 2027; khi chưa có nghị định thì Điều 6 Nghị định 188/2025 vẫn áp dụng',
      en: 'lets the rate rise from 2027; until a decree says how much, decree 188/2025, article 6, stays in force',
    }),
  ],
};

export const hhiLadderPct: Parameter<readonly number[]> = {
  id: 'hhi_ladder_pct',
  name: {
    vi: 'Tỷ lệ theo thứ tự thành viên',
    en: 'Household HI ladder by member order (last value for the fifth and later)',
  },
  unit: '% of the first member',
  entries: [
    since(
      '2015-01-01',
      [100, 70, 60, 50, 40],
      'Luật BHYT sửa đổi 46/2014/QH13, Điều 13.3',
      seen(HEALTH_LAW_AND_DECREE_146),
    ),
    since('2025-07-01', [100, 70, 60, 50, 40], 'Luật 51/2024/QH15, Điều 13.6', seen(LAW_51_2024)),
  ],
};

export const hhiCycleMonths: Parameter<readonly number[]> = {
  id: 'hhi_cycle_months',
  name: { vi: 'Phương thức đóng BHYT hộ gia đình', en: 'Household HI payment periods' },
  unit: 'months',
  entries: [
    since(
      '2015-01-01',
      [3, 6, 12],
      'Luật BHYT, Điều 15.6',
      seen('github:tnt305/tai_lieu_noi_bo:src/etl/dataset/70d885ed1eabfa9d.md'),
    ),
  ],
};

export const hhiWaitDays: Parameter<number> = {
  id: 'hhi_wait_days',
  name: {
    vi: 'Thời gian chờ hiệu lực thẻ',
    en: 'Waiting time before the card works (first-time or interrupted members)',
  },
  unit: 'days',
  entries: [
    since('2015-01-01', 30, 'Luật BHYT sửa đổi 46/2014/QH13, Điều 16.3.c', seen(HEALTH_LAW_AND_DECREE_146), {
      vi: 'gián đoạn: từ 3 tháng trở lên trong năm tài chính',
      en: 'interrupted = 3 months or more within the financial year',
    }),
    since('2025-07-01', 30, 'Luật 51/2024/QH15, Điều 16.3.c', seen(LAW_51_2024), {
      vi: 'gián đoạn: từ 90 ngày trở lên, theo bất cứ nhóm nào; tính từ ngày đóng đủ',
      en: 'interrupted = 90 days or more, under any category; counted from full payment',
    }),
  ],
};

export const hhiInterruption: Parameter<Gap> = {
  id: 'hhi_interruption',
  name: { vi: 'Ngưỡng gián đoạn', en: 'Gap that restarts the waiting time' },
  unit: 'rule',
  entries: [
    since(
      '2015-01-01',
      { months: 3, within: 'financial-year' },
      'Luật BHYT (46/2014), Điều 16.3.c',
      seen(HEALTH_LAW_AND_DECREE_146),
    ),
    since('2025-07-01', { days: 90 }, 'Luật 51/2024/QH15, Điều 16.3.c', seen(LAW_51_2024)),
  ],
};

/** A time without insurance after which somebody is still insured without a break. */
export type ContinuousGap = { days: number } | { months: number };

export const hhiContinuousGap: Parameter<ContinuousGap> = {
  id: 'hhi_continuous_gap',
  name: {
    vi: 'Gián đoạn BHYT mà vẫn tính là liên tục: tối đa',
    en: 'Longest gap after which health insurance still counts as continuous',
  },
  unit: 'rule',
  entries: [
    since(
      '2016-01-01',
      { months: 3 },
      'Thông tư liên tịch 41/2014/TTLT-BYT-BTC, Điều 5.1.d',
      seen('https://nld.com.vn/cong-doan/khong-duoc-tinh-5-nam-tham-gia-bhyt-lien-tuc-20210105194525564.htm'),
    ),
    since(
      '2018-12-01',
      { months: 3 },
      'Nghị định 146/2018/NĐ-CP, Điều 12.5',
      seen('https://nld.com.vn/cong-doan/dieu-kien-cong-don-thoi-gian-tham-gia-bhyt-2020120821201196.htm'),
    ),
    since(
      '2025-07-01',
      { days: 90 },
      'Nghị định 188/2025/NĐ-CP, Điều 18.1',
      seen('https://baolamdong.vn/6-truong-hop-duoc-tinh-la-tham-gia-bhyt-5-nam-lien-tuc-tu-1-7-2025-382136.html'),
    ),
  ],
};

export const hhiContinuousMonths: Parameter<number> = {
  id: 'hhi_continuous_months',
  name: { vi: 'Thời gian tham gia BHYT liên tục cần có', en: 'Months without a break that are needed' },
  unit: 'months',
  entries: [
    since(
      '2016-01-01',
      60,
      'Luật BHYT sửa đổi 46/2014/QH13, Điều 22.1.c; Thông tư liên tịch 41/2014/TTLT-BYT-BTC, Điều 5.1.d',
      seen('https://nld.com.vn/cong-doan/khong-duoc-tinh-5-nam-tham-gia-bhyt-lien-tuc-20210105194525564.htm'),
    ),
    since(
      '2025-07-01',
      60,
      'Luật BHYT sửa đổi 51/2024/QH15, Điều 22.1.d',
      seen('https://baolamdong.vn/6-truong-hop-duoc-tinh-la-tham-gia-bhyt-5-nam-lien-tuc-tu-1-7-2025-382136.html'),
    ),
  ],
};
