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
