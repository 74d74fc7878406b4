import { type Parameter, seen, since } from '../language/parameter.ts';
import { LAW_41_2024 } from './sources.ts';

export const socialPension: Parameter<number> = {
  id: 'social_pension',
  firstEver: true,
  name: { vi: 'Mức trợ cấp hưu trí xã hội', en: 'Social pension' },
  unit: 'VND/month',
  note: {
    vi: 'Hà Nội và TP.HCM trả 650.000 theo nghị quyết riêng, đọc trên các trang báo; chưa ghi lại từ ngày nào.',
    en: 'Hà Nội and TP.HCM pay 650,000 by resolutions of their own, read on pages; from which day was not written down.',
  },
  entries: [
    since('2025-07-01', 500_000, 'Nghị định 176/2025/NĐ-CP, Điều 3', seen('pages that quote the article')),
    since('2026-07-01', 540_000, 'Nghị định 335/2026/NĐ-CP, Điều 4', seen('pages that quote the article'), {
      vi: 'ký 21/08/2026, hiệu lực 05/10/2026, chi trả từ 01/07/2026',
      en: 'signed on 21/08/2026, in force on 05/10/2026, paid from 01/07/2026 on',
    }),
  ],
};

/** Who gets the social pension: from an age, the poor and near-poor earlier. */
export const socialPensionAges: Parameter<{ age: number; poor_age: number }> = {
  id: 'social_pension_ages',
  firstEver: true,
  name: { vi: 'Tuổi hưởng trợ cấp hưu trí xã hội', en: 'Ages of the social pension' },
  unit: 'years',
  entries: [since('2025-07-01', { age: 75, poor_age: 70 }, 'Luật 41/2024/QH15, Điều 21.1, 21.2', seen(LAW_41_2024))],
};
