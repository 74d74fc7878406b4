import type { Language } from '#base/words.ts';
import { type BankLine, type LineAccount, lineState, unplacedOf } from '#register/money/bank-line.ts';
import { formatDate } from '../../format.ts';
import { STATEMENT_TEXTS } from './statement-texts.ts';

/** An account by its number and whose it is. */
export const accountWords = (
  { accountNo, organisation, organisationName }: Pick<LineAccount, 'accountNo' | 'organisation' | 'organisationName'>,
  lang: Language,
): string => `${accountNo}, ${organisationName ?? organisation ?? STATEMENT_TEXTS[lang].siOffice}`;

/** The heads of a file of lines of statements. */
export function bankLineHeads(lang: Language): string[] {
  const t = STATEMENT_TEXTS[lang];
  return [t.day, t.account, t.remittance, t.reference, t.amount, t.matched, t.unplaced, t.state, t.keeper];
}

/** A line as a row of a file. */
export const bankLineRow = (each: BankLine, lang: Language): string[] => [
  formatDate(each.bookedOn),
  accountWords(each.account, lang),
  each.remittance,
  each.bankReference ?? '',
  ...[each.amount, each.matched, unplacedOf(each)].map(String),
  STATEMENT_TEXTS[lang].states[lineState(each)],
  each.keeper,
];
