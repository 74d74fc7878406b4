import type { ClaimScheme } from '../claim.ts';

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

/** Words after a branch that narrow it. Alone they name a scheme only beside a number. */
export const NARROWING: readonly (readonly [string, ClaimScheme])[] = [
  ['tự nguyện', 'BHXH_TN'],
  ['tn', 'BHXH_TN'],
  ['bắt buộc', 'BHXH_BB'],
  ['bb', 'BHXH_BB'],
  ['hộ gia đình', 'BHYT_HGD'],
  ['hgđ', 'BHYT_HGD'],
  ['theo hộ gia đình', 'BHYT_HGD'],
  ['theo hộ', 'BHYT_HGD'],
  ['nhóm hộ gia đình', 'BHYT_HGD'],
  ['theo nhóm hộ gia đình', 'BHYT_HGD'],
];

/** Scheme names in one word. */
export const SHORT_SCHEMES: readonly (readonly [string, ClaimScheme])[] = [
  ['bhxhtn', 'BHXH_TN'],
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
];

/** Before a branch: the same. */
export const OFFICE_BEFORE: readonly string[] =
  'ngành|cơ quan|luật|tháng|ngày|giám đốc|sổ|hệ thống|đơn vị|lãnh đạo|cán bộ|cùng|quỹ'.split('|');
