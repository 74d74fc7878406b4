import { addDays, type Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { ATTEMPT_NAMES } from '#input/register/attempt-form.ts';
import type { ListedRenewal } from '#register/renewal.ts';
import { attemptAddress, personAddress } from '../../addresses.ts';
import { formatDate } from '../../format.ts';
import type { Column } from '../../kit/table/table.ts';
import { tellingWords } from '../people/cover-words.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { dueKey } from './due-key.ts';
import { askedWords, lossWords, outcomeWords } from './due-words.ts';
import { RENEWAL_SORT_WORDS } from './renewals-address.ts';
import { RENEWAL_TEXTS } from './texts.ts';

/** The columns of a list of those who fall due: who, until when, what came of asking, what would be lost, where. */
export function renewalsColumns(on: Day, mayNote: boolean, lang: Language): Column<ListedRenewal>[] {
  const t = RENEWAL_TEXTS[lang];
  const p = PEOPLE_TEXTS[lang];
  return [
    {
      name: RENEWAL_SORT_WORDS.name,
      label: p.name,
      text: ({ person }) => person.name,
      detail: ({ person }) => tellingWords(person, lang),
      href: ({ person }) => personAddress(person.id),
      isSortable: true,
    },
    {
      name: RENEWAL_SORT_WORDS.end,
      label: t.lastDay,
      text: ({ endsOn }) => formatDate(addDays(endsOn, -1)),
      detail: ({ scheme }) => p.shortSchemes[scheme],
      isSortable: true,
    },
    {
      name: RENEWAL_SORT_WORDS.asked,
      label: t.asked,
      text: ({ last }) => outcomeWords(last, lang),
      detail: ({ last }) => last && askedWords(last, lang),
      href: ({ person, ...line }) =>
        mayNote ? `${attemptAddress(person.id)}?${new URLSearchParams({ [ATTEMPT_NAMES.due]: dueKey(line) })}` : null,
      isSortable: true,
    },
    { name: 'mat', label: t.wouldLose, text: (line) => lossWords(line, on, lang).join(' ') },
    {
      name: RENEWAL_SORT_WORDS.area,
      label: p.commune,
      text: ({ person }) => person.place.now,
      detail: ({ person }) => person.place.former && p.formerly(person.place.former),
      isSortable: true,
    },
  ];
}
