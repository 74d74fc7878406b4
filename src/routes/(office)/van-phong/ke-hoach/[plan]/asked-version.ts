import { VERSION_NAME } from '#ui/addresses.ts';

/** Which version of a plan an address asks for; null is the newest. */
export function askedVersion(search: URLSearchParams): number | null {
  const asked = search.get(VERSION_NAME) ?? '';
  return /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : null;
}
