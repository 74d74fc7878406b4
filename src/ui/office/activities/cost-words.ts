import type { Language } from '#base/words.ts';
import type { VillagePopulation } from '#drive/activity.ts';
import { formatCount, formatDate } from '../../format.ts';
import { ACTIVITY_TEXTS } from './activity-texts.ts';
import { COST_TEXTS } from './cost-texts.ts';

/** An amount; that it is not known where nobody recorded one. */
export function moneyWords(amount: number | null, lang: Language): string {
  const t = ACTIVITY_TEXTS[lang];
  return amount === null ? t.unknownCost : t.dong(formatCount(amount, lang));
}

/** How many people live in a village, when, and who says so. */
export function populationWords(population: VillagePopulation | null, lang: Language): string {
  const t = COST_TEXTS[lang];
  if (population === null) return t.unknown;
  const { people, on, source } = population;
  return t.known(formatCount(people, lang), formatDate(on), source);
}
