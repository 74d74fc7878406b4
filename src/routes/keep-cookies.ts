import type { RequestEvent } from '@sveltejs/kit';

/** Hands the cookies that the library of accounts has set to the reader's browser. */
export function keepCookies({ cookies, url }: RequestEvent, given: readonly string[]): void {
  for (const line of given) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = splitAt(pair);
    const said = new Map(attributes.map((each) => splitAt(each)).map(([key, text]) => [key.toLowerCase(), text]));
    cookies.set(name, decodeURIComponent(value), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      ...(said.has('max-age') ? { maxAge: Number(said.get('max-age')) } : {}),
    });
  }
}

/** A name and what stands after the first sign of equality. */
function splitAt(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
