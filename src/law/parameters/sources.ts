/** Where texts of law were read that more than one table rests on. */

/** Law 41/2024/QH15, the text as passed on 2024-06-29. */
export const LAW_41_2024 =
  'github:teije05-art/clone-pjj-tax-legal-22dec:data/tax_legal/tax_database/10_Natural_Resources_SHUI/Documents/Doc_Undated_Luat_Bao_hiem.md';

/** Decree 159/2025, quoted article by article. */
export const DECREE_159_2025_QUOTED =
  'github:hakienpdu95/familiesforlife (pension calculator spec quoting Decree 159/2025; public-code index, file id 61933296382)';

/** Decree 158/2025, as a reviewer read it in full; the place was not written down. */
const DECREE_158_2025 = 'read in full in November 2026; the place was not written down';

/** Law 58/2014/QH13, in force until 2025-06-30, as a reviewer read it in full. */
export const LAW_58_2014 = 'read in full in November 2026; the place was not written down';

/** Circular 11/2025/TT-BNV, article 5, quoted in full. */
const CIRCULAR_11_2025 = 'github:tnt305/tai_lieu_noi_bo:src/etl/dataset/eebe4c53de88fea8.md';

/** Law 51/2024/QH15 on health insurance. */
export const LAW_51_2024 = 'github:tnt305/tai_lieu_noi_bo:src/etl/dataset/4c21d5c3a31dc7a2.md';

/** Decree 188/2025 on health insurance. */
export const DECREE_188_2025 = 'github:tnt305/tai_lieu_noi_bo:src/etl/dataset/181a6ff224259560.md';

/** Law 25/2008/QH12 as amended by 46/2014/QH13, and decree 146/2018. */
export const HEALTH_LAW_AND_DECREE_146 = 'github:diepxuan/diepxuan.github.io:van-ban/bao-hiem/bao-hiem-y-te.md';

/** Circular 01/2025/TT-BLĐTBXH. */
export const CIRCULAR_01_2025 = 'github:tnt305/tai_lieu_noi_bo:src/etl/dataset/1cf00457e39e5dde.md';

/** Circular 03/2015/TT-BLĐTBXH, in full. */
const CIRCULAR_03_2015 = 'github:hongquantq92/hddtvn:thong-tu-03-2015-tt-bldtbxh (full text)';

/** Decree 134/2015, article 12. */
const DECREE_134_2015 = 'https://hethongphapluat.com/nghi-dinh-134-2015-nd-cp-';

const TEXTS = [
  LAW_41_2024,
  DECREE_158_2025,
  LAW_58_2014,
  CIRCULAR_11_2025,
  LAW_51_2024,
  DECREE_188_2025,
  HEALTH_LAW_AND_DECREE_146,
  CIRCULAR_01_2025,
  CIRCULAR_03_2015,
  DECREE_134_2015,
];

/** Whether a value was read in the text of the law itself; otherwise it rests on a page that tells what the law says. */
export const readInText = (seenAt: string): boolean => TEXTS.some((text) => seenAt.includes(text));
