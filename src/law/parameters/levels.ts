import { type Parameter, seen, since, unknownSince, unseen } from '../language/parameter.ts';
import { LAW_41_2024 } from './sources.ts';

export const baseSalary: Parameter<number> = {
  id: 'base_salary',
  name: {
    vi: 'Mức lương cơ sở (trước 7/2013: lương tối thiểu chung)',
    en: 'Base salary (before 7/2013: general minimum wage)',
  },
  unit: 'VND/month',
  entries: [
    since(
      '2001-01-01',
      210_000,
      'Nghị định 77/2000/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2004-10-01',
      290_000,
      'Nghị định 203/2004/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
      {
        vi: 'doanh nghiệp áp dụng 290.000 từ 01/01/2003 (Nghị định 03/2003/NĐ-CP)',
        en: 'for enterprises 290,000 applied from 01/01/2003 (Nghị định 03/2003/NĐ-CP)',
      },
    ),
    since(
      '2005-10-01',
      350_000,
      'Nghị định 118/2005/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2006-10-01',
      450_000,
      'Nghị định 94/2006/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2008-01-01',
      540_000,
      'Nghị định 166/2007/NĐ-CP',
      seen(
        'http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136 ; http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27',
      ),
    ),
    since(
      '2009-05-01',
      650_000,
      'Nghị định 33/2009/NĐ-CP',
      seen('http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27'),
    ),
    since(
      '2010-05-01',
      730_000,
      'Nghị định 28/2010/NĐ-CP',
      seen(
        'http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136 ; http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27',
      ),
    ),
    since(
      '2011-05-01',
      830_000,
      'Nghị định 22/2011/NĐ-CP',
      seen(
        'http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136 ; http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27',
      ),
    ),
    since(
      '2012-05-01',
      1_050_000,
      'Nghị định 31/2012/NĐ-CP',
      seen(
        'http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136 ; http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27',
      ),
    ),
    since(
      '2013-07-01',
      1_150_000,
      'Nghị định 66/2013/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
      {
        vi: 'lần đầu gọi là "lương cơ sở"; trước đó là "lương tối thiểu chung"',
        en: 'first called "lương cơ sở"; before it was "lương tối thiểu chung"',
      },
    ),
    since(
      '2016-05-01',
      1_210_000,
      'Nghị định 47/2016/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2017-07-01',
      1_300_000,
      'Nghị định 47/2017/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2018-07-01',
      1_390_000,
      'Nghị định 72/2018/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
    ),
    since(
      '2019-07-01',
      1_490_000,
      'Nghị định 38/2019/NĐ-CP',
      seen('http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136'),
      {
        vi: 'mức 1.600.000 định áp dụng từ 01/07/2020 đã hoãn và không thực hiện',
        en: 'a rise to 1,600,000 planned for 01/07/2020 was postponed and never happened',
      },
    ),
    since(
      '2023-07-01',
      1_800_000,
      'Nghị định 24/2023/NĐ-CP',
      seen('https://baomoi.com/muc-luong-co-so-qua-cac-nam-bien-dong-ra-sao-c45869439.epi'),
    ),
    since(
      '2024-07-01',
      2_340_000,
      'Nghị định 73/2024/NĐ-CP',
      seen('https://phuyen.baohiemxahoi.gov.vn/tintuc/Pages/van-de-ban-doc-quan-tam.aspx?ItemID=8408&CateID=0'),
    ),
    since(
      '2026-07-01',
      2_530_000,
      'Nghị định 161/2026/NĐ-CP (15/5/2026)',
      seen(
        'public-code index, file id 71049066160, 57849714764, 69092564443, 70342912936 (four independent public code bases)',
      ),
      {
        vi: 'chưa tìm thấy trang báo hay công báo; các nguồn ghi ngày ký khác nhau (15/5 hoặc 1/7/2026)',
        en: 'no newspaper or gazette page found in the stored copies; sources disagree on the signing date (15/5 or 1/7/2026)',
      },
    ),
  ],
};

export const referenceLevel: Parameter<number> = {
  id: 'reference_level',
  firstEver: true,
  name: { vi: 'Mức tham chiếu', en: 'Reference level of the 2024 law' },
  unit: 'VND/month',
  entries: [
    since(
      '2025-07-01',
      2_340_000,
      'Luật BHXH 41/2024/QH15, Điều 141.13; Luật 51/2024/QH15, điều khoản chuyển tiếp 5.b',
      seen(`${LAW_41_2024} ; github:tnt305/tai_lieu_noi_bo:src/etl/dataset/4c21d5c3a31dc7a2.md`),
      {
        vi: 'bằng lương cơ sở khi lương cơ sở chưa bãi bỏ; sau đó không thấp hơn',
        en: 'equal to the base salary as long as the latter is not abolished; never lower than it afterwards',
      },
    ),
    since(
      '2026-07-01',
      2_530_000,
      'Nghị định 161/2026/NĐ-CP',
      seen('public-code index, file id 69092564443, 70342912936'),
    ),
  ],
};

export const ruralPovertyLine: Parameter<number> = {
  id: 'rural_poverty_line',
  name: { vi: 'Chuẩn hộ nghèo khu vực nông thôn', en: 'Rural income poverty line' },
  unit: 'VND/person/month',
  entries: [
    since('2006-01-01', 200_000, 'Quyết định 170/2005/QĐ-TTg', unseen()),
    since('2011-01-01', 400_000, 'Quyết định 09/2011/QĐ-TTg', unseen(), {
      vi: 'chưa là mức thấp nhất của BHXH tự nguyện: đến 31/12/2015 mức ấy là lương tối thiểu chung',
      en: 'not yet the floor of voluntary SI: until 31/12/2015 the floor was the general minimum wage',
    }),
    since(
      '2016-01-01',
      700_000,
      'Quyết định 59/2015/QĐ-TTg',
      seen('https://laodongthudo.vn/tang-muc-dong-bao-hiem-xa-hoi-tu-nguyen-toi-thieu-tu-nam-2022-134740.html'),
    ),
    since(
      '2021-01-01',
      700_000,
      'Nghị định 07/2021/NĐ-CP (kéo dài 59/2015 cho 2021)',
      seen(
        'https://dantri.com.vn/an-sinh/tu-2022-tieu-chuan-thu-nhap-ho-ngheo-thanh-thi-tang-len-2-trieu-dongnguoi-20220101205218163.htm',
      ),
    ),
    since(
      '2022-01-01',
      1_500_000,
      'Nghị định 07/2021/NĐ-CP, Điều 3',
      seen(
        'https://vietnam.opendevelopmentmekong.net/vi/news/govt-announces-new-multidimensional-poverty-line-for-2022-2025/',
      ),
    ),
    since(
      '2026-01-01',
      1_500_000,
      'Nghị định 351/2025/NĐ-CP (kéo dài 07/2021 đến 31/12/2026)',
      seen(
        'https://huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-161540.html ; https://www.sggp.org.vn/nang-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2027-2030-post831518.html',
      ),
    ),
    since(
      '2027-01-01',
      2_200_000,
      'Nghị định 351/2025/NĐ-CP',
      seen(
        'https://huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-161540.html ; https://www.sggp.org.vn/nang-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2027-2030-post831518.html',
      ),
      {
        vi: 'nâng mức đóng tự nguyện thấp nhất từ 330.000 lên 484.000 mỗi tháng',
        en: 'raises the smallest voluntary contribution from 330,000 to 484,000 a month',
      },
    ),
    unknownSince('2031-01-01', 'not-published-yet', 'Nghị định 351/2025/NĐ-CP (giai đoạn 2027-2030)'),
  ],
};

export const urbanPovertyLine: Parameter<number> = {
  id: 'urban_poverty_line',
  name: { vi: 'Chuẩn hộ nghèo khu vực thành thị', en: 'Urban income poverty line (not used by voluntary SI)' },
  unit: 'VND/person/month',
  entries: [
    since('2016-01-01', 900_000, 'Quyết định 59/2015/QĐ-TTg', unseen()),
    since(
      '2022-01-01',
      2_000_000,
      'Nghị định 07/2021/NĐ-CP',
      seen('https://plo.vn/muc-dong-bhxh-tu-nguyen-moi-nhat-tu-1-1-2022-post662295.html'),
    ),
    since(
      '2027-01-01',
      2_800_000,
      'Nghị định 351/2025/NĐ-CP',
      seen(
        'https://huengaynay.vn/chinh-tri-xa-hoi/an-sinh-xa-hoi/chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-161540.html ; https://www.sggp.org.vn/nang-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2027-2030-post831518.html',
      ),
    ),
    unknownSince('2031-01-01', 'not-published-yet', 'Nghị định 351/2025/NĐ-CP (giai đoạn 2027-2030)'),
  ],
};
