import { LANGUAGES } from '#base/words.ts';
import { RULES } from '#law/rules.ts';
import { bulletinList } from '#server/publishing/operations.ts';
import { ADDRESSES, bulletinAddress, ruleAddress } from '#ui/addresses.ts';
import { askForProgram } from '../../program.ts';
import type { RequestHandler } from './$types.js';

/** Every page that readers look for, in both languages (sitemaps.org, protocol 0.9). */
export const GET: RequestHandler = async (event) => {
  const { origin } = event.url;
  const found = await askForProgram(event, bulletinList, { page: null });
  if (!found.ok) return found.error;
  const pages: { path: string; changed?: Date }[] = [
    ...Object.values(ADDRESSES).map((path) => ({ path })),
    ...RULES.map(({ id }) => ({ path: ruleAddress(id) })),
    ...found.value.bulletins.map(({ bulletin: { slug, publishedAt } }) => ({
      path: bulletinAddress(slug),
      changed: publishedAt,
    })),
  ];
  const lines = pages.map(({ path, changed }) => {
    const others = LANGUAGES.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${path}?lang=${lang}"/>`,
    );
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
    return `<url><loc>${origin}${path}</loc>${lastmod}${others.join('')}</url>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${lines.join('\n')}
</urlset>
`;
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
