import type { ClaimScheme } from '../claim.ts';
import { each } from '../text/phrases.ts';

/** Names of the branches of insurance. */
export const BRANCHES: readonly (readonly [string, 'social' | 'health' | 'unemployment'])[] = [
  ['bảo hiểm xã hội', 'social'],
  ['bhxh', 'social'],
  ['bảo hiểm xã hội ( bhxh )', 'social'],
  ['bảo hiểm y tế', 'health'],
  ['bhyt', 'health'],
  ['bảo hiểm y tế ( bhyt )', 'health'],
  ['bảo hiểm thất nghiệp', 'unemployment'],
  ['bhtn', 'unemployment'],
  ['bảo hiểm thất nghiệp ( bhtn )', 'unemployment'],
];

/** What a branch is without a word after it. */
export const PLAIN_SCHEME = { social: 'BHXH', health: 'BHYT', unemployment: 'BHTN' } as const;

export type InsuranceBranch = keyof typeof PLAIN_SCHEME;

/** Words after a branch that narrow it. Alone they name a scheme only beside a number. */
export const NARROWING: readonly (readonly [string, { branch: InsuranceBranch; scheme: ClaimScheme }])[] = [
  ...each({ branch: 'social', scheme: 'BHXH_TN' } as const, ['tự nguyện', 'tn']),
  ...each({ branch: 'social', scheme: 'BHXH_BB' } as const, ['bắt buộc', 'bb']),
  ...each({ branch: 'health', scheme: 'BHYT_HGD' } as const, [
    'hộ gia đình',
    'hgđ',
    'theo hộ gia đình',
    'theo hộ',
    'nhóm hộ gia đình',
    'theo nhóm hộ gia đình',
    'tự nguyện hộ gia đình',
  ]),
];

/** Scheme names in one word. */
export const SHORT_SCHEMES: readonly (readonly [string, ClaimScheme])[] = [
  ['bhxhtn', 'BHXH_TN'],
  ['bhyt hộ gia đình', 'BHYT_HGD'],
  ['bhxhbb', 'BHXH_BB'],
  ['bhtnld', 'BHTN'],
];

/** After a branch: it is an office, a day or a law. */
export const OFFICE_AFTER: readonly string[] = [
  'tỉnh',
  'huyện',
  'thành phố',
  'tp',
  'thị xã',
  'tx',
  'việt nam',
  'các cấp',
  'cấp',
  'quận',
  'khu vực',
  'cơ sở',
  'toàn dân',
  'các huyện',
  'địa phương',
  'các địa phương',
  'các tỉnh',
  '63 tỉnh',
  'tphcm',
  'tp hcm',
  'tp . hcm',
  'quân đội',
];

/** Before a branch: the same. */
export const OFFICE_BEFORE: readonly string[] =
  'ngành|cơ quan|luật|tháng|ngày|giám đốc|hệ thống|đơn vị|lãnh đạo|cán bộ|cùng|quỹ|phối hợp với|viên chức|chi nhánh|nhân viên'.split(
    '|',
  );
