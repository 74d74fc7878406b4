import type { Language } from '#base/words.ts';
import type { CreditShare } from '#drive/programmes/credits.ts';
import { CREDIT_TEXTS } from './credit-texts.ts';

/** The heads of a file of who claims which enrolments. */
export function creditHeads(lang: Language): string[] {
  const t = CREDIT_TEXTS[lang];
  return [t.code, t.organisation, t.credited, t.shared, t.share];
}

/** What one organisation claims, as a row of it: numbers without a mark of thousands, to be summed. */
export const creditRow = ({ code, name, credited, shared, share }: CreditShare & { name: string }): string[] => [
  ...[code, name, String(credited), String(shared), String(share)],
];

/** Enrolments that nobody claims, as its last row. */
export const uncreditedRow = (enrolments: number, lang: Language): string[] => [
  ...['', CREDIT_TEXTS[lang].nobody, '0', '0', String(enrolments)],
];
