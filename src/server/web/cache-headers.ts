/** A page depends on what its reader chose; what is kept of it is asked for again each time. */
export const CACHE_HEADERS = {
  'cache-control': 'private, no-cache',
  vary: 'Cookie, Accept-Encoding, Accept-Language',
} as const;
