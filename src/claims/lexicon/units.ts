import type { ClaimUnit } from '../claim.ts';

/** What a counted noun says beyond its unit: `lượt người` were present, `thẻ` are cards. */
export interface UnitMeaning {
  unit: ClaimUnit;
  /** Times people were reached or present, not people who take part. */
  attendance?: true;
  /** Who works for the insurance, not who is insured. */
  staff?: true;
  /** Areas, of whose people something may be said. */
  area?: true;
  /** The sign says already what it is a share of. */
  whole?: true;
}

const words = (meaning: UnitMeaning, list: string): [string, UnitMeaning][] =>
  list.split(/\s*,\s*/).map((phrase) => [phrase.trim(), meaning]);

/** Nouns and signs that follow a number. The longest one that fits is taken into the span. */
export const UNIT_PHRASES: readonly (readonly [string, UnitMeaning])[] = [
  ...words(
    { unit: 'person' },
    `người, lao động, đối tượng, thành viên, hội viên, đoàn viên, công nhân, nông dân, nhân viên, cán bộ, học sinh, sinh viên,
     trường hợp, em, thẻ, nhân khẩu, khách hàng, người dân, tiểu thương, ngư dân, đồng bào, bệnh nhân, công dân, phụ nữ, thanh niên, thân nhân, cháu, trẻ em, trẻ, cụ, xã viên, viên chức,
     công chức, giáo viên, người lao động, chủ hộ, chị, anh, chiến sĩ, chiến sỹ, cựu chiến binh, hssv, hs, sv, khẩu, nlđ, lđ, hv, đvtn, cbcc, ccvc, đảng viên, người nghèo,
     người cận nghèo, nhân khẩu nghèo, ca, bé, hộ viên, tín đồ, già làng`,
  ),
  ...words(
    { unit: 'person', staff: true },
    'nhân viên thu, cộng tác viên, tuyên truyền viên, nhân viên đại lý, nhân viên đại lý thu, tổng đài viên',
  ),
  ...words(
    { unit: 'person', attendance: true },
    `lượt người, lượt người lao động, lượt người dân, lượt lao động, lượt đại biểu, lượt hội viên, lượt đoàn viên,
     lượt cán bộ, lượt đối tượng, lượt, đại biểu, học viên, lượt học sinh, lượt nông dân, lượt phụ nữ, lượt hộ, lượt nhân viên,
     lượt thành viên, lượt tiểu thương, lượt khách hàng, người nghe, lượt công nhân`,
  ),
  ...words(
    { unit: 'event' },
    `hội nghị, buổi, cuộc, lớp, hội thảo, đợt, phiên, chuyến, lễ ra quân,
     sự kiện, tọa đàm, hội thi, hoạt động, chiến dịch`,
  ),
  ...words({ unit: 'household' }, 'hộ, hộ gia đình, gia đình, hộ dân, hộ kinh doanh, hộ nghèo, hộ cận nghèo, nóc nhà'),
  ...words({ unit: 'percent' }, '%, phần trăm'),
  ...words({ unit: 'percent', whole: true }, '% dân số'),
  ...words({ unit: 'percentage_point' }, '% điểm, điểm %, điểm phần trăm'),
  ...words({ unit: 'vnd' }, 'đồng, đ, vnđ, vnd, ₫'),
  ...words(
    { unit: 'other', area: true },
    'xã, huyện, tỉnh, phường, thị trấn, thị xã, thành phố, thôn, bản, tổ dân phố, khu phố, ấp, quận, địa phương, tỉnh thành, huyện thị',
  ),
  ...words(
    { unit: 'other' },
    `đơn vị, doanh nghiệp, cơ quan,
     tổ chức, điểm thu, điểm, điểm giao dịch, điểm bưu điện, đại lý, đại lý thu, tổ, câu lạc bộ, mô hình, tin, bài, tin bài,
     phóng sự, tờ rơi, tờ gấp, băng rôn, pa nô, áp phích, khẩu hiệu, cuốn, ấn phẩm, hồ sơ, sổ, cơ sở, trường, công ty,
     hợp tác xã, chi nhánh, văn bản, chương trình, nhóm, bộ, tủ, tập, chuyên mục, chuyên đề,
     kế hoạch, chỉ tiêu, giao dịch, trạm y tế, bệnh viện, cơ sở khám chữa bệnh, sản phẩm, cuộc gọi, tin nhắn, sổ bhxh,
     thẻ tạm, đại lí, dn, đơn vị sdlđ, lượt hồ sơ, lượt xe, lượt tin, usd, eur, đô la, euro, chợ, tổ tuyên truyền, tổ thu, cuộc kiểm tra, cuộc thanh tra`,
  ),
];

/** What one person pays or draws, not an amount of the register: `330.000 đồng/tháng`. */
const MONEY_RATES: readonly string[] = ['đồng', 'đ', 'vnđ'].flatMap((money) =>
  [
    '/ tháng',
    '/ người',
    '/ người / tháng',
    '/ năm',
    '/ người / năm',
    '/ thẻ',
    '/ ngày',
    '/ hộ',
    'mỗi tháng',
    'một tháng',
    'hằng tháng',
    'hàng tháng',
    'mỗi người',
  ].map((each) => `${money} ${each}`),
);

/** Nouns after which a number is a length of time, an age or a physical measure. */
export const MEASURE_NOUNS: { readonly [kind in 'duration' | 'age' | 'measure']: readonly string[] } = {
  duration: ['ngày', 'tháng', 'năm', 'giờ', 'phút', 'giây', 'tuần', 'quý', 'tiếng', 'thập kỷ', 'thế kỷ', 'h', 'kỳ'],
  age: ['tuổi'],
  measure: [
    'km',
    'm',
    'ha',
    'kg',
    'mét',
    'cây số',
    'tấn',
    'lít',
    'cm',
    'mm',
    'm2',
    'độ',
    'gb',
    'mb',
    'km2',
    'héc ta',
    'trang',
    ...MONEY_RATES,
  ],
};

/** What may follow a counted noun: how many in each. */
export const RATE_PHRASES: readonly string[] = [
  '/ tháng',
  '/ năm',
  '/ quý',
  '/ tuần',
  '/ ngày',
  '/ xã',
  '/ huyện',
  '/ người',
  '/ người / tháng',
  '/ đơn vị',
  '/ hội nghị',
  '/ buổi',
  '/ hộ',
];
