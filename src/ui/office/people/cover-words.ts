import { addDays } from '#base/dates.ts';
import { monthOf } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import type { CommuneName, Cover, ListedPerson } from '#register/person.ts';
import { formatDate, formatMonth, formatTyped } from '../../format.ts';
import { PEOPLE_TEXTS } from './texts.ts';

/** Where somebody stands in a scheme, in words: `đến hết 31/12/2021`. */
export function coverWords({ isCovered, end, hasEnded, begins }: Cover, lang: Language): string {
  const t = PEOPLE_TEXTS[lang];
  if (begins !== null) return t.toCome(formatMonth(monthOf(begins)));
  if (end === null) return t.never;
  if (isCovered) return t.until(formatDate(addDays(end, -1)));
  return hasEnded ? t.ended(formatDate(end)) : t.since(formatDate(end));
}

/** A commune with the name that papers carry, where that is another one. */
export const placeWords = ({ now, former }: CommuneName, lang: Language): string =>
  former === null ? now : `${now} (${PEOPLE_TEXTS[lang].formerly(former)})`;

/** What tells people of one name apart: birth and the end of a number. */
export function tellingWords({ birthDate, ends }: Pick<ListedPerson, 'birthDate' | 'ends'>, lang: Language): string {
  const t = PEOPLE_TEXTS[lang];
  const end = ends.siCode ?? ends.citizenId;
  return [birthDate && t.born(formatTyped(birthDate)), end && t.ending(end)].filter(Boolean).join(' · ');
}
