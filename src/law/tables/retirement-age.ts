import { seen, since, type Table } from '../table.ts';

export const retirementAge: Table<Record<Sex, YearsAndMonths>> = {
  id: 'retirement_age',
  name: { vi: 'Tuổi nghỉ hưu (năm, tháng)', en: 'Retirement age [years, months] for people who reach it in that year' },
  unit: '[y,m]',
  entries: [
    since(
      '2008-01-01',
      { male: [60, 0], female: [55, 0] },
      'Luật 71/2006; Luật 58/2014, Điều 73',
      seen('https://nld.com.vn/cong-doan/dong-bhxh-tu-nguyen-de-huong-luong-huu-20090310010348879.htm'),
    ),
    since(
      '2021-01-01',
      { male: [60, 3], female: [55, 4] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2022-01-01',
      { male: [60, 6], female: [55, 8] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2023-01-01',
      { male: [60, 9], female: [56, 0] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2024-01-01',
      { male: [61, 0], female: [56, 4] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2025-01-01',
      { male: [61, 3], female: [56, 8] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2026-01-01',
      { male: [61, 6], female: [57, 0] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2027-01-01',
      { male: [61, 9], female: [57, 4] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2028-01-01',
      { male: [62, 0], female: [57, 8] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2029-01-01',
      { male: [62, 0], female: [58, 0] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2030-01-01',
      { male: [62, 0], female: [58, 4] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2031-01-01',
      { male: [62, 0], female: [58, 8] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2032-01-01',
      { male: [62, 0], female: [59, 0] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2033-01-01',
      { male: [62, 0], female: [59, 4] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2034-01-01',
      { male: [62, 0], female: [59, 8] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
    since(
      '2035-01-01',
      { male: [62, 0], female: [60, 0] },
      'Bộ luật Lao động 45/2019/QH14, Điều 169.2; Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I',
      seen(
        'http://sct.daknong.gov.vn/CMSPages/BaiViet/Default.aspx?IDBaiViet=13609 ; https://dantri.com.vn/lao-dong-viec-lam/tuoi-nghi-huu-thay-doi-the-nao-tu-nam-2026-20251107134239512.htm',
      ),
    ),
  ],
};
