import { type Parameter, seen, since, unknownSince } from '../language/parameter.ts';

const HANOI_SCALE_NOT_SEEN = unknownSince(
  '2025-07-01',
  'not-known',
  'no resolution read for the groups of decree 159/2025',
  'an office page of July 2026 gives 66,000 đồng of the city for everyone else, which is 20%',
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
      'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
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
      'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
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
      'example of a provincial top-up; districts could add more (Long Biên up to 100% for poor and near-poor). The 2026 scale was not seen in an adopted text; a public page shows 20% for "other" in July 2026',
    ),
    HANOI_SCALE_NOT_SEEN,
  ],
};
