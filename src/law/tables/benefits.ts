import { seen, since, type Table } from '../table.ts';
import { LAW_41_2024 } from './sources.ts';

export const oneoffMultiple: Table<number> = {
  id: 'oneoff_multiple',
  name: {
    vi: 'Mức hưởng BHXH một lần / tuất một lần cho mỗi năm đóng',
    en: 'One-off and survivor lump sum: months of average income per contributed year',
  },
  unit: 'months/year',
  entries: [
    since(
      '2008-01-01',
      { all_years: 1.5 },
      'Luật 71/2006/QH11',
      seen('https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/1A982-hd-cach-tinh-tien-huong-bhxh-1-lan.html'),
    ),
    since(
      '2016-01-01',
      { before_2014: 1.5, from_2014: 2 },
      'Luật 58/2014/QH13, Điều 77, 81',
      seen('https://plo.vn/muc-tro-cap-tien-tuat-mot-lan-khi-tham-gia-bhxh-tu-nguyen-post516546.html'),
    ),
    since('2025-07-01', { before_2014: 1.5, from_2014: 2 }, 'Luật 41/2024/QH15, Điều 102, 110', seen(LAW_41_2024)),
  ],
};

export const funeralMultiple: Table<number> = {
  id: 'funeral_multiple',
  name: { vi: 'Trợ cấp mai táng', en: 'Funeral grant, multiple of base salary / reference level' },
  unit: 'times',
  entries: [
    since(
      '2016-01-01',
      10,
      'Luật 58/2014/QH13, Điều 80',
      seen('http://dichvuluattoanquoc.com/cac-muc-dong-bao-hiem-xa-hoi-tu-nguyen/'),
    ),
    since('2025-07-01', 10, 'Luật 41/2024/QH15, Điều 109.2', seen(LAW_41_2024)),
  ],
};

export const funeralMinMonths: Table<number> = {
  id: 'funeral_min_months',
  name: {
    vi: 'Thời gian đóng tối thiểu để hưởng trợ cấp mai táng',
    en: 'Months contributed needed for the funeral grant (voluntary)',
  },
  unit: 'months',
  entries: [
    since(
      '2016-01-01',
      60,
      'Luật 58/2014/QH13, Điều 80',
      seen('http://dichvuluattoanquoc.com/cac-muc-dong-bao-hiem-xa-hoi-tu-nguyen/'),
    ),
    since('2025-07-01', 60, 'Luật 41/2024/QH15, Điều 109.1.a', seen(LAW_41_2024)),
  ],
};

export const maternityGrant: Table<number> = {
  id: 'maternity_grant',
  name: { vi: 'Trợ cấp thai sản (BHXH tự nguyện)', en: 'Maternity grant per child (voluntary SI)' },
  unit: 'VND/child',
  entries: [
    since(
      '2025-07-01',
      2_000_000,
      'Luật 41/2024/QH15, Điều 95',
      seen(`${LAW_41_2024} ; github:tnt305/tai_lieu_noi_bo:src/etl/dataset/f0a8f8f110248d44.md`),
    ),
  ],
};

export const maternityMinMonths: Table<number> = {
  id: 'maternity_min_months',
  name: { vi: 'Điều kiện thời gian đóng', en: 'Months contributed within the 12 months before birth' },
  unit: 'months',
  entries: [since('2025-07-01', 6, 'Luật 41/2024/QH15, Điều 94.1', seen(LAW_41_2024))],
};
