/** The same words for Vietnamese and English readers. */
export interface Words {
  vi: string;
  en: string;
}

export type Language = keyof Words;
