import type { Language } from '#base/words.ts';
import { type BatchName, type BatchRecord, type CollectedAgain, carriedOver } from '#register/money/batch.ts';
import { formatCount, formatDate, formatMonth } from '../../format.ts';
import { BATCH_TEXTS } from './batch-texts.ts';

/** What a batch is called on its page. */
export const batchTitle = ({ scheme, number, month }: Omit<BatchName, 'organisation'>, lang: Language): string => {
  const t = BATCH_TEXTS[lang];
  return t.title(t.schemes[scheme], number, formatMonth(month));
};

/** What the SI office said of a record, and whether it was taken back. */
export function resultWords({ answer, reversedOn, isReversedBefore }: BatchRecord, lang: Language): string {
  const t = BATCH_TEXTS[lang];
  const result = t.results[answer ?? 'waiting'];
  const isOwn = reversedOn !== null && (answer !== 'refused' || isReversedBefore);
  return isOwn ? `${result}, ${t.takenBack(formatDate(reversedOn))}` : result;
}

/** Where the money of a refused record is, and why what is collected again costs otherwise. */
export function moneyWords(record: BatchRecord, lang: Language): string {
  const t = BATCH_TEXTS[lang];
  const n = (value: number): string => formatCount(value, lang);
  const { amount, again } = record;
  if (!again) return t.owedRow(n(amount));
  return [
    t.carriedRow(n(carriedOver(record)), formatDate(again.paidOn)),
    ...(again.amount < amount ? [t.owedRow(n(amount - again.amount))] : []),
    ...(again.amount > amount ? [t.extraRow(n(again.amount - amount))] : []),
    ...changesOf(record, again, lang),
  ].join('; ');
}

/** What is different in the payment that took the place of a refused one. */
function changesOf({ fromMonth, months, income }: BatchRecord, again: CollectedAgain, lang: Language): string[] {
  const t = BATCH_TEXTS[lang];
  const n = (value: number): string => formatCount(value, lang);
  const changes: string[] = [];
  if (again.fromMonth !== fromMonth || again.months !== months) {
    changes.push(t.monthsOf(formatMonth(again.fromMonth), n(again.months)));
  }
  if (again.income !== income && income !== null && again.income !== null) {
    changes.push(t.incomes(n(income), n(again.income)));
  }
  return changes;
}
