import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { DECREE_159_2025_QUOTED } from './sources.ts';

const NO_SUPPORT_YET = since('2008-01-01', 0, 'Nghị định 134/2015/NĐ-CP, Điều 14', unseen(), {
  vi: 'suy ra: điều luật cho hỗ trợ từ 01/01/2018',
  en: 'derived: the article lets the support begin on 01/01/2018',
});

export const vsiSupportPctPoor: Parameter<number> = {
  id: 'vsi_support_pct_poor',
  name: { vi: 'Tỷ lệ Nhà nước hỗ trợ: Hộ nghèo', en: 'State support rate: Poor household' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    NO_SUPPORT_YET,
    since(
      '2018-01-01',
      30,
      'Nghị định 134/2015/NĐ-CP, Điều 14',
      seen('http://cand.com.vn/doi-song/Ho-tro-nguoi-ngheo-tham-gia-bao-hiem-xa-hoi-377853/'),
    ),
    since(
      '2025-07-01',
      50,
      'Nghị định 159/2025/NĐ-CP, Điều 5',
      seen(
        `${DECREE_159_2025_QUOTED} ; https://dantri.com.vn/lao-dong-viec-lam/moi-thang-tiet-kiem-hon-tram-nghin-dong-de-co-luong-huu-tien-trieu-20250908124055841.htm`,
      ),
    ),
  ],
};

export const vsiSupportPctNearPoor: Parameter<number> = {
  id: 'vsi_support_pct_near_poor',
  name: { vi: 'Tỷ lệ Nhà nước hỗ trợ: Hộ cận nghèo', en: 'State support rate: Near-poor household' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    NO_SUPPORT_YET,
    since(
      '2018-01-01',
      25,
      'Nghị định 134/2015/NĐ-CP, Điều 14',
      seen('http://cand.com.vn/doi-song/Ho-tro-nguoi-ngheo-tham-gia-bao-hiem-xa-hoi-377853/'),
    ),
    since(
      '2025-07-01',
      40,
      'Nghị định 159/2025/NĐ-CP, Điều 5',
      seen(
        `${DECREE_159_2025_QUOTED} ; https://dantri.com.vn/lao-dong-viec-lam/moi-thang-tiet-kiem-hon-tram-nghin-dong-de-co-luong-huu-tien-trieu-20250908124055841.htm`,
      ),
    ),
  ],
};

export const vsiSupportPctIsland: Parameter<number> = {
  id: 'vsi_support_pct_island',
  name: {
    vi: 'Tỷ lệ Nhà nước hỗ trợ: người sống tại xã đảo, đặc khu',
    en: 'State support rate: residents of island communes and special zones',
  },
  unit: '% of (rate x rural poverty line)',
  entries: [
    since(
      '2025-07-01',
      50,
      'Nghị định 159/2025/NĐ-CP, Điều 5',
      seen(
        `${DECREE_159_2025_QUOTED} ; https://dantri.com.vn/lao-dong-viec-lam/moi-thang-tiet-kiem-hon-tram-nghin-dong-de-co-luong-huu-tien-trieu-20250908124055841.htm`,
      ),
    ),
  ],
};

export const vsiSupportPctEthnicMinority: Parameter<number> = {
  id: 'vsi_support_pct_ethnic_minority',
  name: { vi: 'Tỷ lệ Nhà nước hỗ trợ: người dân tộc thiểu số', en: 'State support rate: ethnic-minority people' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    since(
      '2025-07-01',
      30,
      'Nghị định 159/2025/NĐ-CP, Điều 5',
      seen(`${DECREE_159_2025_QUOTED} ; same Dân Trí article`),
    ),
  ],
};

export const vsiSupportPctOther: Parameter<number> = {
  id: 'vsi_support_pct_other',
  name: { vi: 'Tỷ lệ Nhà nước hỗ trợ: Đối tượng khác', en: 'State support rate: Everyone else' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    NO_SUPPORT_YET,
    since(
      '2018-01-01',
      10,
      'Nghị định 134/2015/NĐ-CP, Điều 14',
      seen('http://cand.com.vn/doi-song/Ho-tro-nguoi-ngheo-tham-gia-bao-hiem-xa-hoi-377853/'),
    ),
    since(
      '2025-07-01',
      20,
      'Nghị định 159/2025/NĐ-CP, Điều 5',
      seen(
        `${DECREE_159_2025_QUOTED} ; https://dantri.com.vn/lao-dong-viec-lam/moi-thang-tiet-kiem-hon-tram-nghin-dong-de-co-luong-huu-tien-trieu-20250908124055841.htm`,
      ),
    ),
  ],
};

export const vsiSupportMaxMonths: Parameter<number> = {
  id: 'vsi_support_max_months',
  name: { vi: 'Thời gian hỗ trợ tối đa', en: 'Longest supported time per person, counted in months actually paid' },
  unit: 'months',
  entries: [
    since(
      '2018-01-01',
      120,
      'Nghị định 134/2015/NĐ-CP, Điều 14',
      seen('http://laodongthudo.vn/ho-ngheo-duoc-ho-tro-46200-dongthang-dong-bao-hiem-xa-hoi-tu-nguyen-69453.html'),
    ),
    since('2025-07-01', 120, 'Nghị định 159/2025/NĐ-CP, Điều 5.2', seen(DECREE_159_2025_QUOTED)),
  ],
};
