import type { NumberEnds } from '#register/person.ts';
import type { PersonNumbers } from './data/person-numbers.ts';

const SHOWN = 4;

/** What lists show of numbers: their last four digits; of an address its first letter, and what is behind the sign. */
export function maskNumbers(numbers: PersonNumbers | undefined): NumberEnds {
  const end = (number: string | null | undefined): string | null =>
    number ? number.replace(/\D/g, '').slice(-SHOWN) : null;
  return {
    siCode: end(numbers?.siCode),
    citizenId: end(numbers?.citizenId),
    phone: end(numbers?.phone),
    email: numbers?.email?.replace(/^(.).*(?=@)/u, '$1…') ?? null,
  };
}
