import type { NumberEnds } from '#register/person.ts';
import type { PersonNumbers } from './data/person-numbers.ts';

const SHOWN = 4;

/** What lists show of numbers: their last four digits. */
export function maskNumbers(numbers: PersonNumbers | undefined): NumberEnds {
  const end = (number: string | null | undefined): string | null =>
    number ? number.replace(/\D/g, '').slice(-SHOWN) : null;
  return { siCode: end(numbers?.siCode), citizenId: end(numbers?.citizenId), phone: end(numbers?.phone) };
}
