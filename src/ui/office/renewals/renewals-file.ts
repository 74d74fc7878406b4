import { addDays, type Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import type { ListedPerson } from '#register/person.ts';
import type { ListedRenewal } from '#register/renewal.ts';
import { formatDate, formatTyped } from '../../format.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { lossWords, outcomeWords } from './due-words.ts';
import { RENEWAL_TEXTS } from './texts.ts';

/** A line of a call list: with the whole numbers by which somebody is called and found again. */
type FiledRenewal = ListedRenewal & {
  person: ListedPerson & { siCode: string | null; phone: string | null; email: string | null };
};

/** The heads of a file of those who fall due. */
export function renewalsHeads(lang: Language): string[] {
  const [t, p] = [RENEWAL_TEXTS[lang], PEOPLE_TEXTS[lang]];
  const who = [p.siCode, p.name, p.birth, p.phone, p.email, p.place];
  return [...who, p.scheme, t.lastDay, t.asked, t.contactedOn, t.by, t.note, t.wouldLose];
}

/** A line as a row of a file: every cell a text, so that no spreadsheet program drops a zero. */
export function renewalsRow(line: FiledRenewal, on: Day, lang: Language): string[] {
  const { person, scheme, endsOn, last } = line;
  return [
    person.siCode ?? '',
    person.name,
    person.birthDate ? formatTyped(person.birthDate) : '',
    person.phone ?? '',
    person.email ?? '',
    person.place.now,
    PEOPLE_TEXTS[lang].shortSchemes[scheme],
    formatDate(addDays(endsOn, -1)),
    outcomeWords(last, lang),
    last ? formatDate(last.contactedOn) : '',
    last?.by ?? '',
    last?.note ?? '',
    lossWords(line, on, lang).join(' '),
  ];
}
