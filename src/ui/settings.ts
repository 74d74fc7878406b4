import { LANGUAGES, type Language } from '#base/words.ts';
/** What a reader chose for every page; kept in cookies, so that the server draws the page right at once. */

/** Size of type in per cent. */
export const SIZES = ['100', '125', '150', '175', '200'] as const;
export type Size = (typeof SIZES)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  lang: Language;
  size: Size;
  theme: Theme;
}

const CHOICES: { [Key in keyof Settings]: readonly Settings[Key][] } = {
  lang: LANGUAGES,
  size: SIZES,
  theme: THEMES,
};

/** The settings that cookies hold; the first of each list where they hold none, or nonsense. */
export function settingsOf(cookie: (name: string) => string | undefined): Settings {
  return {
    lang: chosen('lang', cookie('lang')) ?? 'vi',
    size: chosen('size', cookie('size')) ?? '100',
    theme: chosen('theme', cookie('theme')) ?? 'system',
  };
}

/** The value as a choice of that setting; null where there is no such choice. */
export function chosen<Key extends keyof Settings>(key: Key, value: unknown): Settings[Key] | null {
  return CHOICES[key].find((choice) => choice === value) ?? null;
}

/** The next size down and up; the same at the ends. */
export function sizesAround(size: Size): { smaller: Size; larger: Size } {
  const at = SIZES.indexOf(size);
  return { smaller: SIZES[at - 1] ?? size, larger: SIZES[at + 1] ?? size };
}
