import { plainName } from '#base/vietnamese.ts';
import type { LinkBeside, ListedPerson } from './person.ts';

/** Why a record may be of the same person as another one. */
export interface Resemblance {
  name: 'same' | 'alike';
  /** `swapped`: day and month stand in each other's place; `partly`: one says less than the other. */
  birth: 'same' | 'swapped' | 'partly' | 'unknown';
  isSameCommune: boolean;
}

/** A record that may be of the same person. */
export interface PossibleDouble extends ListedPerson {
  why: Resemblance;
}

/** Of a record: what it is linked to, and which other ones may be of the same person. */
export interface DoublesOfPerson {
  links: LinkBeside[];
  possible: PossibleDouble[];
}

/** What two records are compared by. */
interface Compared {
  name: string;
  birthDate: string | null;
  areaId: number;
}

/**
 * Why two records of nearly the same name may be of one person; null where they are not. Where a birth is not known, only the same
 * name in the same commune says so.
 */
export function resemblance(one: Compared, other: Compared): Resemblance | null {
  const birth = birthsCompared(one.birthDate, other.birthDate);
  const name = plainName(one.name) === plainName(other.name) ? 'same' : 'alike';
  const isSameCommune = one.areaId === other.areaId;
  if (birth === null || (birth === 'unknown' && !(name === 'same' && isSameCommune))) return null;
  return { name, birth, isSameCommune };
}

function birthsCompared(one: string | null, other: string | null): Resemblance['birth'] | null {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  if (one.startsWith(other) || other.startsWith(one)) return 'partly';
  const [year, month, dayOfMonth] = one.split('-');
  return dayOfMonth && other === `${year}-${dayOfMonth}-${month}` ? 'swapped' : null;
}

/** A day, and what else may be written for it: with day and month exchanged, or without the day or the month; nothing for less than a day. */
export function birthsLike(born: string | null): string[] {
  const [year, month, dayOfMonth] = born?.split('-') ?? [];
  if (!born || !month || !dayOfMonth) return [];
  return [...new Set([born, `${year}-${dayOfMonth}-${month}`, `${year}-${month}`, `${year}`])];
}

/** Whether two births, a day, a month or a year as far as they are known, may be those of one person. */
export const mayBeOneBirth = (one: string | null, other: string | null): boolean => birthsCompared(one, other) !== null;

const BY_BIRTH = { same: 8, swapped: 6, partly: 4, unknown: 2 } as const;
const weight = ({ why }: PossibleDouble): number =>
  BY_BIRTH[why.birth] + (why.name === 'same' ? 2 : 0) + (why.isSameCommune ? 1 : 0);

/** The likeliest first: by the birth, then the name, then the commune. */
export const byLikelihood = (one: PossibleDouble, other: PossibleDouble): number => weight(other) - weight(one);
