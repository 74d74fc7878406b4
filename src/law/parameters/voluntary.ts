import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { LAW_41_2024 } from './sources.ts';

export const vsiRate: Parameter<number> = {
  id: 'vsi_rate',
  firstEver: true,
  name: { vi: 'Tỷ lệ đóng BHXH tự nguyện', en: 'Voluntary SI contribution rate' },
  unit: '% of chosen income',
  entries: [
    since(
      '2008-01-01',
      16,
      'Luật 71/2006/QH11; Nghị định 190/2007/NĐ-CP',
      seen('https://webbaohiem.net/trin-khai-bo-him-xa-hi-t-nguyn-trong-toan-thanh-ph.html'),
    ),
    since('2010-01-01', 18, 'Luật 71/2006/QH11, Điều 100', unseen()),
    since('2012-01-01', 20, 'Luật 71/2006/QH11, Điều 100', unseen()),
    since('2014-01-01', 22, 'Luật 71/2006/QH11, Điều 100', unseen()),
    since(
      '2016-01-01',
      22,
      'Luật 58/2014/QH13, Điều 87',
      seen('https://nld.com.vn/Print.aspx?NewsID=2021013020485012'),
    ),
    since('2025-07-01', 22, 'Luật 41/2024/QH15, Điều 32.2, 36.1', seen(LAW_41_2024)),
  ],
};

export const vsiIncomeFloor: Parameter<'base_salary' | 'rural_poverty_line'> = {
  id: 'vsi_income_floor',
  firstEver: true,
  name: { vi: 'Mức thu nhập thấp nhất làm căn cứ đóng', en: 'Lowest income that may be chosen' },
  unit: 'rule',
  entries: [
    since(
      '2008-01-01',
      'base_salary',
      'Luật 71/2006/QH11',
      seen(
        'https://nld.com.vn/thoi-su-trong-nuoc/trung-cau-y-dan-ve-bhxh-tu-nguyen-199188.htm ; https://baohiemxahoiquan2.webnode.com (mức đóng)',
      ),
    ),
    since(
      '2016-01-01',
      'rural_poverty_line',
      'Luật 58/2014/QH13, Điều 87.1',
      seen('https://nld.com.vn/Print.aspx?NewsID=2021013020485012'),
    ),
    since('2025-07-01', 'rural_poverty_line', 'Luật 41/2024/QH15, Điều 31.2', seen(LAW_41_2024)),
  ],
};

export const vsiIncomeCeilingMultiple: Parameter<number> = {
  id: 'vsi_income_ceiling_multiple',
  firstEver: true,
  name: { vi: 'Mức thu nhập cao nhất', en: 'Highest income, as a multiple of base salary / reference level' },
  unit: 'times',
  entries: [
    since('2008-01-01', 20, 'Luật 71/2006/QH11', seen('https://baohiemxahoiquan2.webnode.com (mức đóng)')),
    since(
      '2016-01-01',
      20,
      'Luật 58/2014/QH13, Điều 87.1',
      seen('https://nld.com.vn/Print.aspx?NewsID=2021013020485012'),
    ),
    since('2025-07-01', 20, 'Luật 41/2024/QH15, Điều 31.2', seen(LAW_41_2024)),
  ],
};

export const vsiIncomeStep: Parameter<number> = {
  id: 'vsi_income_step',
  name: { vi: 'Bước chọn mức thu nhập', en: 'Step above the floor' },
  unit: 'VND',
  entries: [
    since('2008-01-01', 50_000, 'Nghị định 190/2007/NĐ-CP', seen('https://baohiemxahoiquan2.webnode.com (mức đóng)')),
    since(
      '2016-01-01',
      50_000,
      'Nghị định 134/2015/NĐ-CP, Điều 10.1; hệ số = (thu nhập − chuẩn hộ nghèo) : 50.000',
      seen('public-code index, file id 23205423628 (import headers of two declaration packages)'),
      {
        vi: 'người thu vẫn dùng năm 2026; chưa thấy điều nào của Nghị định 159/2025 buộc bước này',
        en: 'kept by collectors in 2026; no article of Decree 159/2025 seen that imposes a step',
      },
    ),
  ],
};

/** The level that the ceiling and the grants are multiples of. */
export const vsiLimitLevel: Parameter<'base_salary' | 'reference_level'> = {
  id: 'vsi_limit_level',
  firstEver: true,
  name: { vi: 'Mức dùng để tính mức trần và trợ cấp', en: 'The level that ceiling and grants are multiples of' },
  unit: 'rule',
  entries: [
    since('2008-01-01', 'base_salary', 'Luật 71/2006/QH11', seen('https://baohiemxahoiquan2.webnode.com (mức đóng)')),
    since('2025-07-01', 'reference_level', 'Luật 41/2024/QH15, Điều 31.2, 141.13', seen(LAW_41_2024)),
  ],
};
