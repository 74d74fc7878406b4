import { error, type RequestEvent } from '@sveltejs/kit';
import { isProved } from '#access/roles.ts';
import { type Own, proveAgain } from '#server/accounts/entrance/own-account.ts';
import { ownProblemWords } from '#server/accounts/entrance/own-problem.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { PROOF_NAME } from '#ui/kit/proof-name.ts';
import { doorOf } from '../door.ts';
import { openOfficeDesk } from '../open-office-desk.ts';

/** The holder of the session, for what is their own. */
export function ownOf(event: RequestEvent): Own {
  const { signedIn, session, officeDesk } = event.locals;
  if (!signedIn || !session || !officeDesk) error(401);
  return { door: doorOf(event), desk: officeDesk, account: signedIn.account, sessionId: session.id };
}

/** Whether dangerous acts ask for the password first. */
export const needsProof = ({ officeDesk }: App.Locals): boolean =>
  officeDesk !== null && !isProved(officeDesk.actor, new Date());

/** Where a form holds the password of who sends it, proves it; what stands against that is said at its field. */
export async function proveTyped(event: RequestEvent, fields: FormData): Promise<ShownProblem[]> {
  const password = String(fields.get(PROOF_NAME) ?? '');
  if (password === '' || !event.locals.session) return [];
  const answer = await proveAgain(ownOf(event), password);
  if (!answer.ok) {
    const { lang } = event.locals.settings;
    return answer.error.map((problem) => ({
      at: PROOF_NAME,
      why: ownProblemWords(problem)[lang],
      allowedWhen: null,
      article: null,
    }));
  }
  event.locals.session = { ...event.locals.session, provedAt: new Date() };
  event.locals.officeDesk = openOfficeDesk(event);
  return [];
}
