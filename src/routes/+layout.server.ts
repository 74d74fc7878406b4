import { isOfOffice } from '#server/web/office-paths.ts';
import type { LayoutServerLoad } from './$types.js';
import { publisherOf } from './publisher.ts';

export const load: LayoutServerLoad = async ({ locals, platform, url }) => ({
  lang: locals.settings.lang,
  settings: locals.settings,
  register: locals.register,
  publisher: isOfOffice(url.pathname) ? null : await publisherOf({ locals, platform }),
  here: `${url.pathname}${url.search}`,
  origin: url.origin,
});
