import { addDays } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import type { Candidate } from '#register/candidate.ts';
import type { ListedPerson } from '#register/person.ts';
import { formatDate, formatTyped } from '../../format.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { CANDIDATE_TEXTS } from './candidate-texts.ts';

/** Every reason to ask somebody. */
export const reasonWords = ({ reasons }: Pick<Candidate, 'reasons'>, lang: Language): string =>
  reasons.map((each) => CANDIDATE_TEXTS[lang].reasons[each]).join(', ');

/** The last day of cover of whoever has or had it. */
export const lastDayWords = ({ endsOn }: Pick<Candidate, 'endsOn'>, lang: Language): string =>
  endsOn ? formatDate(addDays(endsOn, -1)) : CANDIDATE_TEXTS[lang].never;

/** A candidate of a file: with the whole numbers by which somebody is called and found again. */
type FiledCandidate = Candidate & { person: ListedPerson & { siCode: string | null; phone: string | null } };

/** The heads of a file of candidates. */
export function candidateHeads(lang: Language): string[] {
  const [t, p] = [CANDIDATE_TEXTS[lang], PEOPLE_TEXTS[lang]];
  return [p.siCode, p.name, p.birth, p.phone, p.place, t.reason, t.lastDay, t.assigned];
}

/** A candidate as a row of a file: every cell a text, so that no spreadsheet program drops a zero. */
export const candidateRow = ({ person, ...line }: FiledCandidate, lang: Language): string[] => [
  person.siCode ?? '',
  person.name,
  person.birthDate ? formatTyped(person.birthDate) : '',
  person.phone ?? '',
  person.place.now,
  reasonWords(line, lang),
  lastDayWords(line, lang),
  line.assignee?.name ?? '',
];
