import { type Coefficients, coefficients } from '../language/coefficients.ts';
import { type Parameter, seen, since, unseen } from '../language/parameter.ts';
import { CIRCULAR_01_2025 } from './sources.ts';

export const adjCoeffVoluntary: Parameter<Coefficients> = {
  id: 'adj_coeff_voluntary',
  name: {
    vi: 'Mức (hệ số) điều chỉnh thu nhập tháng đã đóng BHXH tự nguyện',
    en: 'Adjustment coefficients of voluntary contributions: key = year contributed, "from" = year in which the benefit is settled',
  },
  unit: 'coefficient by contribution year',
  yearly: true,
  note: {
    vi: 'Một bảng dùng cho chế độ giải quyết từ 1/1 đến 31/12 của năm ấy. Chưa tìm được bảng 2016 (Thông tư 58/2015) và các năm trước 2015. Không thấp hơn 1. Thu nhập đóng một lần cho thời gian còn thiếu luôn nhân 1.',
    en: 'A table holds for benefits settled from 1 January to 31 December of its year. 2016 (Thông tư 58/2015) and years before 2015 not found. Never below 1. Income paid as a lump sum for missing time always takes 1.',
  },
  entries: [
    since(
      '2015-01-01',
      coefficients(2008, [1.68, 1.57, 1.44, 1.21, 1.11, 1.04, 1, 1]),
      'Thông tư 03/2015/TT-BLĐTBXH',
      seen('github:hongquantq92/hddtvn:thong-tu-03-2015-tt-bldtbxh (full text)'),
    ),
    since(
      '2017-01-01',
      coefficients(2008, [1.73, 1.62, 1.48, 1.25, 1.15, 1.08, 1.03, 1.03, 1, 1]),
      'Thông tư 42/2016/TT-BLĐTBXH',
      unseen('https://nld.com.vn/cong-doan/muc-dieu-chinh-luong-dong-bhxh-nam-2017-20170220220728066.htm'),
      {
        vi: 'suy ra: lấy từ bảng bắt buộc của cùng thông tư; năm nào đọc được cả hai bảng thì từ 2008 hai bảng giống nhau',
        en: 'derived, not seen as such: read from the compulsory table of the same circular; in every year where both tables were seen they coincide from 2008 on',
      },
    ),
    since(
      '2018-01-01',
      coefficients(2008, [1.79, 1.68, 1.54, 1.3, 1.19, 1.11, 1.07, 1.06, 1.04, 1, 1]),
      'Thông tư 32/2017/TT-BLĐTBXH',
      seen('https://hoatieu.vn/bang-tra-cuu-muc-dieu-chinh-tien-luong-va-thu-nhap-dong-bhxh-1981'),
    ),
    since(
      '2019-01-01',
      coefficients(2008, [1.86, 1.74, 1.59, 1.34, 1.23, 1.15, 1.11, 1.1, 1.07, 1.04, 1, 1]),
      'Thông tư 35/2018/TT-BLĐTBXH',
      unseen(
        'https://nld.com.vn/cong-doan/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bhxh-2020-20200207085909254.htm ; http://vieclamhoabinh.com//cam-nang-nghe-nghiep/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bao-hiem-xa-hoi-2020-1196.html',
      ),
      {
        vi: 'suy ra: lấy từ bảng bắt buộc của cùng thông tư',
        en: 'derived, not seen as such: read from the compulsory table of the same circular',
      },
    ),
    since(
      '2020-01-01',
      coefficients(2008, [1.91, 1.79, 1.64, 1.38, 1.26, 1.18, 1.14, 1.13, 1.1, 1.06, 1.03, 1, 1]),
      'Thông tư 35/2019/TT-BLĐTBXH',
      seen(
        'https://hepza.hochiminhcity.gov.vn (Thông tư 35/2019) ; https://onestepvietnam.com/vi/dieu-chinh-tien-luong-va-thu-nhap-da-dong-bhxh/',
      ),
    ),
    since(
      '2021-01-01',
      coefficients(2008, [1.97, 1.84, 1.69, 1.42, 1.3, 1.22, 1.18, 1.17, 1.14, 1.1, 1.06, 1.03, 1, 1]),
      'Thông tư 23/2020/TT-BLĐTBXH',
      unseen(
        'https://thuvienphapluat.vn/cong-dong-dan-luat/muc-dieu-chinh-tien-luong-thu-nhap-tinh-dong-bhxh-nam-2021-193245.aspx',
      ),
      {
        vi: 'suy ra: lấy từ bảng bắt buộc của cùng thông tư',
        en: 'derived, not seen as such: read from the compulsory table of the same circular',
      },
    ),
    since(
      '2022-01-01',
      coefficients(2008, [2.01, 1.88, 1.72, 1.45, 1.33, 1.25, 1.2, 1.19, 1.16, 1.12, 1.08, 1.05, 1.02, 1, 1]),
      'Thông tư 36/2021/TT-BLĐTBXH',
      unseen(
        'https://luatvietnam.vn/tin-van-ban-moi/tang-he-so-truot-gia-bao-hiem-xa-hoi-nam-2022-186-34914-article.html',
      ),
      {
        vi: 'suy ra: đọc được cột tự nguyện của 2008–2011; phần còn lại lấy từ bảng bắt buộc',
        en: 'derived, not seen as such: voluntary column seen for 2008-2011; the rest read from the compulsory table',
      },
    ),
    since(
      '2023-01-01',
      coefficients(2008, [2.07, 1.94, 1.77, 1.5, 1.37, 1.28, 1.23, 1.23, 1.19, 1.15, 1.11, 1.08, 1.05, 1.03, 1, 1]),
      'Thông tư 01/2023/TT-BLĐTBXH',
      seen('https://luatvietnam.vn/tinh-bao-hiem-xa-hoi-tu-nguyen-1-lan.html'),
      {
        vi: 'số thông tư đang được đối chiếu văn bản; bảng mang tên "hệ số trượt giá năm 2023" của BHXH tự nguyện',
        en: 'the number of the circular is being compared with its text; table headed "hệ số trượt giá năm 2023" for voluntary SI',
      },
    ),
    since(
      '2024-01-01',
      coefficients(2008, [2.14, 2, 1.83, 1.54, 1.41, 1.33, 1.27, 1.27, 1.23, 1.19, 1.15, 1.12, 1.08, 1.07, 1.03, 1, 1]),
      'Thông tư 20/2023/TT-BLĐTBXH',
      unseen(
        'https://soha.vn/tu-mai-tien-luong-dong-bao-hiem-xa-hoi-thang-se-duoc-dieu-chinh-ai-cung-nen-nam-ro-198240214093909121.htm ; github:longnd-vnlab/bhxh-calculator:HUONG_DAN_TINH_BHXH.md',
      ),
      {
        vi: 'suy ra: lấy từ bảng bắt buộc của cùng thông tư',
        en: 'derived, not seen as such: read from the compulsory table of the same circular',
      },
    ),
    since(
      '2025-01-01',
      coefficients(
        2008,
        [2.21, 2.07, 1.9, 1.6, 1.47, 1.37, 1.32, 1.31, 1.28, 1.23, 1.19, 1.16, 1.12, 1.1, 1.07, 1.04, 1, 1],
      ),
      'Thông tư 01/2025/TT-BLĐTBXH',
      seen(CIRCULAR_01_2025),
    ),
    since(
      '2026-01-01',
      coefficients(
        2008,
        [2.29, 2.14, 1.96, 1.65, 1.51, 1.42, 1.36, 1.36, 1.32, 1.28, 1.23, 1.2, 1.16, 1.14, 1.11, 1.07, 1.03, 1, 1],
      ),
      'Công văn 340/BHXH-CSXH (03/02/2026); Nghị định 158/2025/NĐ-CP, Điều 16; Nghị định 159/2025/NĐ-CP, Điều 10',
      seen('public-code index, file id 70342912936, 71049066160, 55688291648'),
    ),
  ],
};
