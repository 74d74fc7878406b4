import { ownProblemWords } from '#server/accounts/entrance/own-problem.ts';
import { askPasskey, enterByPasskey } from '#server/accounts/entrance/passkeys.ts';
import { OFFICE } from '#ui/addresses.ts';
import { doorOf } from '../../../door.ts';
import { keepCookies } from '../../../keep-cookies.ts';
import { sentByBrowser } from '../../../sent-by-browser.ts';
import { nextOf } from '../next-of.ts';
import type { RequestHandler } from './$types.js';

/** Signing in by a key: without one it is asked for, with one it lets in. */
export const POST: RequestHandler = async (event) => {
  const sent = await sentByBrowser(event.request);
  if (!sent) {
    const { options, cookies } = await askPasskey(doorOf(event));
    keepCookies(event, cookies);
    return Response.json({ options });
  }
  const answer = await enterByPasskey(doorOf(event), sent);
  if (!answer.ok)
    return Response.json({ why: ownProblemWords(answer.error)[event.locals.settings.lang] }, { status: 400 });
  keepCookies(event, answer.value);
  return Response.json({ next: nextOf(event.url, OFFICE.today) });
};
