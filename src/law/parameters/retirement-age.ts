import { type Entry, type Parameter, seen, since } from '../language/parameter.ts';
import type { Sex, YearsAndMonths } from '../language/people.ts';

type Ages = Record<Sex, YearsAndMonths>;

/** A row of the appendix: it holds for people who reach the age in that year. */
const appendix = (from: string, male: YearsAndMonths, female: YearsAndMonths): Entry<Ages> =>
  since(
    from,
    { male, female },
    'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
    seen(
      'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
    ),
  );

export const retirementAge: Parameter<Ages> = {
  id: 'retirement_age',
  name: { vi: 'Tuổi nghỉ hưu (năm, tháng)', en: 'Retirement age (years, months) of people who reach it in that year' },
  unit: '[years, months]',
  entries: [
    since(
      '2008-01-01',
      { male: [60, 0], female: [55, 0] },
      'Luật 71/2006; Luật 58/2014, Điều 73',
      seen('https://nld.com.vn/cong-doan/dong-bhxh-tu-nguyen-de-huong-luong-huu-20090310010348879.htm'),
    ),
    appendix('2021-01-01', [60, 3], [55, 4]),
    appendix('2022-01-01', [60, 6], [55, 8]),
    appendix('2023-01-01', [60, 9], [56, 0]),
    appendix('2024-01-01', [61, 0], [56, 4]),
    appendix('2025-01-01', [61, 3], [56, 8]),
    appendix('2026-01-01', [61, 6], [57, 0]),
    appendix('2027-01-01', [61, 9], [57, 4]),
    appendix('2028-01-01', [62, 0], [57, 8]),
    appendix('2029-01-01', [62, 0], [58, 0]),
    appendix('2030-01-01', [62, 0], [58, 4]),
    appendix('2031-01-01', [62, 0], [58, 8]),
    appendix('2032-01-01', [62, 0], [59, 0]),
    appendix('2033-01-01', [62, 0], [59, 4]),
    appendix('2034-01-01', [62, 0], [59, 8]),
    appendix('2035-01-01', [62, 0], [60, 0]),
  ],
};
