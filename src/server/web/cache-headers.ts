/** A page depends on what its reader chose; what is kept of it is asked for again each time. */
export const CACHE_HEADERS = {
  'cache-control': 'private, no-cache',
  vary: 'Cookie, Accept-Encoding, Accept-Language',
} as const;

/** What stands at a secret address stays nowhere but where it was fetched to, and no search finds it. */
export const SECRET_HEADERS = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
} as const;
