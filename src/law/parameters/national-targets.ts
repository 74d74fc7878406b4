import { type Parameter, seen, since, unseen } from '../language/parameter.ts';

export const targetSiCoverage: Parameter<number> = {
  id: 'target_si_coverage',
  name: { vi: 'Mục tiêu bao phủ BHXH', en: 'National target: SI participants / labour force of working age' },
  unit: '%',
  entries: [
    since('2021-01-01', 35, 'Nghị quyết 28-NQ/TW (2018)', unseen()),
    since(
      '2025-01-01',
      45,
      'Nghị quyết 28-NQ/TW (2018); Quyết định 38/QĐ-TTg',
      seen('https://baolaocai.vn/quyet-dinh-so-38qd-ttg-tag16817.html'),
    ),
    since('2030-01-01', 60, 'Nghị quyết 28-NQ/TW (2018)', unseen()),
  ],
};

export const targetVsiCoverage: Parameter<number> = {
  id: 'target_vsi_coverage',
  name: {
    vi: 'Mục tiêu BHXH tự nguyện (nông dân, phi chính thức)',
    en: 'National target: voluntary participants / labour force',
  },
  unit: '%',
  entries: [
    since('2021-01-01', 1, 'Nghị quyết 28-NQ/TW (2018)', unseen()),
    since(
      '2025-01-01',
      2.5,
      'Nghị quyết 28-NQ/TW (2018)',
      unseen(
        'https://thoibaotaichinhvietnam.vn/so-tien-cham-dong-bao-hiem-xa-hoi-nam-2023-giam-con-269-so-phai-thu-143283.html',
      ),
      {
        vi: 'suy ra từ câu "vượt chỉ tiêu 1,42 điểm"; chưa đọc được chính chỉ tiêu ấy',
        en: 'value inferred from "exceeds the target by 1.42" points; derived from a published gap, the target itself was not read in the source',
      },
    ),
    since('2030-01-01', 5, 'Nghị quyết 28-NQ/TW (2018)', unseen()),
  ],
};

export const targetHiCoverage: Parameter<number> = {
  id: 'target_hi_coverage',
  name: { vi: 'Mục tiêu bao phủ BHYT', en: 'National target: HI members / population' },
  unit: '%',
  entries: [
    since(
      '2025-01-01',
      95,
      'Nghị quyết của Đảng, Quốc hội, Chính phủ',
      seen('https://kinhtedothi.vn/tag/bao-hiem-that-nghiep-3'),
    ),
  ],
};
