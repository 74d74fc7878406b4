import { UNLISTED } from '#ui/addresses.ts';
import type { RequestHandler } from './$types.js';

/** Search engines find the public pages; the office and its entrance are nobody's to list (RFC 9309). */
export const GET: RequestHandler = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      ...UNLISTED.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${url.origin}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
