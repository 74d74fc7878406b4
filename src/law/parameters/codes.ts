import { type Parameter, seen, since } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';

/** Where the parts of a number stand: how many characters each has, from the left. */
export type Parts = Readonly<Record<string, number>>;

export const citizenNumberParts: Parameter<Parts> = {
  id: 'citizen_number_parts',
  name: { vi: 'Cấu trúc số định danh cá nhân', en: 'Structure of the citizen number' },
  unit: 'digits',
  entries: [
    since(
      '2016-01-01',
      { province: 3, century: 1, year: 2, random: 6 },
      'Nghị định 137/2015/NĐ-CP, Điều 13',
      seen('https://tuhocvachiase.com/giai-ma-y-nghia-12-so-tren-can-cuoc-cong-dan-gan-chip/'),
    ),
  ],
};

/** Attested, but the place was not written down. */
const NOTED = seen('attested; where it was read was not written down');

/** What the fourth digit says. */
export const citizenNumberCenturies: Parameter<Readonly<Record<string, { sex: Sex; century: number }>>> = {
  id: 'citizen_number_centuries',
  name: { vi: 'Chữ số thế kỷ và giới tính', en: 'Digit of century and sex' },
  unit: 'rule',
  entries: [
    since(
      '2016-01-01',
      {
        '0': { sex: 'male', century: 1900 },
        '1': { sex: 'female', century: 1900 },
        '2': { sex: 'male', century: 2000 },
        '3': { sex: 'female', century: 2000 },
      },
      'Nghị định 137/2015/NĐ-CP, Điều 13',
      seen('https://tuhocvachiase.com/giai-ma-y-nghia-12-so-tren-can-cuoc-cong-dan-gan-chip/'),
    ),
  ],
};

export const siCodeParts: Parameter<Parts> = {
  id: 'si_code_parts',
  name: { vi: 'Mã số BHXH', en: 'SI code' },
  unit: 'digits',
  note: {
    vi: 'Từ 01/08/2025 số định danh thay thế (Công văn 1804/BHXH-QLT); giữ cả hai, không số nào là khóa.',
    en: 'From 01/08/2025 the citizen number replaces it (letter 1804/BHXH-QLT); both are kept, neither is a key.',
  },
  entries: [since('2015-01-01', { code: 10 }, 'Quyết định 1351/QĐ-BHXH (2015)', NOTED)],
};

export const healthCardParts: Parameter<Parts> = {
  id: 'health_card_parts',
  name: { vi: 'Mã thẻ BHYT', en: 'Health card number' },
  unit: 'characters',
  entries: [
    since('2015-01-01', { group: 2, benefit: 1, place: 2, si_code: 10 }, 'Quyết định 1351/QĐ-BHXH (2015)', NOTED),
  ],
};

export const healthCardBenefit: Parameter<Readonly<Record<string, number>>> = {
  id: 'health_card_benefit',
  name: { vi: 'Mức hưởng theo chữ số trên thẻ BHYT', en: 'Share of costs paid, by the digit on the card' },
  unit: '%',
  entries: [
    since('2015-01-01', { '1': 100, '2': 100, '3': 95, '4': 80, '5': 100 }, 'Quyết định 1351/QĐ-BHXH (2015)', NOTED),
  ],
};

/** Near-poor cards change their digit. */
export const nearPoorBenefitDigit: Parameter<string> = {
  id: 'near_poor_benefit_digit',
  name: { vi: 'Chữ số mức hưởng của nhóm CN (hộ cận nghèo)', en: 'Benefit digit of group CN (near-poor)' },
  unit: 'digit',
  entries: [
    since('2015-01-01', '3', 'Quyết định 1351/QĐ-BHXH (2015)', NOTED),
    since('2026-01-01', '2', 'văn bản của BHXH Việt Nam', NOTED),
  ],
};

/** Lengths of a unit's identifier (budget code, tax code), its subject and its activity. */
export const unitCodeParts: Parameter<{ identifier: readonly number[]; subject: number; activity: readonly number[] }> =
  {
    id: 'unit_code_parts',
    name: { vi: 'Mã đơn vị', en: 'Unit code' },
    unit: 'characters',
    entries: [
      since(
        '2025-08-01',
        { identifier: [7, 10], subject: 2, activity: [0, 3] },
        'Công văn 1804/BHXH-QLT (2025)',
        seen('github:tnt305/tai_lieu_noi_bo:src/etl/dataset/1e6b58a6068dd2bb.md'),
      ),
    ],
  };
