import type { Language } from '#base/words.ts';
import type { ListedPerson } from '#register/person.ts';
import { coverWords } from './cover-words.ts';

/** A person of a file: with the whole SI code, and the code of the commune that was recorded, by which the file can be taken back. */
type FiledPerson = ListedPerson & { siCode: string | null; homeCode: string };

/** A person as a row of a file under `PEOPLE_FILE_HEADS`: every cell a text, so that no spreadsheet program drops a zero. */
export const peopleRow = (
  { id, siCode, name, birthDate, place, vsi, hhi, homeCode }: FiledPerson,
  lang: Language,
): string[] => [
  siCode ?? '',
  name,
  birthDate?.split('-').reverse().join('/') ?? '',
  place.now,
  coverWords(vsi, lang),
  coverWords(hhi, lang),
  homeCode,
  id,
];
