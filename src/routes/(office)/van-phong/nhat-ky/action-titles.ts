import type { Language } from '#base/words.ts';
import { OPERATIONS } from '#server/web/operations.ts';

/** What each action of the audit is called: the titles of operations. */
export const actionTitles = (lang: Language): Record<string, string> =>
  Object.fromEntries(OPERATIONS.map(({ declared: { id, title } }) => [id, title[lang]]));
