import type { Language } from '#base/words.ts';
import { labelsOf } from '../../kit/problems.ts';
import { ACCOUNT_NAMES } from './account-names.ts';
import { ACCOUNT_TEXTS } from './texts.ts';

/** What the fields of forms about accounts are called, by their names. */
export const fieldLabels = (lang: Language): ReadonlyMap<string, string> => {
  const t = ACCOUNT_TEXTS[lang];
  return labelsOf(ACCOUNT_NAMES, { ...t, account: t.standIn });
};
