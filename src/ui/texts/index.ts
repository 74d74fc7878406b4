import type { Lang } from '../settings.ts';
import { en } from './en.ts';
import { type Texts, vi } from './vi.ts';

export const texts: Record<Lang, Texts> = { vi, en };
