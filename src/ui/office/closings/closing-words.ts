import type { Language } from '#base/words.ts';
import type { ListedClosing } from '#register/money/closing.ts';
import { formatDate } from '../../format.ts';
import { CLOSING_TEXTS } from './closing-texts.ts';

/** For whom money was taken. */
export const holderWords = (
  { organisation, organisationName }: Pick<ListedClosing, 'organisation' | 'organisationName'>,
  lang: Language,
): string => organisationName ?? organisation ?? CLOSING_TEXTS[lang].siOffice;

/** The first closing of a day, or which supplement it is: number 2 is the first one. */
export const closingWords = ({ number }: Pick<ListedClosing, 'number'>, lang: Language): string =>
  number === 1 ? CLOSING_TEXTS[lang].first : CLOSING_TEXTS[lang].supplement(number - 1);

/** Whether the money was received, when and by whom. */
export const receivedWords = ({ received }: Pick<ListedClosing, 'received'>, lang: Language): string =>
  received === null
    ? CLOSING_TEXTS[lang].waiting
    : CLOSING_TEXTS[lang].received(formatDate(received.on), received.byName);
