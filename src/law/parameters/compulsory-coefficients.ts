import { type Coefficients, openCoefficients } from '../language/coefficients.ts';
import { type Parameter, seen, since } from '../language/parameter.ts';
import { CIRCULAR_01_2025 } from './sources.ts';

export const adjCoeffCompulsory: Parameter<Coefficients> = {
  id: 'adj_coeff_compulsory',
  name: {
    vi: 'Mức điều chỉnh tiền lương tháng đã đóng BHXH bắt buộc (chế độ do NSDLĐ quyết định)',
    en: 'Adjustment coefficients of compulsory contributions under employer-set wages',
  },
  unit: 'coefficient by contribution year',
  yearly: true,
  note: { vi: 'Chưa tìm được bảng của 2016 và 2023.', en: '2016 and 2023 not found.' },
  entries: [
    since(
      '2015-01-01',
      openCoefficients(
        1994,
        [
          4.26, 3.62, 3.42, 3.31, 3.08, 2.95, 2.99, 3, 2.89, 2.8, 2.6, 2.4, 2.23, 2.06, 1.68, 1.57, 1.44, 1.21, 1.11,
          1.04, 1, 1,
        ],
      ),
      'Thông tư 03/2015/TT-BLĐTBXH',
      seen('github:hongquantq92/hddtvn:thong-tu-03-2015-tt-bldtbxh (full text)'),
    ),
    since(
      '2017-01-01',
      openCoefficients(
        1994,
        [
          4.4, 3.74, 3.53, 3.42, 3.18, 3.04, 3.09, 3.1, 2.99, 2.89, 2.69, 2.48, 2.31, 2.13, 1.73, 1.62, 1.48, 1.25,
          1.15, 1.08, 1.03, 1.03, 1, 1,
        ],
      ),
      'Thông tư 42/2016/TT-BLĐTBXH',
      seen('https://nld.com.vn/cong-doan/muc-dieu-chinh-luong-dong-bhxh-nam-2017-20170220220728066.htm'),
    ),
    since(
      '2018-01-01',
      openCoefficients(
        1994,
        [
          4.56, 3.87, 3.66, 3.54, 3.29, 3.15, 3.2, 3.21, 3.09, 3, 2.78, 2.57, 2.39, 2.21, 1.79, 1.68, 1.54, 1.3, 1.19,
          1.11, 1.07, 1.06, 1.04, 1, 1,
        ],
      ),
      'Thông tư 32/2017/TT-BLĐTBXH',
      seen('https://hoatieu.vn/bang-tra-cuu-muc-dieu-chinh-tien-luong-va-thu-nhap-dong-bhxh-1981'),
    ),
    since(
      '2019-01-01',
      openCoefficients(
        1994,
        [
          4.72, 4.01, 3.79, 3.67, 3.41, 3.26, 3.32, 3.33, 3.2, 3.1, 2.88, 2.66, 2.47, 2.28, 1.86, 1.74, 1.59, 1.34,
          1.23, 1.15, 1.11, 1.1, 1.07, 1.04, 1, 1,
        ],
      ),
      'Thông tư 35/2018/TT-BLĐTBXH',
      seen(
        'https://nld.com.vn/cong-doan/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bhxh-2020-20200207085909254.htm ; http://vieclamhoabinh.com//cam-nang-nghe-nghiep/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bao-hiem-xa-hoi-2020-1196.html',
      ),
    ),
    since(
      '2020-01-01',
      openCoefficients(
        1994,
        [
          4.85, 4.12, 3.89, 3.77, 3.5, 3.35, 3.41, 3.42, 3.29, 3.19, 2.96, 2.73, 2.54, 2.35, 1.91, 1.79, 1.64, 1.38,
          1.26, 1.18, 1.14, 1.13, 1.1, 1.06, 1.03, 1, 1,
        ],
      ),
      'Thông tư 35/2019/TT-BLĐTBXH',
      seen(
        'https://hepza.hochiminhcity.gov.vn (Thông tư 35/2019) ; https://onestepvietnam.com/vi/dieu-chinh-tien-luong-va-thu-nhap-da-dong-bhxh/',
      ),
    ),
    since(
      '2021-01-01',
      openCoefficients(
        1994,
        [
          5.01, 4.25, 4.02, 3.89, 3.61, 3.46, 3.52, 3.53, 3.4, 3.29, 3.06, 2.82, 2.62, 2.42, 1.97, 1.84, 1.69, 1.42,
          1.3, 1.22, 1.18, 1.17, 1.14, 1.1, 1.06, 1.03, 1, 1,
        ],
      ),
      'Thông tư 23/2020/TT-BLĐTBXH',
      seen(
        'https://thuvienphapluat.vn/cong-dong-dan-luat/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bhxh-nam-2021-193245.aspx',
      ),
    ),
    since(
      '2022-01-01',
      openCoefficients(
        1994,
        [
          5.1, 4.33, 4.09, 3.96, 3.68, 3.53, 3.58, 3.59, 3.46, 3.35, 3.11, 2.87, 2.67, 2.47, 2.01, 1.88, 1.72, 1.45,
          1.33, 1.25, 1.2, 1.19, 1.16, 1.12, 1.08, 1.05, 1.02, 1, 1,
        ],
      ),
      'Thông tư 36/2021/TT-BLĐTBXH',
      seen(
        'https://luatvietnam.vn/tin-van-ban-moi/tang-he-so-truot-gia-bao-hiem-xa-hoi-nam-2022-186-34914-article.html',
      ),
    ),
    since(
      '2024-01-01',
      openCoefficients(
        1994,
        [
          5.43, 4.61, 4.36, 4.22, 3.92, 3.75, 3.82, 3.83, 3.68, 3.57, 3.31, 3.06, 2.85, 2.63, 2.14, 2, 1.83, 1.54, 1.41,
          1.33, 1.27, 1.27, 1.23, 1.19, 1.15, 1.12, 1.08, 1.07, 1.03, 1, 1,
        ],
      ),
      'Thông tư 20/2023/TT-BLĐTBXH',
      seen(
        'https://soha.vn/tu-mai-tien-luong-dong-bao-hiem-xa-hoi-thang-se-duoc-dieu-chinh-ai-cung-nen-nam-ro-198240214093909121.htm ; github:longnd-vnlab/bhxh-calculator:HUONG_DAN_TINH_BHXH.md',
      ),
    ),
    since(
      '2025-01-01',
      openCoefficients(
        1994,
        [
          5.63, 4.78, 4.51, 4.37, 4.06, 3.89, 3.95, 3.97, 3.82, 3.7, 3.43, 3.17, 2.95, 2.72, 2.21, 2.07, 1.9, 1.6, 1.47,
          1.37, 1.32, 1.31, 1.28, 1.23, 1.19, 1.16, 1.12, 1.1, 1.07, 1.04, 1, 1,
        ],
      ),
      'Thông tư 01/2025/TT-BLĐTBXH',
      seen(CIRCULAR_01_2025),
    ),
    since(
      '2026-01-01',
      openCoefficients(
        1994,
        [
          5.81, 4.91, 4.65, 4.5, 4.18, 4.01, 4.07, 4.09, 3.94, 3.81, 3.54, 3.27, 3.05, 2.81, 2.29, 2.14, 1.96, 1.65,
          1.51, 1.42, 1.36, 1.36, 1.32, 1.28, 1.23, 1.2, 1.16, 1.14, 1.11, 1.07, 1.03, 1, 1,
        ],
      ),
      'Công văn 340/BHXH-CSXH (03/02/2026); Nghị định 158/2025/NĐ-CP, Điều 16; Nghị định 159/2025/NĐ-CP, Điều 10',
      seen(
        'https://xaydungchinhsach.chinhphu.vn/he-so-dieu-chinh-tien-luong-thu-nhap-thang-da-dong-bao-hiem-xa-hoi-119260206103115775.htm (to 2006) ; public-code index, file id 70342912936, 71049066160 ; https://thanhnien.vn/he-so-dieu-chinh-tien-luong-thu-nhap-dong-bhxh-moi-nhat-185260206160905035.htm',
      ),
    ),
  ],
};
