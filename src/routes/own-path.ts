/** A form can be made to say anything: only a path of this portal is gone back to. */
export function ownPath(back: unknown, origin: string, otherwise = '/'): string {
  if (typeof back !== 'string' || back === '') return otherwise;
  const url = URL.parse(back, origin);
  // A path that begins with two slashes is an address of somebody else.
  return url?.origin === origin && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : otherwise;
}
