import type { Claim } from '../claim.ts';

/** Further away no word is taken to speak of a number. */
const REACH = 300;

/** The words around a claim, which may say what it counts. */
export interface Around {
  before: string;
  after: string;
}

/** The rest of a claim's sentence, at most 300 characters to each side. */
export function around(text: string, { start, end }: Pick<Claim, 'start' | 'end'>): Around {
  const before = text.slice(Math.max(0, start - REACH), start).normalize('NFC');
  const after = text.slice(end, end + REACH).normalize('NFC');
  return { before: before.split(BORDER).at(-1) ?? '', after: after.split(BORDER)[0] ?? '' };
}

const BORDER = /[.!?]\s|\n/;

const KINDS: readonly [RegExp, string][] = [
  [/hội nghị/giu, 'conference'],
  [/ra quân|đợt/giu, 'launch'],
  [/tập huấn/giu, 'training'],
  [/tư vấn|đối thoại/giu, 'consultation'],
  [/tuyên truyền|phổ biến|đưa chính sách/giu, 'outreach'],
];
const AUDIENCES: readonly [RegExp, string][] = [
  [/sử dụng lao động|chủ doanh nghiệp/iu, 'employers'],
  [/người lao động/iu, 'workers'],
  [/người dân|nhân dân/iu, 'public'],
];

/** Kinds of activity that the words around a claim name, the nearest first; what it counts itself is nearest of all. */
export function kindsAround({ before, after }: Around, span: string): string[] {
  const named = KINDS.flatMap(([words, kind]) => {
    const [own] = span.normalize('NFC').match(words) ?? [];
    const behind = [...before.matchAll(words)].map((match) => before.length - match.index);
    const ahead = [...after.matchAll(words)].map((match) => match.index);
    const distance = own === undefined ? Math.min(...behind, ...ahead) : 0;
    return Number.isFinite(distance) ? [{ kind, distance }] : [];
  });
  return named.sort((a, b) => a.distance - b.distance).map(({ kind }) => kind);
}

/** For whom an activity was, as what a claim counts says; null where it says nothing. */
export const audienceIn = (span: string): string | null =>
  AUDIENCES.find(([words]) => words.test(span.normalize('NFC')))?.[1] ?? null;

/** People whom no indicator counts apart from the others. */
const GROUPS =
  'phụ nữ|nữ|nam giới|nam|dân tộc|đồng bào|hộ nghèo|cận nghèo|người nghèo|học sinh|sinh viên|hssv|nông dân|ngư dân|hội viên|đoàn viên|đảng viên|thanh niên|cựu chiến binh|cán bộ|viên chức|công nhân|tiểu thương|cao tuổi|trẻ em|khuyết tật|giáo dân|tín đồ';
const GROUP_COUNTED = new RegExp(`(?<!\\p{L})(?:${GROUPS})(?!\\p{L})`, 'iu');
const GROUP_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${GROUPS})(?:\\s+tham gia)?(?:\\s+(?:là|có|gồm|chiếm))?\\s*:?\\s*$`,
  'iu',
);
/** Where what is counted has been said. */
const COUNTED_END = /[,;:()]|(?<!\p{L})(?:tham gia|có|được|đã|đang|trong|của|là|và)(?!\p{L})/iu;

/** `4.100 phụ nữ`, `6.650 người dân tộc thiểu số`, `trong đó nữ có 4.100 người`: some of the people only. */
export function countsSomeOnly({ before, after }: Around, span: string): boolean {
  const counted = `${span.normalize('NFC')}${after.split(COUNTED_END)[0] ?? ''}`;
  return GROUP_COUNTED.test(counted) || GROUP_BEFORE.test(before);
}

const WHOLES = /lực lượng lao động|dân số|bao phủ|độ phủ/iu;

/** A share of those who could take part; any other share of the text may be one of anything. */
export const namesWhole = ({ before, after }: Around, span: string): boolean =>
  WHOLES.test(`${before} ${span.normalize('NFC')} ${after}`);

/** Words that lead from a distance to its plan: `vượt chỉ tiêu được giao`; not to another number: `vượt kế hoạch, đạt`. */
const TO_PLAN = '(?:\\s+(?!(?:đạt|bằng|với|là|tới|lên|và)(?!\\p{L}))\\p{L}+){0,6}\\s*$';
const EXCESS = new RegExp(`(?<!\\p{L})vượt${TO_PLAN}`, 'iu');
const SHORTFALL = new RegExp(`(?<!\\p{L})(?:còn thiếu|thiếu|thấp hơn|kém|hụt)${TO_PLAN}`, 'iu');

/** `vượt 33,4% kế hoạch`, `vượt kế hoạch 33,4%`. */
export const isExcess = ({ before }: Around): boolean => EXCESS.test(before);

/** `còn thiếu 5% kế hoạch`. */
export const isShortfall = ({ before }: Around): boolean => SHORTFALL.test(before);
