import { NEXT } from '#ui/addresses.ts';
import { ownPath } from '../../own-path.ts';

/** Where somebody wanted to go before they had to sign in. */
export const nextOf = (url: URL, otherwise: string): string =>
  ownPath(url.searchParams.get(NEXT), url.origin, otherwise);
