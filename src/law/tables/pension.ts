import { seen, since, type Table, unseen } from '../table.ts';
import { LAW_41_2024 } from './sources.ts';

export const pensionMinYearsVoluntary: Table<number> = {
  id: 'pension_min_years_voluntary',
  name: { vi: 'Số năm đóng tối thiểu để hưởng lương hưu (tự nguyện)', en: 'Years needed for a voluntary pension' },
  unit: 'years',
  entries: [
    since(
      '2008-01-01',
      20,
      'Luật 71/2006/QH11',
      seen('https://nld.com.vn/cong-doan/dong-bhxh-tu-nguyen-de-huong-luong-huu-20090310010348879.htm'),
    ),
    since(
      '2016-01-01',
      20,
      'Luật 58/2014/QH13, Điều 73',
      seen('https://nld.com.vn/cong-doan/dong-bao-nhieu-de-huong-luong-huu-20170911215741215.htm'),
    ),
    since('2025-07-01', 15, 'Luật 41/2024/QH15, Điều 98', seen(LAW_41_2024)),
  ],
};

export const pensionBaseYearsMale: Table<number> = {
  id: 'pension_base_years_male',
  name: { vi: 'Số năm tương ứng 45% (nam)', en: 'Years giving 45% (men), by year of retirement' },
  unit: 'years',
  entries: [
    since('2016-01-01', 15, 'Luật 58/2014/QH13, Điều 74', unseen()),
    since('2018-01-01', 16, 'Luật 58/2014/QH13, Điều 74', unseen()),
    since('2019-01-01', 17, 'Luật 58/2014/QH13, Điều 74', unseen()),
    since(
      '2020-01-01',
      18,
      'Luật 58/2014/QH13, Điều 74',
      seen('https://nld.com.vn/cong-doan/tinh-luong-huu-ra-sao-20201121205426232.htm'),
    ),
    since(
      '2021-01-01',
      19,
      'Luật 58/2014/QH13, Điều 74',
      seen('https://www.luatvietnam.net/vn/cach-tinh-muc-luong-huu-khi-dong-bhxh-tu-nguyen-gdpl40269.html'),
    ),
    since(
      '2022-01-01',
      20,
      'Luật 58/2014/QH13, Điều 74',
      seen('https://nld.com.vn/cong-doan/dong-bhxh-bao-nhieu-nam-de-huong-luong-huu-toi-da-20211221194612483.htm'),
    ),
    since('2025-07-01', 20, 'Luật 41/2024/QH15, Điều 99.1.b', seen(LAW_41_2024)),
  ],
};

export const pensionBaseYearsFemale: Table<number> = {
  id: 'pension_base_years_female',
  name: { vi: 'Số năm tương ứng 45% (nữ)', en: 'Years giving 45% (women)' },
  unit: 'years',
  entries: [
    since(
      '2008-01-01',
      15,
      'Nghị định 190/2007/NĐ-CP',
      seen(
        'http://www.baoquangninh.com.vn/dien-dan-ban-doc/dieu-tra-theo-don-thu/200811/Cach-tinh-luong-huu-doi-voi-nguoi-tham-gia-BHXH-tu-nguyen-2111230/',
      ),
    ),
    since('2025-07-01', 15, 'Luật 41/2024/QH15, Điều 99.1.a', seen(LAW_41_2024)),
  ],
};

export const pensionStepPct: Table<Record<Sex, number>> = {
  id: 'pension_step_pct',
  name: { vi: 'Tỷ lệ cộng thêm mỗi năm', en: 'Percentage points added per further year' },
  unit: 'points/year',
  entries: [
    since(
      '2008-01-01',
      { male: 2, female: 3 },
      'Nghị định 190/2007/NĐ-CP',
      seen('http://www.baoquangninh.com.vn (01/11/2008)'),
    ),
    since(
      '2018-01-01',
      { male: 2, female: 2 },
      'Luật 58/2014/QH13, Điều 74',
      seen('https://nld.com.vn/cong-doan/tinh-luong-huu-ra-sao-20201121205426232.htm'),
      'start date of the 2% for women is from memory',
    ),
    since('2025-07-01', { male: 2, female: 2 }, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024)),
  ],
};

export const pensionMale1519: Table<{ at_15: number; per_year: number }> = {
  id: 'pension_male_15_19',
  name: {
    vi: 'Nam đóng 15 đến dưới 20 năm',
    en: 'Men with 15 to under 20 years: rate at 15 years and points per further year',
  },
  unit: '% ; points/year',
  entries: [since('2025-07-01', { at_15: 40, per_year: 1 }, 'Luật 41/2024/QH15, Điều 99.1.b', seen(LAW_41_2024))],
};

export const pensionMaxPct: Table<number> = {
  id: 'pension_max_pct',
  name: { vi: 'Tỷ lệ hưởng tối đa', en: 'Highest pension rate' },
  unit: '%',
  entries: [
    since('2008-01-01', 75, 'Nghị định 190/2007/NĐ-CP', seen('http://www.baoquangninh.com.vn (01/11/2008)')),
    since('2025-07-01', 75, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024)),
  ],
};
