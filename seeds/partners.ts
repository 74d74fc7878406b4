import type { Publisher } from '#bulletins/publisher.ts';
import type { Organisation } from '#drive/organisations/organisation.ts';
import type { MadeUpOfficer } from '#server/accounts/load-demonstration-accounts.ts';
import type { Campaign } from '#server/drive/data/campaigns.ts';
import type { Programme } from '#server/drive/data/programmes.ts';
import { COMMUNES, DISTRICTS, PROVINCE } from './communes.ts';

const inProvince = (code: string, kind: Organisation['kind'], name: string): Organisation => ({
  code,
  name,
  kind,
  areaCode: PROVINCE,
});

/** Attested by the source document: the social-insurance office, the post office, the labour department, mass organisations, committees. */
export const ORGANISATIONS: readonly Organisation[] = [
  inProvince('BHXH-06', 'si_office', 'Bảo hiểm xã hội tỉnh Bắc Kạn'),
  inProvince('BD-06', 'collection_service', 'Bưu điện tỉnh Bắc Kạn'),
  inProvince('SLD-06', 'department', 'Sở Lao động - Thương binh và Xã hội tỉnh Bắc Kạn'),
  inProvince('HPN-06', 'mass_organisation', 'Hội Liên hiệp Phụ nữ tỉnh Bắc Kạn'),
  inProvince('HND-06', 'mass_organisation', 'Hội Nông dân tỉnh Bắc Kạn'),
  inProvince('DTN-06', 'mass_organisation', 'Tỉnh đoàn Bắc Kạn'),
  ...DISTRICTS.map(
    ({ code, name }): Organisation => ({
      code: officeOf(code),
      name: `Bảo hiểm xã hội ${lowered(name)}`,
      kind: 'si_office',
      areaCode: code,
    }),
  ),
  ...COMMUNES.map(
    ({ code, name }): Organisation => ({
      code: committeeOf(code),
      name: `Ủy ban nhân dân ${lowered(name)}`,
      kind: 'committee',
      areaCode: code,
    }),
  ),
];

/** The social-insurance office of a district. */
export function officeOf(districtCode: string): string {
  return `BHXH-${districtCode}`;
}

/** The people's committee of a commune. */
export function committeeOf(communeCode: string): string {
  return `UBND-${communeCode}`;
}

/** «Xã Cao Kỳ» within a sentence: «xã Cao Kỳ». */
export function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** That programmes were signed is attested; their dates and titles are made up. */
export const PROGRAMMES: readonly Programme[] = [
  [
    'CT-2020-BD',
    'Phát triển người tham gia BHXH tự nguyện và BHYT hộ gia đình qua hệ thống bưu điện',
    'BD-06',
    '2020-01-15',
  ],
  [
    'CT-2020-SLD',
    'Tuyên truyền chính sách lao động và BHXH cho người lao động và người sử dụng lao động',
    'SLD-06',
    '2020-01-21',
  ],
  ['CT-2020-HPN', 'Vận động hội viên phụ nữ tham gia BHXH tự nguyện và BHYT hộ gia đình', 'HPN-06', '2020-02-12'],
  ['CT-2020-HND', 'Vận động hội viên nông dân tham gia BHXH tự nguyện và BHYT hộ gia đình', 'HND-06', '2020-02-19'],
  ['CT-2020-DTN', 'Đoàn viên thanh niên tuyên truyền BHXH và BHYT cho toàn dân', 'DTN-06', '2020-03-05'],
].map(([code = '', title = '', partnerCode = '', signedOn = '']) => ({ code, title, partnerCode, signedOn }));

export const CAMPAIGNS: readonly Campaign[] = [
  { code: 'THANG-BHXH-2020', title: 'Tháng BHXH toàn dân năm 2020' },
  { code: 'NGAY-BHYT-2020', title: 'Hưởng ứng Ngày BHYT Việt Nam năm 2020' },
];

/** Ba Bể, and two communes of it. */
const DISTRICT = '061';
const WARDS = COMMUNES.filter(({ district }) => district.code === DISTRICT)
  .slice(0, 2)
  .map(({ code }) => code);

const idOf = (number: number): string => `06000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Somebody made up in every role, so that a newcomer can try each. Their e-mails are of a name that nobody can have. */
export const OFFICERS: readonly MadeUpOfficer[] = (
  [
    ['administrator', 'Triệu Văn Quản (minh hoạ)', 'quan-tri', null, null],
    ['planner', 'Hoàng Thị Kế (minh hoạ)', 'ke-hoach', 'BHXH-06', null],
    ['officer', 'Nông Thị Cán (minh hoạ)', 'can-bo', officeOf(DISTRICT), [DISTRICT]],
    ['manager', 'Lục Văn Quý (minh hoạ)', 'quan-ly', 'BD-06', [DISTRICT]],
    ['collector', 'Ma Thị Thu (minh hoạ)', 'thu', 'BD-06', WARDS],
    ['collaborator', 'Dương Thị Tác (minh hoạ)', 'cong-tac-vien', 'BD-06', WARDS],
    ['partner', 'Hà Thị Phối (minh hoạ)', 'phoi-hop', 'HPN-06', null],
    ['editor', 'Bế Thị Biên (minh hoạ)', 'bien-tap', 'BHXH-06', null],
    ['approver', 'Đặng Văn Duyệt (minh hoạ)', 'duyet', 'BHXH-06', null],
    ['auditor', 'Vi Thị Kiểm (minh hoạ)', 'kiem-tra', null, null],
  ] as const
).map(([role, name, email, organisation, areas], index) => ({
  id: idOf(index + 1),
  role,
  name,
  email: `${email}@baophu.example`,
  organisation,
  areas,
}));

/** Who would answer for the portal. Address, telephone and mail are nobody's. */
export const PUBLISHER: Publisher = {
  name: 'Bảo hiểm xã hội tỉnh Bắc Kạn (minh hoạ)',
  governedBy: 'Bảo hiểm xã hội Việt Nam (minh hoạ)',
  responsible: 'Nông Thị Minh Hoạ, nhân vật hư cấu',
  address: 'Số 0 đường Minh Hoạ, phường Đức Xuân, tỉnh Bắc Kạn',
  telephone: '0209 000 0000',
  email: 'lienhe@bhxh-backan.example',
  permit: null,
  reuse: 'cc-by',
};
