import type { Language } from '#base/words.ts';
import { SCHEMES } from '#coverage/facts.ts';
import type { PersonPage } from '#register/person.ts';
import { formatCount } from '../../format.ts';
import type { Column } from '../../kit/table/table.ts';
import { coverWords } from '../people/cover-words.ts';
import { personDetails } from '../people/person-details.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { MERGE_TEXTS } from './merge-texts.ts';

/** What two records say of one thing. */
interface ComparedRow {
  id: string;
  label: string;
  own: string;
  other: string;
}

/** Two records line by line: who, cover in each scheme, and how much was recorded. */
export function comparedRows(own: PersonPage, other: PersonPage, lang: Language): ComparedRow[] {
  const t = PEOPLE_TEXTS[lang];
  const linesOf = (person: PersonPage): Map<string, string> =>
    new Map([
      [t.name, person.name],
      ...personDetails(person, null, lang).map(({ label, value }) => [label, value] as const),
      ...SCHEMES.map((scheme) => [t.schemes[scheme], coverWords(person.cover[scheme], lang)] as const),
      [MERGE_TEXTS[lang].facts, MERGE_TEXTS[lang].factsOf(formatCount(person.facts.length, lang))],
    ]);
  const others = linesOf(other);
  return [...linesOf(own)].map(([label, value]) => ({ id: label, label, own: value, other: others.get(label) ?? '' }));
}

export function comparedColumns(lang: Language): Column<ComparedRow>[] {
  const t = MERGE_TEXTS[lang];
  return [
    { name: 'gi', label: t.what, text: ({ label }) => label },
    { name: 'nay', label: t.own, text: ({ own }) => own },
    { name: 'kia', label: t.other, text: ({ other }) => other },
  ];
}
