import { type Random, weighted } from './random.ts';

export type Sex = 'male' | 'female';

/**
 * Attested: shares of the peoples of Bắc Kạn at the census of 1 April 2019 (313,905 people), after the province's
 * Committee for Ethnic Affairs, bandantoc.backan.gov.vn, «Các dân tộc tỉnh Bắc Kạn». Smaller peoples are left out.
 */
export const pickEthnicity = weighted(
  ['Tày', 52.58],
  ['Dao', 17.86],
  ['Kinh', 11.98],
  ['Nùng', 9.15],
  ['Mông', 7.2],
  ['Sán Chay', 0.54],
);
export type Ethnicity = ReturnType<typeof pickEthnicity>;

/**
 * Family names. Attested: those of the Kinh with their frequency (Lê Trung Hoa, «Họ và tên người Việt Nam», 2005), and
 * which names the other peoples bear (Nguyễn Khôi, «Các dân tộc ở Việt Nam: cách dùng họ và đặt tên», 2006).
 * Made up: how often the other peoples bear them, since no count was found.
 */
const FAMILY_NAMES: Record<Ethnicity, (random: Random) => string> = {
  Kinh: weighted(
    ...([
      ['Nguyễn', 38.4],
      ['Trần', 11],
      ['Lê', 9.5],
      ['Phạm', 7.1],
      ['Hoàng', 5.1],
      ['Phan', 4.5],
      ['Vũ', 3.9],
    ] as const),
    ...([
      ['Đặng', 2.1],
      ['Bùi', 2],
      ['Đỗ', 1.4],
      ['Hồ', 1.3],
      ['Ngô', 1.3],
      ['Dương', 1],
      ['Lý', 0.5],
    ] as const),
  ),
  Tày: weighted(
    ...([
      ['Hoàng', 20],
      ['Nông', 15],
      ['Hà', 10],
      ['Ma', 9],
      ['Nguyễn', 9],
      ['Triệu', 5],
      ['Lường', 5],
      ['Dương', 4],
    ] as const),
    ...([
      ['Đàm', 4],
      ['Lục', 3],
      ['Bế', 3],
      ['La', 3],
      ['Vi', 2],
      ['Lưu', 2],
      ['Đinh', 2],
    ] as const),
  ),
  Nùng: weighted(
    ...([
      ['Nông', 22],
      ['Hoàng', 17],
      ['Lương', 9],
      ['Lý', 9],
      ['Triệu', 7],
      ['Vi', 6],
      ['Chu', 5],
      ['Hứa', 5],
    ] as const),
    ...([
      ['Long', 4],
      ['Phùng', 4],
      ['Đàm', 4],
      ['Mã', 3],
    ] as const),
  ),
  Dao: weighted(
    ...([
      ['Triệu', 26],
      ['Bàn', 22],
      ['Đặng', 18],
      ['Lý', 15],
      ['Phùng', 8],
      ['Hoàng', 5],
      ['Chu', 3],
      ['Trương', 3],
    ] as const),
  ),
  Mông: weighted(
    ...([
      ['Dương', 20],
      ['Lý', 16],
      ['Hoàng', 16],
      ['Sùng', 10],
      ['Vàng', 9],
      ['Giàng', 9],
      ['Đào', 8],
      ['Mã', 6],
    ] as const),
    ...([
      ['Thào', 4],
      ['Ngô', 2],
    ] as const),
  ),
  'Sán Chay': weighted(['Trần', 22], ['Hoàng', 20], ['Ninh', 18], ['Lý', 14], ['La', 12], ['Lâm', 8], ['Nịnh', 6]),
};

const words = (text: string): string[] => text.split(' ');

/** Made up from names in common use. */
const MIDDLE_NAMES: Record<Sex, (random: Random) => string> = {
  male: weighted(
    ['Văn', 46],
    ['Đức', 9],
    ['Đình', 7],
    ['Minh', 6],
    ['Quang', 6],
    ['Xuân', 5],
    ['Ngọc', 5],
    ['Hữu', 5],
    ['Công', 4],
    ['Mạnh', 4],
    ['Thanh', 3],
  ),
  female: weighted(
    ['Thị', 62],
    ['Thu', 6],
    ['Thanh', 5],
    ['Ngọc', 5],
    ['Minh', 4],
    ['Kim', 4],
    ['Bích', 4],
    ['Thùy', 3],
    ['Hồng', 3],
    ['Mai', 2],
    ['Phương', 2],
  ),
};
const GIVEN_NAMES: Record<Sex, readonly string[]> = {
  male: words(
    'Hùng Dũng Tuấn Sơn Hải Nam Long Thắng Cường Tùng Hoàng Huy Đạt Kiên Trung Thành Hiếu Quân Bình Tiến Toàn Hòa Khánh Lâm ' +
      'Phúc Quý Thịnh Vinh Tú Chiến Luân Thái Nghĩa Hưng Khoa Đông Giang Hậu Lực Mạnh Nhất Phong Quyết Sự Tâm Thức Việt Vượng',
  ),
  female: words(
    'Lan Hương Hoa Mai Hằng Hiền Thủy Nga Yến Linh Trang Thảo Huyền Ngân Hà Thu Xuân Loan Oanh Phượng Dung Nhung Liên Tuyết ' +
      'Vân Hạnh Hậu Hường Bích Châm Chinh Duyên Điệp Giang Huệ Kiều Lệ Lý Mơ My Nguyệt Nhàn Quyên Sen Thêu Thơm Uyên Viên',
  ),
};

export const familyNameOf = (ethnicity: Ethnicity, random: Random): string => FAMILY_NAMES[ethnicity](random);

/** Middle and given name. The two never repeat each other. */
export function ownNamesOf(sex: Sex, random: Random): string {
  const middle = MIDDLE_NAMES[sex](random);
  const given = random.pick(GIVEN_NAMES[sex]);
  return given === middle ? `${middle} ${GIVEN_NAMES[sex][0]}` : `${middle} ${given}`;
}
