import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import type { RenewalAttempt } from '#register/renewal.ts';
import { formatDate, formatMonth } from '../../format.ts';
import type { ShownFact } from '../../kit/record/record.ts';
import { PEOPLE_TEXTS } from '../people/texts.ts';
import { ATTEMPT_TEXTS } from './attempt-texts.ts';
import { outcomeWords } from './due-words.ts';
import { RENEWAL_TEXTS } from './texts.ts';

/** Attempts in words, as a record shows facts. */
export const shownAttempts = (attempts: readonly RenewalAttempt[], lang: Language): ShownFact[] =>
  attempts.map((attempt) => {
    const t = ATTEMPT_TEXTS[lang];
    const about = t.about(PEOPLE_TEXTS[lang].shortSchemes[attempt.scheme], formatMonth(attempt.dueMonth));
    const way = RENEWAL_TEXTS[lang].wayOf[attempt.way];
    return {
      id: attempt.id,
      day: formatDate(attempt.contactedOn),
      what: outcomeWords(attempt, lang),
      details: [about, way, t.by(attempt.by), ...(attempt.note ? [attempt.note] : [])],
      recorded: formatInstant(attempt.recordedAt),
      undone: null,
    };
  });
