import type { RequestEvent } from '@sveltejs/kit';
import type { Settings } from './settings.ts';

const A_YEAR = 365 * 24 * 3600;

/** Remembers a choice in the reader's browser, for a year. */
export function keepSetting<Key extends keyof Settings>(event: RequestEvent, key: Key, value: Settings[Key]): void {
  event.cookies.set(key, value, {
    path: '/',
    maxAge: A_YEAR,
    sameSite: 'lax',
    httpOnly: true,
    secure: event.url.protocol === 'https:',
  });
}
