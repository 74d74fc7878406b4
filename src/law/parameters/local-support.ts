import { type Parameter, seen, since, type UnknownEntry, unknownSince } from '../language/parameter.ts';

const HANOI_SCALE_NOT_SEEN = unknownSince(
  '2025-07-01',
  'not-known',
  'chưa đọc được nghị quyết cho các nhóm của Nghị định 159/2025',
  {
    vi: 'một trang của cơ quan BHXH tháng 7/2026 ghi thành phố hỗ trợ 66.000 đồng cho người khác, tức 20%',
    en: 'an office page of July 2026 gives 66,000 đồng of the city for everyone else, which is 20%',
  },
);

export const vsiLocalSupportHanoiPoor: Parameter<number> = {
  id: 'vsi_local_support_hanoi_poor',
  name: { vi: 'Hỗ trợ thêm của Hà Nội: hộ nghèo', en: 'Extra support of Hanoi city: poor households' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    since(
      '2022-08-01',
      30,
      'Nghị quyết 03/2022/NQ-HĐND TP Hà Nội',
      seen('https://quochoitv.vn/nghi-quyet-03-cua-hdnd-thanh-pho-ha-noi-gop-phan-bao-phu-bao-hiem-xa-hoi-tu-nguyen'),
      {
        vi: 'một ví dụ tỉnh hỗ trợ thêm; huyện có thể thêm nữa (Long Biên đến 100% cho hộ nghèo, cận nghèo). Mức của 2026 chưa đọc được trong văn bản; một trang tháng 7/2026 ghi 20% cho người khác',
        en: 'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
      },
    ),
    HANOI_SCALE_NOT_SEEN,
  ],
};

export const vsiLocalSupportHanoiNearPoor: Parameter<number> = {
  id: 'vsi_local_support_hanoi_near_poor',
  name: { vi: 'Hỗ trợ thêm của Hà Nội: hộ cận nghèo', en: 'Extra support of Hanoi city: near-poor households' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    since(
      '2022-08-01',
      25,
      'Nghị quyết 03/2022/NQ-HĐND TP Hà Nội',
      seen('https://quochoitv.vn/nghi-quyet-03-cua-hdnd-thanh-pho-ha-noi-gop-phan-bao-phu-bao-hiem-xa-hoi-tu-nguyen'),
      {
        vi: 'một ví dụ tỉnh hỗ trợ thêm; huyện có thể thêm nữa (Long Biên đến 100% cho hộ nghèo, cận nghèo). Mức của 2026 chưa đọc được trong văn bản; một trang tháng 7/2026 ghi 20% cho người khác',
        en: 'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
      },
    ),
    HANOI_SCALE_NOT_SEEN,
  ],
};

export const vsiLocalSupportHanoiOther: Parameter<number> = {
  id: 'vsi_local_support_hanoi_other',
  name: { vi: 'Hỗ trợ thêm của Hà Nội: đối tượng khác', en: 'Extra support of Hanoi city: everyone else' },
  unit: '% of (rate x rural poverty line)',
  entries: [
    since(
      '2022-08-01',
      10,
      'Nghị quyết 03/2022/NQ-HĐND TP Hà Nội',
      seen('https://quochoitv.vn/nghi-quyet-03-cua-hdnd-thanh-pho-ha-noi-gop-phan-bao-phu-bao-hiem-xa-hoi-tu-nguyen'),
      {
        vi: 'một ví dụ tỉnh hỗ trợ thêm; huyện có thể thêm nữa (Long Biên đến 100% cho hộ nghèo, cận nghèo). Mức của 2026 chưa đọc được trong văn bản; một trang tháng 7/2026 ghi 20% cho người khác',
        en: 'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
      },
    ),
    HANOI_SCALE_NOT_SEEN,
  ],
};

const NGHE_AN = 'Nghị quyết 07/2025/NQ-HĐND tỉnh Nghệ An';
const NGHE_AN_SEEN = seen(
  'https://thoibaotaichinhvietnam.vn/ho-tro-them-muc-dong-bao-hiem-xa-hoi-cho-nguoi-tham-gia-tu-nguyen-176150.html',
);
const HCMC = 'Nghị quyết 84/2025/NQ-HĐND TP.HCM';
const HCMC_SEEN = seen(
  'https://thanhnien.vn/tphcm-nang-muc-dong-ho-tro-bhxh-tu-nguyen-nguoi-dan-huong-nhieu-quyen-loi-185251231144216134.htm',
);
const NINH_BINH = 'Nghị quyết 21/2025/NQ-HĐND tỉnh Ninh Bình';
const NINH_BINH_SEEN = seen('congdoanvietnam.vn, article 28488');

const until2030 = (resolution: string): UnknownEntry =>
  unknownSince('2031-01-01', 'not-published-yet', resolution, {
    vi: 'nghị quyết có hiệu lực đến 31/12/2030',
    en: 'the resolution ends on 31/12/2030',
  });

/** A rate of a province until the end of 2030. */
const localRate = (
  id: string,
  name: Parameter<number>['name'],
  entries: Parameter<number>['entries'],
): Parameter<number> => ({ id, name, unit: '% of (rate x rural poverty line)', entries });

export const vsiLocalSupportNgheAnPoor = localRate(
  'vsi_local_support_nghe_an_poor',
  { vi: 'Hỗ trợ thêm của Nghệ An: hộ nghèo', en: 'Extra support of Nghệ An: poor households' },
  [since('2025-07-01', 30, NGHE_AN, NGHE_AN_SEEN), until2030(NGHE_AN)],
);

export const vsiLocalSupportNgheAnNearPoor = localRate(
  'vsi_local_support_nghe_an_near_poor',
  { vi: 'Hỗ trợ thêm của Nghệ An: hộ cận nghèo', en: 'Extra support of Nghệ An: near-poor households' },
  [since('2025-07-01', 25, NGHE_AN, NGHE_AN_SEEN), until2030(NGHE_AN)],
);

export const vsiLocalSupportNgheAnOther = localRate(
  'vsi_local_support_nghe_an_other',
  { vi: 'Hỗ trợ thêm của Nghệ An: đối tượng khác', en: 'Extra support of Nghệ An: everyone else' },
  [since('2025-07-01', 5, NGHE_AN, NGHE_AN_SEEN), until2030(NGHE_AN)],
);

export const vsiLocalSupportHcmcPoor = localRate(
  'vsi_local_support_hcmc_poor',
  { vi: 'Hỗ trợ thêm của TP.HCM: hộ nghèo', en: 'Extra support of HCMC: poor households' },
  [
    since('2026-01-01', 30, HCMC, HCMC_SEEN, {
      vi: 'hộ nghèo theo chuẩn của thành phố',
      en: 'poor by the poverty line of the city',
    }),
  ],
);

export const vsiLocalSupportHcmcNearPoor = localRate(
  'vsi_local_support_hcmc_near_poor',
  { vi: 'Hỗ trợ thêm của TP.HCM: hộ cận nghèo', en: 'Extra support of HCMC: near-poor households' },
  [
    since('2026-01-01', 25, HCMC, HCMC_SEEN, {
      vi: 'cận nghèo theo chuẩn của thành phố',
      en: 'near-poor by the poverty line of the city',
    }),
  ],
);

export const vsiLocalSupportNinhBinhPoor = localRate(
  'vsi_local_support_ninh_binh_poor',
  { vi: 'Hỗ trợ thêm của Ninh Bình: hộ nghèo', en: 'Extra support of Ninh Bình: poor households' },
  [since('2026-01-01', 30, NINH_BINH, NINH_BINH_SEEN), until2030(NINH_BINH)],
);

export const vsiLocalSupportNinhBinhNearPoor = localRate(
  'vsi_local_support_ninh_binh_near_poor',
  { vi: 'Hỗ trợ thêm của Ninh Bình: hộ cận nghèo', en: 'Extra support of Ninh Bình: near-poor households' },
  [since('2026-01-01', 20, NINH_BINH, NINH_BINH_SEEN), until2030(NINH_BINH)],
);

export const vsiLocalSupportNinhBinhEthnicMinority = localRate(
  'vsi_local_support_ninh_binh_ethnic_minority',
  { vi: 'Hỗ trợ thêm của Ninh Bình: người dân tộc thiểu số', en: 'Extra support of Ninh Bình: ethnic minorities' },
  [since('2026-01-01', 20, NINH_BINH, NINH_BINH_SEEN), until2030(NINH_BINH)],
);

/** What a city adds to the State's half of a pupil's health insurance. */
export const hiLocalSupportHcmcPupils: Parameter<number> = {
  id: 'hi_local_support_hcmc_pupils',
  name: {
    vi: 'TP.HCM hỗ trợ thêm tiền đóng BHYT của học sinh',
    en: 'HCMC’s support of the health insurance of pupils',
  },
  unit: '% of 4.5% x base salary',
  note: {
    vi: 'Thành phố còn đóng thẻ cho người từ 65 đến dưới 75 tuổi chưa có thẻ; sinh viên không được nhắc đến.',
    en: 'The city also pays the card of residents of 65 to under 75 years who have none; students of colleges are not named.',
  },
  entries: [
    since(
      '2025-11-14',
      50,
      'Nghị quyết 56/2025/NQ-HĐND TP.HCM',
      seen(
        'https://znews.vn/hang-trieu-nguoi-o-tphcm-se-duoc-ho-tro-dong-bao-hiem-y-te-post1616254.html ; https://docnhanh.vn/xa-hoi/tphcm-mien-phi-bhyt-cho-25-trieu-hoc-sinh-nguoi-cao-tuoi-tintuc1019862',
      ),
    ),
  ],
};
