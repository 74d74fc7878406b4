import type { Cycle } from '../language/methods.ts';
import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { LAW_41_2024 } from './sources.ts';

export const vsiPrepayMaxMonths: Parameter<number> = {
  id: 'vsi_prepay_max_months',
  name: { vi: 'Đóng một lần cho nhiều năm về sau: tối đa', en: 'Prepayment: at most' },
  unit: 'months per payment',
  entries: [
    since(
      '2016-01-01',
      60,
      'Nghị định 134/2015/NĐ-CP, Điều 9',
      seen(
        'https://thitruonghanghoa.com/tin-tuc/thu-nhap-3-trieu-dongthang-muc-dong-bhxh-tu-nguyen-la-bao-nhieu-197939.html',
      ),
    ),
    since(
      '2025-07-01',
      60,
      'Nghị định 159/2025/NĐ-CP, Điều 6.1',
      seen(
        'https://dantri.com.vn/lao-dong-viec-lam/57-tuoi-tham-gia-bhxh-tu-nguyen-5-nam-sau-nhan-luong-huu-duoc-khong-20250808125710471.htm',
      ),
    ),
  ],
};

export const vsiPrepayMinMonths: Parameter<number> = {
  id: 'vsi_prepay_min_months',
  name: { vi: 'Đóng một lần cho nhiều năm về sau: tối thiểu', en: 'Prepayment: at least' },
  unit: 'months per payment',
  entries: [
    since(
      '2025-07-01',
      24,
      'Nghị định 159/2025/NĐ-CP, Điều 6',
      seen('pages that quote the article; the decree itself was not found in full'),
      { vi: 'công thức tính cho 2 đến 5 năm', en: 'the formula counts from 2 to 5 years' },
    ),
  ],
};

export const vsiMissingMaxMonths: Parameter<number> = {
  id: 'vsi_missing_max_months',
  name: { vi: 'Đóng một lần cho thời gian còn thiếu: tối đa', en: 'Lump sum for missing time: at most' },
  unit: 'months',
  entries: [
    since(
      '2016-01-01',
      120,
      'Nghị định 134/2015/NĐ-CP, Điều 9.1.e',
      seen('https://nld.com.vn/cong-doan/dong-bao-nhieu-de-huong-luong-huu-20170911215741215.htm'),
    ),
    since(
      '2025-07-01',
      60,
      'Nghị định 159/2025/NĐ-CP, Điều 7.1',
      seen('https://plo.vn/co-duoc-dong-bhxh-tu-nguyen-mot-lan-7-nam-de-du-15-nam-huong-luong-huu-post871840.html'),
    ),
  ],
};

export const fundRateMonth: Parameter<number> = {
  id: 'fund_rate_month',
  name: {
    vi: 'Lãi suất đầu tư quỹ BHXH bình quân tháng (năm trước liền kề)',
    en: 'Average monthly investment rate of the SI fund used in that year',
  },
  unit: '%/month',
  yearly: true,
  note: {
    vi: 'Chưa tìm được lãi suất của 2016, 2018, 2019, 2021, 2022, 2024. Mức 0,628 của 2015 mà người dân hỏi (phuyen.baohiemxahoi.gov.vn hoidap 11109) chưa được cơ quan xác nhận.',
    en: 'Rates for 2016, 2018, 2019, 2021, 2022, 2024 not found. Asked-about value 0.628 for 2015 (phuyen.baohiemxahoi.gov.vn hoidap 11109) not confirmed by the office.',
  },
  entries: [
    since(
      '2017-01-01',
      0.6583,
      'thông báo của BHXH Việt Nam',
      seen('https://nld.com.vn/cong-doan/dong-bao-nhieu-de-huong-luong-huu-20170911215741215.htm'),
    ),
    since(
      '2020-01-01',
      0.4833,
      'một nửa lãi chậm đóng 0,9666%/tháng của năm 2020',
      unseen('github:hongquantq92/hddtvn:cach-tinh-hach-toan-tien-lai-cham-nop-truy-thu-bhxh.md'),
      { vi: 'suy ra; nguồn gọi đó là giả định', en: 'derived, the source calls it an assumption' },
    ),
    since(
      '2023-01-01',
      0.3492,
      'Thông báo 83/TB-BHXH (12/01/2023): 4,19%/năm',
      seen('https://www.blogbhxh.com/lai-suat-cham-dong-bhxh-2023-915'),
      {
        vi: 'mức tháng là 4,19/12; mức năm đã đọc, mức tháng suy ra',
        en: 'monthly value is our 4.19/12; the yearly figure is attested, the monthly one is derived',
      },
    ),
    since('2025-01-01', 0.363, 'thông báo của BHXH Việt Nam', unseen('public-code index, file id 23205423628'), {
      vi: 'hằng số của một ứng dụng thu, dùng cùng lương cơ sở 2.340.000 và mức 30/25/10, tức trong 07/2024 – 06/2025',
      en: 'constant of a collector app used together with base salary 2,340,000 and the 30/25/10 scale, so between 07/2024 and 06/2025',
    }),
    since(
      '2026-01-01',
      0.31,
      'Công văn 151/BHXH-ĐTQ; Thông báo 59/TB-BHXH',
      seen('public-code index, file id 71049066160, 56759846321'),
    ),
  ],
};

export const vsiPaymentDeadlineMonths: Parameter<Record<Cycle, number>> = {
  id: 'vsi_payment_deadline_months',
  name: { vi: 'Thời hạn đóng', en: 'Payment deadline by method (months counted from the first month of the cycle)' },
  unit: 'months',
  entries: [
    since(
      '2016-01-01',
      { '1': 1, '3': 3, '6': 4, '12': 7 },
      'Nghị định 134/2015/NĐ-CP, Điều 12',
      seen(
        'https://hethongphapluat.com/nghi-dinh-134-2015-nd-cp-huong-dan-luat-bao-hiem-xa-hoi-ve-bao-hiem-xa-hoi-tu-nguyen/dieu-12',
      ),
    ),
    since('2025-07-01', { '1': 1, '3': 3, '6': 4, '12': 7 }, 'Luật 41/2024/QH15, Điều 36.3', seen(LAW_41_2024), {
      vi: 'đóng cho về sau và cho thời gian còn thiếu: khi đăng ký',
      en: 'in advance and for missing time: at registration',
    }),
  ],
};

export const vsiMissingEarliestMonths: Parameter<number> = {
  id: 'vsi_missing_earliest_months',
  name: {
    vi: 'Đóng cho thời gian còn thiếu: sớm nhất trước tháng đủ tuổi nghỉ hưu',
    en: 'Lump sum for missing time: earliest before the month in which retirement age is reached',
  },
  unit: 'months',
  entries: [since('2025-07-01', 1, 'Luật 41/2024/QH15, Điều 36.3', seen(LAW_41_2024))],
};
