import { type Day, day } from '#base/dates.ts';
import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { LAW_41_2024, LAW_58_2014 } from './sources.ts';

export const oneoffMultiple: Parameter<{ before_2014: number; from_2014: number }> = {
  id: 'oneoff_multiple',
  name: {
    vi: 'Mức hưởng BHXH một lần / tuất một lần cho mỗi năm đóng',
    en: 'One-off and survivor lump sum: months of average income per contributed year',
  },
  unit: 'months/year',
  entries: [
    since(
      '2008-01-01',
      { before_2014: 1.5, from_2014: 1.5 },
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

export const funeralMultiple: Parameter<number> = {
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

export const funeralMinMonths: Parameter<number> = {
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

export const funeralMinMonthsCompulsory: Parameter<number> = {
  id: 'funeral_min_months_compulsory',
  name: {
    vi: 'Thời gian đóng bắt buộc tối thiểu để hưởng trợ cấp mai táng',
    en: 'Compulsory months needed for the funeral grant',
  },
  unit: 'months',
  entries: [
    since('2025-07-01', 12, 'Luật 41/2024/QH15, Điều 111.1.c; Nghị định 158/2025/NĐ-CP, Điều 21.2', seen(LAW_41_2024)),
  ],
};

export const maternityGrant: Parameter<number> = {
  id: 'maternity_grant',
  firstEver: true,
  name: {
    vi: 'Trợ cấp thai sản (BHXH tự nguyện), mỗi con hoặc mỗi thai từ 22 tuần',
    en: 'Maternity grant per child born or stillborn from 22 weeks on (voluntary SI)',
  },
  unit: 'VND/child',
  entries: [
    since(
      '2025-07-01',
      2_000_000,
      'Luật 41/2024/QH15, Điều 95.1',
      seen(`${LAW_41_2024} ; github:tnt305/tai_lieu_noi_bo:src/etl/dataset/f0a8f8f110248d44.md`),
    ),
  ],
};

export const maternityMinMonths: Parameter<number> = {
  id: 'maternity_min_months',
  firstEver: true,
  name: { vi: 'Điều kiện thời gian đóng', en: 'Months contributed within the 12 months before birth' },
  unit: 'months',
  entries: [since('2025-07-01', 6, 'Luật 41/2024/QH15, Điều 94.1', seen(LAW_41_2024))],
};

export const oneoffUnderYear: Parameter<number> = {
  id: 'oneoff_under_year',
  name: {
    vi: 'BHXH một lần khi đóng dưới một năm: tối đa',
    en: 'One-off benefit for less than a year: at most',
  },
  unit: 'months of average income',
  entries: [
    since('2016-01-01', 2, 'Luật 58/2014/QH13, Điều 77.2.c', seen(LAW_58_2014)),
    since('2025-07-01', 2, 'Luật 41/2024/QH15, Điều 102.2.c', seen(LAW_41_2024)),
  ],
};

/** Who may take the one-off benefit. */
export interface OneOffTerms {
  /** At retirement age with fewer years than this. */
  aged_under_years: number;
  /** Null where disability is no ground. */
  disability_pct: number | null;
  /** Paid for the first time before this day (null: whenever), not paid for a number of months, and fewer years than this. */
  started_before: Day | null;
  paused_months: number;
  paused_under_years: number;
}

export const oneoffTerms: Parameter<OneOffTerms> = {
  id: 'oneoff_terms',
  name: { vi: 'Điều kiện hưởng BHXH một lần', en: 'Conditions of the one-off benefit' },
  unit: 'rule',
  entries: [
    since(
      '2016-01-01',
      {
        aged_under_years: 20,
        disability_pct: null,
        started_before: null,
        paused_months: 12,
        paused_under_years: 20,
      },
      'Luật 58/2014/QH13, Điều 77.1; Nghị quyết 93/2015/QH13',
      seen(LAW_58_2014),
    ),
    since(
      '2025-07-01',
      {
        aged_under_years: 15,
        disability_pct: 81,
        started_before: day('2025-07-01'),
        paused_months: 12,
        paused_under_years: 20,
      },
      'Luật 41/2024/QH15, Điều 102',
      seen(LAW_41_2024),
    ),
  ],
};

export interface SurvivorsTerms {
  /** Under this number of months the amount paid. */
  months: number;
  /** That amount is at most this number of months of average income; null without a limit. */
  paid_most: number | null;
  /** At least this number of months of average income where compulsory months were paid too. */
  mixed_least: number;
  /** For a pensioner: months of pension, within the first months of it, less for each further month, at least. */
  pension_months: number;
  first_months: number;
  less_a_month: number;
  pension_least: number;
}

export const survivorsTerms: Parameter<SurvivorsTerms> = {
  id: 'survivors_terms',
  name: { vi: 'Trợ cấp tuất một lần', en: "Survivors' lump sum" },
  unit: 'months',
  entries: [
    since(
      '2016-01-01',
      {
        months: 12,
        paid_most: 2,
        mixed_least: 3,
        pension_months: 48,
        first_months: 2,
        less_a_month: 0.5,
        pension_least: 0,
      },
      'Luật 58/2014/QH13, Điều 81',
      unseen(),
      { vi: 'điều được dẫn, chưa ghi lại lời văn', en: 'the article was cited, its text not written down' },
    ),
    since(
      '2025-07-01',
      {
        months: 60,
        paid_most: null,
        mixed_least: 3,
        pension_months: 48,
        first_months: 2,
        less_a_month: 0.5,
        pension_least: 3,
      },
      'Luật 41/2024/QH15, Điều 110',
      seen(LAW_41_2024),
    ),
  ],
};

export const maternityTerms: Parameter<{ within_months: number; claim_days: number }> = {
  id: 'maternity_terms',
  firstEver: true,
  name: {
    vi: 'Trợ cấp thai sản: xét trong số tháng trước khi sinh, số ngày để nộp hồ sơ',
    en: 'Maternity grant: months looked at before the birth, days to claim',
  },
  unit: 'months, days',
  entries: [
    since(
      '2025-07-01',
      { within_months: 12, claim_days: 60 },
      'Luật 41/2024/QH15, Điều 94.1, 97.1; nộp muộn thì giải trình: khoản 1 Điều 113',
      seen(LAW_41_2024),
    ),
  ],
};

export const allowanceMultiple: Parameter<number> = {
  id: 'allowance_multiple',
  firstEver: true,
  name: {
    vi: 'Trợ cấp hằng tháng: số tháng bình quân cho mỗi năm đóng',
    en: 'Monthly allowance: months of average income for each contributed year',
  },
  unit: 'months/year',
  entries: [since('2025-07-01', 2, 'Luật 41/2024/QH15, Điều 23; Nghị định 159/2025/NĐ-CP, Điều 14', seen(LAW_41_2024))],
};

/** A pensioner who settles abroad: months of pension a year paid, less for each month drawn, at least. */
export const abroadTerms: Parameter<{
  before_2014: number;
  from_2014: number;
  less_a_month: number;
  pension_least: number;
}> = {
  id: 'abroad_terms',
  name: {
    vi: 'Trợ cấp một lần khi người hưởng lương hưu ra nước ngoài định cư: số tháng lương hưu',
    en: 'Lump sum of a pensioner who settles abroad: months of pension',
  },
  unit: 'months',
  entries: [
    since(
      '2025-07-01',
      { before_2014: 1.5, from_2014: 2, less_a_month: 0.5, pension_least: 3 },
      'Luật 41/2024/QH15, Điều 115.1.a',
      seen(LAW_41_2024),
    ),
  ],
};

/** Days after a death within which its grants are claimed. */
export const deathClaimDays: Parameter<number> = {
  id: 'death_claim_days',
  name: { vi: 'Hạn nộp hồ sơ tử tuất', en: 'Days to claim after a death' },
  unit: 'days',
  entries: [
    since(
      '2025-07-01',
      90,
      'Luật 41/2024/QH15, Điều 112.2; nộp muộn thì giải trình: khoản 1 Điều 113',
      seen(LAW_41_2024),
    ),
  ],
};

/** From this day on a year paid counts for more in lump payments. */
export const lumpYearsBorder: Parameter<Day> = {
  id: 'lump_years_border',
  name: { vi: 'Năm đóng từ ngày này được tính mức cao hơn', en: 'Years paid from this day on count for more' },
  unit: 'rule',
  entries: [
    since('2016-01-01', day('2014-01-01'), 'Luật 58/2014/QH13, Điều 77.2, 81.2', seen(LAW_58_2014)),
    since('2025-07-01', day('2014-01-01'), 'Luật 41/2024/QH15, Điều 102.2, 110.2', seen(LAW_41_2024)),
  ],
};
