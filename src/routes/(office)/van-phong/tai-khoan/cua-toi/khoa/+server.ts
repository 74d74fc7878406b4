import { ownProblemWords } from '#server/accounts/entrance/own-problem.ts';
import { addPasskey, offerPasskey } from '#server/accounts/entrance/passkeys.ts';
import { OFFICE } from '#ui/addresses.ts';
import { keepCookies } from '../../../../../keep-cookies.ts';
import { sentByBrowser } from '../../../../../sent-by-browser.ts';
import { needsProof, ownOf } from '../../../../prove.ts';
import type { RequestHandler } from './$types.js';

/** A key for one's own account: without one the browser is told to make it, with one it is kept. Signing in a short while ago is the proof. */
export const POST: RequestHandler = async (event) => {
  const { lang } = event.locals.settings;
  const own = ownOf(event);
  const sent = await sentByBrowser(event.request);
  const answer = sent ? await addPasskey(own, sent) : await offerPasskey(own);
  if (!answer.ok) return Response.json({ why: ownProblemWords(answer.error)[lang] }, { status: 400 });
  if (answer.value === null) return Response.json({ next: OFFICE.ownAccount });
  if (needsProof(event.locals)) return Response.json({ why: ownProblemWords(PROVE)[lang] }, { status: 401 });
  keepCookies(event, answer.value.cookies);
  return Response.json({ options: answer.value.options });
};

const PROVE = { kind: 'prove-first', facts: {} } as const;
