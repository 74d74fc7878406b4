import type { Day } from '#base/dates.ts';
import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { ageOf, type ClosingLine, type HeldMoney, type ListedClosing, wayOf } from '#register/money/closing.ts';
import { formatDate } from '../../format.ts';
import { PAYMENT_TEXTS } from '../payments/payment-texts.ts';
import { CLOSING_TEXTS } from './closing-texts.ts';
import { closingWords, holderWords, receivedWords } from './closing-words.ts';
import { CLOSING_SHEET_TEXTS as s } from './sheet-texts.ts';

/** The heads of a file of money that is held. */
export function heldHeads(lang: Language): string[] {
  const [t, p] = [CLOSING_TEXTS[lang], PAYMENT_TEXTS[lang]];
  return [t.collector, p.organisation, t.held, t.advanced, t.open, t.lines, t.age];
}

/** What somebody holds as a row of a file, with its age in days. */
export const heldRow = (each: HeldMoney, today: Day, lang: Language): string[] => [
  each.name,
  holderWords(each, lang),
  ...[each.held, each.advanced, each.open, each.openLines].map(String),
  String(ageOf(each, today) ?? ''),
];

/** The heads of a file of closings. */
export function closingHeads(lang: Language): string[] {
  const [t, p] = [CLOSING_TEXTS[lang], PAYMENT_TEXTS[lang]];
  return [t.day, t.close, t.collector, p.organisation, t.lines, t.amount, t.cash, t.state];
}

/** A closing as a row of a file. */
export const closingRow = (each: ListedClosing, lang: Language): string[] => [
  formatDate(each.day),
  closingWords(each, lang),
  each.name,
  holderWords(each, lang),
  ...[each.lines, each.amount, each.cash].map(String),
  receivedWords(each, lang),
];

/** The heads of a file of the lines of one closing: those of the list that is signed. */
export const LINE_HEADS: readonly string[] = [s.receipt, s.at, s.what, s.scheme, s.way, s.amount];

/** A line of a closing as a row of a file, in the words of the list that is signed. */
export const lineRow = (each: ClosingLine): string[] => [
  each.receiptNo ?? s.none,
  formatInstant(each.recordedAt),
  each.reversedOn === null ? s.took : s.gaveBack(formatDate(each.reversedOn)),
  s.schemes[each.scheme],
  PAYMENT_TEXTS.vi.ways[wayOf(each)],
  String(each.amount),
];
