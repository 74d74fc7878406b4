import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { PORTAL } from '#access/roles.ts';
import { readSignedIn, showsSession, type Visitor } from '#server/accounts/entrance/read-signed-in.ts';
import { type Register, readRegister } from '#server/areas/read-register.ts';
import type { Database } from '#server/database/connect.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import { openDesk } from '#server/desk/desk.ts';
import { loggable } from '#server/desk/loggable.ts';
import { barePage } from '#server/web/bare-page.ts';
import { BARE_PAGES } from '#server/web/bare-page-texts.ts';
import { CACHE_HEADERS, SECRET_HEADERS } from '#server/web/cache-headers.ts';
import { compressed } from '#server/web/compressed.ts';
import { isOfOffice, isOfSecret } from '#server/web/office-paths.ts';
import { keepSetting } from '#ui/keep-setting.ts';
import { chosen, type Settings, settingsOf } from '#ui/settings.ts';
import { doorOf } from './routes/door.ts';
import { openOfficeDesk, READ_WITHIN } from './routes/open-office-desk.ts';
import { isForPrograms, statusForProgram } from './routes/program.ts';

/** Every request knows its desk, the register it is about and what its reader chose. */
export const handle: Handle = async ({ event, resolve }) => {
  if (!event.platform) throw new Error('the portal is served by src/server/web/serve.ts');
  const { db } = event.platform.req;
  event.locals.settings = settingsOfReader(event);
  const register = await registerOrUnavailable(db);
  event.locals.isUnavailable = register === 'unavailable';
  event.locals.register = register === 'unavailable' ? null : register;
  event.locals.desk = event.locals.register && openDesk(db, deskOfPortal(event, event.locals.register.provinceId));
  const visitor = await visitorOf(event);
  event.locals.account = visitor?.account ?? null;
  event.locals.session = visitor && { id: visitor.sessionId, provedAt: visitor.provedAt };
  event.locals.signedIn = visitor?.signedIn ?? null;
  event.locals.officeDesk = openOfficeDesk(event);
  const { lang, size, theme } = event.locals.settings;
  const resolved = await resolve(event, {
    preload: ({ type }) => type === 'font' || type === 'css',
    transformPageChunk: ({ html }) =>
      html.replace(SETTINGS_IN_TEMPLATE, `lang="${lang}" data-size="${size}" data-theme="${theme}"`),
  });
  const response = inWords(event, resolved);
  const headers = isOfSecret(event.url.pathname) ? { ...HEADERS, ...SECRET_HEADERS } : HEADERS;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (response.headers.get('content-type') === 'text/html') response.headers.set('content-type', HTML);
  if (response.status === 503) response.headers.set('retry-after', String(RETRY_AFTER));
  return compressed(event.request, response);
};

/** What the framework answers by itself is bare English: programs get a document of problems, and people a page. */
function inWords(event: RequestEvent, response: Response): Response {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status < 400 || type.startsWith('application/problem+json')) return response;
  if (isForPrograms(event)) return statusForProgram(event, status);
  if (status !== 405 || type.startsWith('text/html') || type.startsWith('application/json')) return response;
  return new Response(barePage(BARE_PAGES.wrongMethod), {
    status,
    headers: { 'content-type': HTML, allow: headers.get('allow') ?? 'GET' },
  });
}

/** As the framework sends pages, with the encoding that they have. */
const HTML = 'text/html; charset=utf-8';

/** Seconds after which a reader comes back where the database is away. */
const RETRY_AFTER = 5;

/** Only the addresses of the office ask who it is, and only where a session is shown. */
function visitorOf(event: RequestEvent): Promise<Visitor | null> {
  const isAsked = isOfOffice(event.url.pathname) && showsSession(event.request.headers.get('cookie'));
  if (!isAsked || event.locals.isUnavailable) return Promise.resolve(null);
  return readSignedIn(doorOf(event));
}

const deskOfPortal = ({ request }: RequestEvent, provinceId: number) => ({
  provinceId,
  actor: PORTAL,
  areas: null,
  readWithin: READ_WITHIN,
  signal: request.signal,
});

/** Law and calculators need no register: without the database they go on. */
const registerOrUnavailable = (db: Database): Promise<Register | null | 'unavailable'> =>
  readRegister(db).catch((error) => {
    if (isUnavailable(error)) return 'unavailable';
    throw error;
  });

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
  ...CACHE_HEADERS,
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
  if (event.request.signal.aborted) return {};
  const reference = crypto.randomUUID().slice(0, 8);
  event.locals.reference = reference;
  console.error(`${reference} ${event.request.method} ${event.route.id ?? ''} ${loggable(error)}`);
  return { reference };
};
