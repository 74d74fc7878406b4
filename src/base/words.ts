/** The languages that people read, the first one first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words for Vietnamese and English readers. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * A table that is looked up by words of people. Without a prototype: in a plain object `constructor` would be found too.
 */
export const dictionary = <Value>(entries: Readonly<Record<string, Value>>): { readonly [word: string]: Value } =>
  Object.assign(Object.create(null), entries);
