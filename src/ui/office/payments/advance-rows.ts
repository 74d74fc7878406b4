import type { Language } from '#base/words.ts';
import { type Advance, openOf } from '#register/money/payment.ts';
import { formatDate } from '../../format.ts';
import { PAYMENT_TEXTS } from './payment-texts.ts';

/** The heads of a file of advances. */
export function advanceHeads(lang: Language): string[] {
  const t = PAYMENT_TEXTS[lang];
  return [t.collector, t.advancedOn, t.receipt, t.advanced, t.repaid, t.open];
}

/** An advance as a row of a file. */
export const advanceRow = (each: Advance, lang: Language): string[] => [
  each.collectorName,
  formatDate(each.takenOn),
  each.receiptNo ?? PAYMENT_TEXTS[lang].noReceipt,
  ...[each.amount, each.repaid, openOf(each)].map(String),
];
