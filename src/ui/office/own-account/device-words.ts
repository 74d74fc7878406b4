import type { Language } from '#base/words.ts';
import { OWN_ACCOUNT_TEXTS } from './texts.ts';

/** In this order: most browsers name others too. */
const BROWSERS = [
  [/CocCoc|coc_coc/i, 'Cốc Cốc'],
  [/Edg/, 'Edge'],
  [/OPR/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone, iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** What a browser calls itself, as its owner knows it: `Firefox trên Android`. */
export function deviceWords(device: string | null, lang: Language): string {
  const t = OWN_ACCOUNT_TEXTS[lang];
  const found = (names: readonly (readonly [RegExp, string])[]): string | undefined =>
    names.find(([pattern]) => pattern.test(device ?? ''))?.[1];
  const [browser, system] = [found(BROWSERS), found(SYSTEMS)];
  if (browser === undefined) return t.unknownDevice;
  return system === undefined ? browser : t.browserOn(browser, system);
}
