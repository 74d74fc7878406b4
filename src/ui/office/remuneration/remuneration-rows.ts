import type { Language } from '#base/words.ts';
import type { RemunerationLine, RemunerationRate } from '#register/money/remuneration.ts';
import { formatCount } from '../../format.ts';
import { REMUNERATION_TEXTS } from './remuneration-texts.ts';

/** What a rate gives. */
export function rateWords({ percent, dong }: Pick<RemunerationRate, 'percent' | 'dong'>, lang: Language): string {
  const t = REMUNERATION_TEXTS[lang];
  return percent === null ? t.aRecord(formatCount(dong ?? 0, lang)) : t.ofAmount(percentWords(percent, lang));
}

const percentWords = (percent: number, lang: Language): string =>
  lang === 'vi' ? String(percent).replace('.', ',') : String(percent);

/** The heads of a file of the records of a period. */
export function remunerationHeads(lang: Language): string[] {
  const t = REMUNERATION_TEXTS[lang];
  return [t.collector, t.receipt, t.scheme, t.kind, t.amount, t.rate, t.remuneration];
}

/** A record of a period as a row of a file. */
export const remunerationRow = (each: RemunerationLine, lang: Language): string[] => [
  each.collectorName,
  each.receiptNo ?? REMUNERATION_TEXTS[lang].none,
  REMUNERATION_TEXTS[lang].schemes[each.scheme],
  REMUNERATION_TEXTS[lang].kinds[each.kind],
  String(each.amount),
  rateWords(each, lang),
  String(each.remuneration),
];
