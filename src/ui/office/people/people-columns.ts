import type { Language } from '#base/words.ts';
import type { ListedPerson } from '#register/person.ts';
import { personAddress } from '../../addresses.ts';
import type { Column } from '../../kit/table/table.ts';
import { coverWords, tellingWords } from './cover-words.ts';
import { sortWord } from './people-address.ts';
import { PEOPLE_TEXTS } from './texts.ts';

/** The columns of a list of people: who, where, and until when in each scheme. */
export function peopleColumns(lang: Language): Column<ListedPerson>[] {
  const t = PEOPLE_TEXTS[lang];
  return [
    {
      name: sortWord('name'),
      label: t.name,
      text: ({ name }) => name,
      detail: (person) => tellingWords(person, lang),
      href: ({ id }) => personAddress(id),
      isSortable: true,
    },
    {
      name: sortWord('area'),
      label: t.commune,
      text: ({ place }) => place.now,
      detail: ({ place }) => place.former && t.formerly(place.former),
      isSortable: true,
    },
    { name: sortWord('vsi'), label: t.shortSchemes.vsi, text: ({ vsi }) => coverWords(vsi, lang), isSortable: true },
    { name: sortWord('hhi'), label: t.shortSchemes.hhi, text: ({ hhi }) => coverWords(hhi, lang), isSortable: true },
  ];
}
