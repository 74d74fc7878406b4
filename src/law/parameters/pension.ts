import { type Day, day } from '#base/dates.ts';
import { type Parameter, seen, since } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import { LAW_41_2024, LAW_58_2014 } from './sources.ts';

export const pensionMinYearsVoluntary: Parameter<number> = {
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

export const pensionBaseYearsMale: Parameter<number> = {
  id: 'pension_base_years_male',
  name: { vi: 'Số năm tương ứng 45% (nam)', en: 'Years giving 45% (men), by year of retirement' },
  unit: 'years',
  entries: [
    since('2016-01-01', 15, 'Luật 58/2014/QH13, Điều 74', seen(LAW_58_2014)),
    since('2018-01-01', 16, 'Luật 58/2014/QH13, Điều 74', seen(LAW_58_2014)),
    since('2019-01-01', 17, 'Luật 58/2014/QH13, Điều 74', seen(LAW_58_2014)),
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

export const pensionBaseYearsFemale: Parameter<number> = {
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

export const pensionStepPct: Parameter<Record<Sex, number>> = {
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
    ),
    since('2025-07-01', { male: 2, female: 2 }, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024)),
  ],
};

export const pensionMale1519: Parameter<{ at_15: number; per_year: number }> = {
  id: 'pension_male_15_19',
  name: {
    vi: 'Nam đóng 15 đến dưới 20 năm',
    en: 'Men with 15 to under 20 years: rate at 15 years and points per further year',
  },
  unit: '% ; points/year',
  entries: [since('2025-07-01', { at_15: 40, per_year: 1 }, 'Luật 41/2024/QH15, Điều 99.1.b', seen(LAW_41_2024))],
};

export const pensionMaxPct: Parameter<number> = {
  id: 'pension_max_pct',
  name: { vi: 'Tỷ lệ hưởng tối đa', en: 'Highest pension rate' },
  unit: '%',
  entries: [
    since('2008-01-01', 75, 'Nghị định 190/2007/NĐ-CP', seen('http://www.baoquangninh.com.vn (01/11/2008)')),
    since('2025-07-01', 75, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024)),
  ],
};

export const pensionFirstPct: Parameter<number> = {
  id: 'pension_first_pct',
  name: { vi: 'Tỷ lệ hưởng cho số năm đầu', en: 'Pension rate for the first years' },
  unit: '%',
  entries: [
    since('2008-01-01', 45, 'Nghị định 190/2007/NĐ-CP', seen('http://www.baoquangninh.com.vn (01/11/2008)')),
    since('2025-07-01', 45, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024)),
  ],
};

export const pensionTreatyPct: Parameter<number> = {
  id: 'pension_treaty_pct',
  name: {
    vi: 'Tỷ lệ hưởng mỗi năm khi cộng thời gian theo điều ước quốc tế và đóng dưới 15 năm',
    en: 'Pension rate a year where treaty time is added to fewer than 15 years',
  },
  unit: '%/year',
  entries: [since('2025-07-01', 2.25, 'Luật 41/2024/QH15, Điều 99', seen(LAW_41_2024))],
};

export const pensionOverYears: Parameter<{ each: number; after_conditions: number }> = {
  id: 'pension_over_years',
  name: {
    vi: 'Trợ cấp một lần khi nghỉ hưu: số tháng bình quân cho mỗi năm vượt',
    en: 'Lump sum at retirement: months of average income for each year over the highest rate',
  },
  unit: 'months/year',
  entries: [
    since('2016-01-01', { each: 0.5, after_conditions: 0.5 }, 'Luật 58/2014/QH13, Điều 75', seen(LAW_58_2014)),
    since('2025-07-01', { each: 0.5, after_conditions: 2 }, 'Luật 41/2024/QH15, Điều 100', seen(LAW_41_2024), {
      vi: 'mức cao hơn dành cho những năm đóng sau khi đã đủ điều kiện hưởng lương hưu',
      en: 'the higher multiple is for years paid after the conditions of a pension were met',
    }),
  ],
};

/** People with old rights: in voluntary insurance before a day and for long enough keep the old ages. */
export const pensionOldRights: Parameter<{ started_before: Day; years: number; ages: Record<Sex, number> }> = {
  id: 'pension_old_rights',
  name: { vi: 'Tuổi nghỉ hưu theo quyền lợi cũ', en: 'Old right to an earlier pension' },
  unit: 'rule',
  entries: [
    since(
      '2025-07-01',
      { started_before: day('2021-01-01'), years: 20, ages: { male: 60, female: 55 } },
      'Luật 41/2024/QH15, Điều 141.9',
      seen(LAW_41_2024),
    ),
  ],
};

export const pensionCompulsoryYears: Parameter<number> = {
  id: 'pension_compulsory_years',
  name: {
    vi: 'Số năm đóng bắt buộc để áp dụng quy định của BHXH bắt buộc',
    en: 'Compulsory years from which the compulsory rules decide',
  },
  unit: 'years',
  entries: [since('2025-07-01', 15, 'Luật 41/2024/QH15, Điều 64, 111.1.a', seen(LAW_41_2024))],
};

export const pensionLeast: Parameter<{ compulsory_years: number; started_before: Day }> = {
  id: 'pension_least',
  name: {
    vi: 'Lương hưu thấp nhất bằng mức tham chiếu: điều kiện',
    en: 'Who gets at least the reference level as a pension',
  },
  unit: 'rule',
  entries: [
    since(
      '2025-07-01',
      { compulsory_years: 20, started_before: day('2025-07-01') },
      'Luật 41/2024/QH15, Điều 141.11; Nghị định 158/2025/NĐ-CP, Điều 17.3',
      seen(LAW_41_2024),
    ),
  ],
};

/** How months over whole years count where an amount is computed: the first row whose months are not exceeded. */
export const countedYears: Parameter<readonly { up_to: number; years: number }[]> = {
  id: 'counted_years',
  name: { vi: 'Làm tròn tháng lẻ khi tính mức hưởng', en: 'How odd months count in an amount' },
  unit: '[months, years]',
  entries: [
    since(
      '2008-01-01',
      [
        { up_to: 2, years: 0 },
        { up_to: 6, years: 0.5 },
        { up_to: 11, years: 1 },
      ],
      'Nghị định 190/2007/NĐ-CP',
      seen('http://www.baoquangninh.com.vn (01/11/2008)'),
      {
        vi: 'dưới 3 tháng không tính, 3 đến 6 tháng là nửa năm, trên 6 tháng là một năm',
        en: 'under 3 months nothing, 3 to 6 months half a year, over 6 months a year',
      },
    ),
    since(
      '2016-01-01',
      [
        { up_to: 0, years: 0 },
        { up_to: 6, years: 0.5 },
        { up_to: 11, years: 1 },
      ],
      'Luật 58/2014/QH13, Điều 85.7; Thông tư 59/2015/TT-BLĐTBXH',
      seen('github:longnd-vnlab/bhxh-calculator:HUONG_DAN_TINH_BHXH.md'),
    ),
    since(
      '2025-07-01',
      [
        { up_to: 0, years: 0 },
        { up_to: 6, years: 0.5 },
        { up_to: 11, years: 1 },
      ],
      'Luật 41/2024/QH15, Điều 5.6',
      seen(LAW_41_2024),
    ),
  ],
};
