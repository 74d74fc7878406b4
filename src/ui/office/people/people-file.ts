import type { Language } from '#base/words.ts';
import type { ListedPerson } from '#register/person.ts';
import { coverWords } from './cover-words.ts';
import { PEOPLE_TEXTS } from './texts.ts';

/** A person of a file: with the whole SI code, by which the file can be taken back. */
type FiledPerson = ListedPerson & { siCode: string | null };

/** The heads of a file of people. */
export function peopleHeads(lang: Language): string[] {
  const t = PEOPLE_TEXTS[lang];
  return [t.siCode, t.name, t.birth, t.place, t.schemes.vsi, t.schemes.hhi];
}

/** A person as a row of a file: every cell a text, so that no spreadsheet program drops a zero. */
export const peopleRow = ({ siCode, name, birthDate, place, vsi, hhi }: FiledPerson, lang: Language): string[] => [
  siCode ?? '',
  name,
  birthDate?.split('-').reverse().join('/') ?? '',
  place.now,
  coverWords(vsi, lang),
  coverWords(hhi, lang),
];
