/**
 * A source as it is noted (`Luật 41/2024/QH15, Điều 36.3; Nghị định 158/2025/NĐ-CP, Điều 4, 16.1.a`) in the form that official
 * texts cite in: `khoản 3 Điều 36 Luật 41/2024/QH15; Điều 4, điểm a khoản 1 Điều 16 Nghị định 158/2025/NĐ-CP`.
 */
export const citation = (noted: string): string => noted.split('; ').map(ofOneAct).join('; ');

/** Articles, clauses, points and annexes of an act, then whatever is said of them. */
const OF_ACT =
  /^(?:((?!Điều|khoản|điểm).*), )?Điều (\d[\d.a-zđ]*(?:(?:, | & | và )(?:\d[\d.a-zđ]*|Phụ lục [IVX]+))*)(.*)$/u;

function ofOneAct(noted: string): string {
  const found = OF_ACT.exec(noted);
  if (!found) return noted;
  const [, act, list = '', more = ''] = found;
  const cited = list
    .split(/, | & | và /)
    .map(placeInAct)
    .join(', ');
  return `${cited}${act === undefined ? '' : ` ${act}`}${more}`;
}

/** `36` is an article, `36.3` its third clause, `99.1.a` a point of a clause. */
function placeInAct(place: string): string {
  const [article, clause, point] = place.split('.');
  if (!/^\d/.test(place)) return place;
  return `${point ? `điểm ${point} ` : ''}${clause ? `khoản ${clause} ` : ''}Điều ${article}`;
}

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/\d\/QH\d+/, 'Quốc hội'],
  [/\/NĐ-CP/, 'Chính phủ'],
  [/\/QĐ-TTg/, 'Thủ tướng Chính phủ'],
  [/\/TT-BLĐTBXH/, 'Bộ Lao động - Thương binh và Xã hội'],
  [/\/TT-BNV/, 'Bộ Nội vụ'],
  [/\/NQ-HĐND/, 'Hội đồng nhân dân cấp tỉnh'],
  [/\/(?:QĐ|TB)-BHXH|\/BHXH-/, 'Bảo hiểm xã hội Việt Nam'],
];

/** Who issued the acts of a source, as their numbers say. */
export const issuersOf = (source: string): string[] =>
  ISSUERS.filter(([number]) => number.test(source)).map(([, issuer]) => issuer);

/** Where official texts stand. Whatever else somebody read a text at is no source to lead a citizen to. */
const OFFICIAL = /^(?:www\.)?(?:vbpl\.vn|vanban\.chinhphu\.vn|congbao\.chinhphu\.vn|chinhphu\.vn|quochoi\.vn)$/;

/** The addresses of official texts among the places where something was read. */
export const officialTexts = (seenAt: string | null): string[] =>
  (seenAt?.match(/https?:\/\/[^\s;)]+/g) ?? []).filter((address) => OFFICIAL.test(new URL(address).hostname));
