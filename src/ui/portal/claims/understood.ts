import { isDay } from '#base/dates.ts';
import { isMonth } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import type { Claim } from '#claims/claim.ts';
import { shown } from '#claims/relations/interval.ts';
import { formatDate, formatMonth } from '../../format.ts';
import { CLAIM_TEXTS } from './texts.ts';

/** How a claim was understood: `đúng 7.548 người, số đang có, BHXH tự nguyện, 31/12/2020, Bắc Kạn`. */
export function understood(claim: Claim, lang: Language): string {
  const t = CLAIM_TEXTS[lang];
  const { value, upTo, period } = claim;
  const range =
    upTo === value ? withUnit(claim, value, lang) : `${shown(value, lang)} – ${withUnit(claim, upTo, lang)}`;
  const parts = [
    `${t.hedges[claim.hedge]} ${range}`,
    t.indicators[claim.indicator],
    claim.scheme ? t.schemes[claim.scheme] : null,
    period === null ? null : periodWords(period, lang),
    claim.place,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** A number with what the claim counts in: `7.548 người`, `133,4%`. */
export function withUnit({ unit }: Claim, value: number, lang: Language): string {
  const words = CLAIM_TEXTS[lang].units[unit];
  return unit === 'percent' ? `${shown(value, lang)}%` : `${shown(value, lang)} ${words}`.trim();
}

/** `2020-01/2020-09` → `từ tháng 01/2020 đến tháng 09/2020`. */
function periodWords(period: string, lang: Language): string {
  const t = CLAIM_TEXTS[lang];
  const words = (part: string): string =>
    isDay(part) ? formatDate(part) : isMonth(part) ? t.month(formatMonth(part)) : t.year(part);
  const [from = '', to] = period.split('/');
  return to === undefined ? words(from) : t.range(words(from), words(to));
}
