import type { Claim } from '../claim.ts';

/** Further away no word is taken to speak of a number. */
const REACH = 300;

/** The words around a claim, in which what it counts may be told. */
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
