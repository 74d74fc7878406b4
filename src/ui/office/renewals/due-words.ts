import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import type { ContinuousCover, FallingDue, RenewalAttempt } from '#register/renewal.ts';
import { formatCount, formatDate } from '../../format.ts';
import { RENEWAL_TEXTS } from './texts.ts';

/** What came of asking somebody: `Hẹn đóng ngày 05/12/2026`. */
export function outcomeWords(
  attempt: Pick<RenewalAttempt, 'outcome' | 'willPayOn' | 'cause'> | null,
  lang: Language,
): string {
  const t = RENEWAL_TEXTS[lang];
  if (attempt === null) return t.outcomes.not_asked;
  if (attempt.willPayOn !== null) return t.promised(formatDate(attempt.willPayOn));
  return attempt.cause === null ? t.outcomes[attempt.outcome] : t.refusedFor(t.causes[attempt.cause]);
}

/** When, how and by whom somebody was asked. */
export const askedWords = ({ contactedOn, way, by }: RenewalAttempt, lang: Language): string =>
  [formatDate(contactedOn), RENEWAL_TEXTS[lang].wayOf[way], by].join(' · ');

/** What somebody loses who does not pay on, sentence by sentence, as of a day. */
export function lossWords(
  { hasDied, supportLeft, waitsFrom, continuous }: FallingDue,
  on: Day,
  lang: Language,
): string[] {
  const t = RENEWAL_TEXTS[lang];
  if (hasDied) return [t.hasDied];
  const support =
    supportLeft === null ? [] : supportLeft > 0 ? t.supportLeft(formatCount(supportLeft, lang)) : t.noSupportLeft;
  const waiting = waitsFrom === null ? [] : waitsFrom > on ? t.waits(formatDate(waitsFrom)) : t.waitsNow;
  return [support, continuous ? continuousWords(continuous, on, lang) : [], waiting].flat();
}

function continuousWords({ months, isFiveYears, breaksFrom }: ContinuousCover, on: Day, lang: Language): string {
  const t = RENEWAL_TEXTS[lang];
  const time = isFiveYears ? t.fiveYears : t.continuousFor(formatCount(months, lang));
  return breaksFrom > on ? t.breaks(time, formatDate(breaksFrom)) : t.broken(time);
}
