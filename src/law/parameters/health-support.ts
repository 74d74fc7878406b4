import type { Bilingual } from '#base/words.ts';
import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { DECREE_188_2025, HEALTH_LAW_AND_DECREE_146, LAW_51_2024 } from './sources.ts';

export const hiSupportPctNearPoor: Parameter<number> = {
  id: 'hi_support_pct_near_poor',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Hộ cận nghèo (tối thiểu)',
    en: 'State support of HI contribution: near_poor',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn. Người được hỗ trợ không chiếm thứ tự trong hộ, trừ khi chọn đóng theo hộ (điểm e khoản 5 Điều 13 Luật 51/2024/QH15). Ngày hiệu lực từng điều của Nghị định 188/2025 (công bố 01/07/2025) chưa kiểm lại.',
    en: 'Minimum; a provincial council may give more. Supported people take no place on the household ladder unless they choose it (law 51/2024, article 13.5.e). Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  },
  entries: [
    since('2018-12-01', 70, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.b', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 70, 'Luật 51/2024/QH15, Điều 12.4; Nghị định 188/2025/NĐ-CP, Điều 5', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctNearPoorInPoorArea: Parameter<number> = {
  id: 'hi_support_pct_near_poor_in_poor_area',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Hộ cận nghèo ở huyện/xã nghèo',
    en: 'State support of HI contribution: near_poor_in_poor_area',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn. Người được hỗ trợ không chiếm thứ tự trong hộ, trừ khi chọn đóng theo hộ (điểm e khoản 5 Điều 13 Luật 51/2024/QH15). Ngày hiệu lực từng điều của Nghị định 188/2025 (công bố 01/07/2025) chưa kiểm lại.',
    en: 'Minimum; a provincial council may give more. Supported people take no place on the household ladder unless they choose it (law 51/2024, article 13.5.e). Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  },
  entries: [
    since('2018-12-01', 100, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.a (huyện nghèo)', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 100, 'Nghị định 188/2025/NĐ-CP, Điều 5 (xã nghèo)', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctPupilsStudents: Parameter<number> = {
  id: 'hi_support_pct_pupils_students',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Học sinh, sinh viên (tối thiểu)',
    en: 'State support of HI contribution: pupils_students',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn. Người được hỗ trợ không chiếm thứ tự trong hộ, trừ khi chọn đóng theo hộ (điểm e khoản 5 Điều 13 Luật 51/2024/QH15). Ngày hiệu lực từng điều của Nghị định 188/2025 (công bố 01/07/2025) chưa kiểm lại.',
    en: 'Minimum; a provincial council may give more. Supported people take no place on the household ladder unless they choose it (law 51/2024, article 13.5.e). Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  },
  entries: [
    since('2018-12-01', 30, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.c', seen(HEALTH_LAW_AND_DECREE_146)),
    since(
      '2025-07-01',
      50,
      'Luật 51/2024/QH15, Điều 12.4; Nghị định 188/2025/NĐ-CP, Điều 5',
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
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn. Người được hỗ trợ không chiếm thứ tự trong hộ, trừ khi chọn đóng theo hộ (điểm e khoản 5 Điều 13 Luật 51/2024/QH15). Ngày hiệu lực từng điều của Nghị định 188/2025 (công bố 01/07/2025) chưa kiểm lại.',
    en: 'Minimum; a provincial council may give more. Supported people take no place on the household ladder unless they choose it (law 51/2024, article 13.5.e). Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  },
  entries: [
    since('2018-12-01', 30, 'Nghị định 146/2018/NĐ-CP, Điều 8.1.c', seen(HEALTH_LAW_AND_DECREE_146)),
    since('2025-07-01', 30, 'Luật 51/2024/QH15, Điều 12.4; Nghị định 188/2025/NĐ-CP, Điều 5', seen(DECREE_188_2025)),
  ],
};

export const hiSupportPctEthnicMinorityLeftHardArea: Parameter<number> = {
  id: 'hi_support_pct_ethnic_minority_left_hard_area',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Người DTTS ở xã thoát vùng khó khăn (36 tháng)',
    en: 'State support of HI contribution: ethnic_minority_left_hard_area',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn. Người được hỗ trợ không chiếm thứ tự trong hộ, trừ khi chọn đóng theo hộ (điểm e khoản 5 Điều 13 Luật 51/2024/QH15). Ngày hiệu lực từng điều của Nghị định 188/2025 (công bố 01/07/2025) chưa kiểm lại.',
    en: 'Minimum; a provincial council may give more. Supported people take no place on the household ladder unless they choose it (law 51/2024, article 13.5.e). Entry date of Decree 188/2025 in detail (published 1/7/2025) not verified.',
  },
  entries: [
    since('2023-12-03', 70, 'Nghị định 75/2023/NĐ-CP', unseen()),
    since('2025-07-01', 70, 'Luật 51/2024/QH15, Điều 12.4; Nghị định 188/2025/NĐ-CP, Điều 5', seen(DECREE_188_2025)),
  ],
};

/** A group that the law of 2024 named, supported with at least half of the contribution. */
const atLeastHalf = (
  id: string,
  name: Parameter<number>['name'],
  article: string,
  note?: Bilingual,
): Parameter<number> => ({
  id,
  name,
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn.',
    en: 'Minimum; a provincial council may give more.',
  },
  entries: [
    since('2025-07-01', 50, `Luật 51/2024/QH15, ${article}; Nghị định 188/2025/NĐ-CP, Điều 5`, seen(LAW_51_2024), note),
  ],
});

export const hiSupportPctLocalSecurityForce = atLeastHalf(
  'hi_support_pct_local_security_force',
  {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Lực lượng bảo vệ an ninh, trật tự ở cơ sở (tối thiểu)',
    en: 'State support of HI contribution: local security force',
  },
  'Điều 12.4.c',
);

export const hiSupportPctVillageHealthWorker = atLeastHalf(
  'hi_support_pct_village_health_worker',
  {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Nhân viên y tế thôn, bản; cô đỡ thôn, bản (tối thiểu)',
    en: 'State support of HI contribution: village health workers and midwives',
  },
  'Điều 12.4.đ',
);

export const hiSupportPctVillagePartTimeWorker = atLeastHalf(
  'hi_support_pct_village_part_time_worker',
  {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Người hoạt động không chuyên trách ở thôn, tổ dân phố (tối thiểu)',
    en: 'State support of HI contribution: part-time workers of villages',
  },
  'Điều 12.4.e',
);

export const hiSupportPctHonouredArtisan = atLeastHalf(
  'hi_support_pct_honoured_artisan',
  {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Nghệ nhân nhân dân, Nghệ nhân ưu tú (tối thiểu)',
    en: 'State support of HI contribution: honoured artisans',
  },
  'Điều 12.4.h',
);

export const hiSupportPctTraffickingVictim = atLeastHalf(
  'hi_support_pct_trafficking_victim',
  {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Nạn nhân bị mua bán (một năm)',
    en: 'State support of HI contribution: victims of trafficking, for one year',
  },
  'Điều 12.4.i',
  { vi: 'trong một năm', en: 'for one year' },
);

export const hiSupportPctBombMineVictim: Parameter<number> = {
  id: 'hi_support_pct_bomb_mine_victim',
  name: {
    vi: 'Ngân sách hỗ trợ mức đóng BHYT: Nạn nhân bom mìn, vật nổ sau chiến tranh (tối thiểu)',
    en: 'State support of HI contribution: victims of bombs and mines',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Mức tối thiểu; hội đồng nhân dân tỉnh có thể cho cao hơn.',
    en: 'Minimum; a provincial council may give more.',
  },
  entries: [since('2025-07-01', 30, 'Nghị định 188/2025/NĐ-CP, Điều 5.4', seen(DECREE_188_2025))],
};

/** Groups whose members may pay by household instead. */
export const hiChoiceGroups: Parameter<readonly string[]> = {
  id: 'hi_choice_groups',
  name: { vi: 'Nhóm được chọn đóng BHYT theo hộ gia đình', en: 'Groups that may pay health insurance by household' },
  unit: 'rule',
  entries: [
    since(
      '2025-07-01',
      [
        'near_poor',
        'near_poor_in_poor_area',
        'average_farm_household',
        'ethnic_minority_left_hard_area',
        'local_security_force',
        'village_health_worker',
        'village_part_time_worker',
        'honoured_artisan',
        'trafficking_victim',
      ],
      'Luật 51/2024/QH15, Điều 13.5.e',
      seen(LAW_51_2024),
      {
        vi: 'các điểm a, c, d, đ, e, g, h và i khoản 4 Điều 12: trừ học sinh, sinh viên',
        en: 'points a, c, d, đ, e, g, h and i of article 12.4: all but pupils and students',
      },
    ),
  ],
};
