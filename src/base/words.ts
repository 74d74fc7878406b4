/** The languages that people read, the first one first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words for Vietnamese and English readers. */
export type Bilingual = Readonly<Record<Language, string>>;
