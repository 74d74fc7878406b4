import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { PORTAL } from '#access/roles.ts';
import { readRegister } from '#server/areas/read-register.ts';
import { openDesk } from '#server/desk/desk.ts';
import { compressed } from '#server/web/compressed.ts';
import { keepSetting } from '#ui/keep-setting.ts';
import { chosen, type Settings, settingsOf } from '#ui/settings.ts';

/** Every request knows its desk, the register it is about and what its reader chose. */
export const handle: Handle = async ({ event, resolve }) => {
  if (!event.platform) throw new Error('the portal is served by src/server/serve.ts');
  const { db } = event.platform.req;
  event.locals.settings = settingsOfReader(event);
  event.locals.register = await readRegister(db);
  event.locals.desk =
    event.locals.register && openDesk(db, { provinceId: event.locals.register.provinceId, actor: PORTAL, areas: null });
  const { lang, size, theme } = event.locals.settings;
  const response = await resolve(event, {
    preload: ({ type }) => type === 'font' || type === 'css',
    transformPageChunk: ({ html }) =>
      html.replace(SETTINGS_IN_TEMPLATE, `lang="${lang}" data-size="${size}" data-theme="${theme}"`),
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return compressed(event.request, response);
};

/** As src/app.html has it. */
const SETTINGS_IN_TEMPLATE = 'lang="vi" data-size="100" data-theme="system"';

/** Nothing of the page is anybody else's; a page depends on what its reader chose. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: browsers then send form posts with the origin `null`, which are refused.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cache-control': 'private, no-cache',
  vary: 'Cookie, Accept-Encoding',
};

/** `?lang=en` in an address chooses the language and is remembered, so that a link can be sent in either. */
function settingsOfReader(event: RequestEvent): Settings {
  const settings = settingsOf((name) => event.cookies.get(name));
  const lang = chosen('lang', event.url.searchParams.get('lang'));
  if (!lang) return settings;
  keepSetting(event, 'lang', lang);
  return { ...settings, lang };
}

/** What went wrong goes to the log; the reader gets the reference to ask about it. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return {};
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(`${reference} ${event.request.method} ${event.route.id ?? ''}`, error);
  return { reference };
};
