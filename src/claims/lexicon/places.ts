/** Provinces of any time since 2021, as the General Statistics Office names them. */
export const PROVINCES: readonly string[] = [
  'Hà Nội',
  'Hà Giang',
  'Cao Bằng',
  'Bắc Kạn',
  'Tuyên Quang',
  'Lào Cai',
  'Điện Biên',
  'Lai Châu',
  'Sơn La',
  'Yên Bái',
  'Hoà Bình',
  'Thái Nguyên',
  'Lạng Sơn',
  'Quảng Ninh',
  'Bắc Giang',
  'Bắc Ninh',
  'Phú Thọ',
  'Vĩnh Phúc',
  'Hải Dương',
  'Hải Phòng',
  'Hưng Yên',
  'Thái Bình',
  'Hà Nam',
  'Nam Định',
  'Ninh Bình',
  'Thanh Hóa',
  'Thanh Hoá',
  'Nghệ An',
  'Hà Tĩnh',
  'Quảng Bình',
  'Quảng Trị',
  'Thừa Thiên Huế',
  'Huế',
  'Đà Nẵng',
  'Quảng Nam',
  'Quảng Ngãi',
  'Bình Định',
  'Gia Lai',
  'Phú Yên',
  'Khánh Hòa',
  'Khánh Hoà',
  'Ninh Thuận',
  'Bình Thuận',
  'Kon Tum',
  'Đắk Lắk',
  'Đắk Nông',
  'Lâm Đồng',
  'Bình Phước',
  'Tây Ninh',
  'Bình Dương',
  'Đồng Nai',
  'Bà Rịa - Vũng Tàu',
  'Hồ Chí Minh',
  'Long An',
  'Tiền Giang',
  'Đồng Tháp',
  'Bến Tre',
  'Trà Vinh',
  'Vĩnh Long',
  'An Giang',
  'Kiên Giang',
  'Cần Thơ',
  'Hậu Giang',
  'Sóc Trăng',
  'Bạc Liêu',
  'Cà Mau',
];

/** Other ways to write some of them. */
export const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['TP . Hồ Chí Minh', 'Hồ Chí Minh'],
  ['TP . HCM', 'Hồ Chí Minh'],
  ['TPHCM', 'Hồ Chí Minh'],
  ['HCM', 'Hồ Chí Minh'],
  ['Thừa Thiên - Huế', 'Thừa Thiên Huế'],
  ['Thanh Hoá', 'Thanh Hóa'],
  ['Khánh Hoà', 'Khánh Hòa'],
  ['Đắc Lắc', 'Đắk Lắk'],
  ['Đắc Nông', 'Đắk Nông'],
];

/** Words before the name of a smaller area. */
export const AREA_NOUNS: readonly string[] = [
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'thị xã',
  'thành phố',
  'quận',
  'đặc khu',
];

/** The whole country. */
export const COUNTRY_WORDS: readonly string[] = [
  'cả nước',
  'toàn quốc',
  'trên cả nước',
  'toàn ngành',
  'của ngành',
  'toàn hệ thống',
  'trong cả nước',
];
export const COUNTRY = 'cả nước';

/** The province that the text is about. */
export const HOME_WORDS: readonly string[] = ['toàn tỉnh', 'cả tỉnh', 'trên địa bàn tỉnh', 'trong tỉnh', 'của tỉnh'];

/** The last smaller area that was named; without one the province. */
export const BACK_WORDS: readonly string[] = [
  ...['huyện', 'xã', 'phường', 'quận', 'thị xã', 'thành phố', 'thị trấn'].flatMap((noun) => [
    `toàn ${noun}`,
    `cả ${noun}`,
  ]),
  'trên địa bàn huyện',
  'trên địa bàn xã',
  'trên địa bàn thành phố',
];

/** Parts of the country that are larger than a province. */
export const REGIONS: readonly string[] = [
  'Tây Nguyên',
  'Đông Nam Bộ',
  'Tây Bắc',
  'Đông Bắc',
  'Đồng bằng sông Cửu Long',
  'Đồng bằng sông Hồng',
  'Bắc Trung Bộ',
  'Nam Trung Bộ',
];

/** Words that stand between the bare name of an area and its number: `Phì Điền đạt 200%`. */
export const AFTER_NAME: readonly string[] =
  'đạt có còn là với được tăng giảm đã chỉ mới hơn gần trên khoảng dưới ước phát vận cấp tặng vượt đứng'.split(' ');

/** Words with a capital that begin no name of an area. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `việt chính thủ quốc bảo hội sở ban phòng đảng nhà công trung luật nghị quyết ủy bộ ngành ông bà anh chị em cụ đoàn liên
   khối trường bệnh đại bưu cục vụ mặt tổng báo đài`.split(/\s+/),
);
