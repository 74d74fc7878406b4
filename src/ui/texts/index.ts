import type { Language } from '#base/words.ts';
import { en } from './en.ts';
import { type Texts, vi } from './vi.ts';

export const texts: Record<Language, Texts> = { vi, en };
