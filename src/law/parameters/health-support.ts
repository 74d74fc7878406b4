import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { DECREE_188_2025, HEALTH_LAW_AND_DECREE_146 } from './sources.ts';

export const hiSupportPctNearPoor: Parameter<number> = {
  id: 'hi_support_pct_near_poor',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Hộ cận nghèo (tối thiểu)',
    en: 'State support of HI contribution: near_poor',
  },
  unit: '% of 4.5% x base salary',
  note: 'Minimum; a provincial council may give more. Supported people do not enter the household ladder. Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  entries: [
    since('2018-12-01', 70, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.b', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 70, 'Nghị định 188/2025/NĐ-CP', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctNearPoorInPoorArea: Parameter<number> = {
  id: 'hi_support_pct_near_poor_in_poor_area',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Hộ cận nghèo ở huyện/xã nghèo',
    en: 'State support of HI contribution: near_poor_in_poor_area',
  },
  unit: '% of 4.5% x base salary',
  note: 'Minimum; a provincial council may give more. Supported people do not enter the household ladder. Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  entries: [
    since('2018-12-01', 100, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.a (huyện nghèo)', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 100, 'Nghị định 188/2025/NĐ-CP (xã nghèo)', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctPupilsStudents: Parameter<number> = {
  id: 'hi_support_pct_pupils_students',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Học sinh, sinh viên (tối thiểu)',
    en: 'State support of HI contribution: pupils_students',
  },
  unit: '% of 4.5% x base salary',
  note: 'Minimum; a provincial council may give more. Supported people do not enter the household ladder. Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  entries: [
    since('2018-12-01', 30, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.c', seen(HEALTH_LAW_AND_DECREE_146)),
    since(
      '2025-07-01',
      50,
      'Nghị định 188/2025/NĐ-CP',
      seen(
        `${DECREE_188_2025} ; https://vnfinance.vn/muc-dong-bhyt-thay-doi-ra-sao-khi-luong-co-so-tang-tu-1-7-2026-71815.html`,
      ),
    ),
  ],
};

export const hiSupportPctAverageFarmHousehold: Parameter<number> = {
  id: 'hi_support_pct_average_farm_household',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình (tối thiểu)',
    en: 'State support of HI contribution: average_farm_household',
  },
  unit: '% of 4.5% x base salary',
  note: 'Minimum; a provincial council may give more. Supported people do not enter the household ladder. Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  entries: [
    since('2018-12-01', 30, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.c', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 30, 'Nghị định 188/2025/NĐ-CP', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctEthnicMinorityLeftHardArea: Parameter<number> = {
  id: 'hi_support_pct_ethnic_minority_left_hard_area',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Người DTTS ở xã thoát vùng khó khăn (36 tháng)',
    en: 'State support of HI contribution: ethnic_minority_left_hard_area',
  },
  unit: '% of 4.5% x base salary',
  note: 'Minimum; a provincial council may give more. Supported people do not enter the household ladder. Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  entries: [
    since('2023-12-03', 70, 'Nghị định 75/2023/NĐ-CP', unseen()),
    since('2025-07-01', 70, 'Nghị định 188/2025/NĐ-CP', seen(DECREE_188_2025)),
  ],
};
