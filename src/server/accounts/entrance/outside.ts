import { isAPIError } from 'better-auth/api';
import type { OutsideFailure } from '#access/outside.ts';
import { err, ok, type Result } from '#base/result.ts';
import { endOutsideIdentity, hasOutsideIdentity } from '../data/outside-identities.ts';
import { keptPassword } from '../data/own-sessions.ts';
import { openAccounts } from '../open-accounts.ts';
import { OUTSIDE, outsideProvider } from '../outside-provider.ts';
import type { Door } from './door.ts';
import type { Own } from './own-account.ts';
import { type OwnProblem, ownProblem } from './own-problem.ts';

/** How the provider outside is called; null where there is none, and in the demonstration. */
export const outsideName = ({ isDemonstration }: Pick<Door, 'isDemonstration'>): string | null =>
  isDemonstration ? null : (outsideProvider()?.name ?? null);

/** The provider's page to which somebody goes, and the cookies that remember the question. */
export interface OutsidePage {
  url: string;
  cookies: string[];
}

/** Where somebody comes back to; each is a path of ours. */
export interface WayBack {
  done: string;
  failed: string;
}

/** The page of the provider on which somebody signs in; null where the provider does not answer. */
export async function askOutside({ db, base, headers }: Door, back: WayBack): Promise<OutsidePage | null> {
  const { api } = await openAccounts(db, base);
  return pageOf(() => api.signInSocial({ body: bodyOf(base, back), headers, returnHeaders: true }));
}

/** The same to let one's own account be opened by one's identity there. */
export async function offerOutside(
  { door, desk, account }: Own,
  back: WayBack,
): Promise<Result<OutsidePage | null, OwnProblem>> {
  const kept = await desk.readAccounts((tx) => keptPassword(tx, account.id));
  if (kept?.forDemonstration) return err(ownProblem('of-demonstration', {}));
  const { api } = await openAccounts(door.db, door.base);
  const body = bodyOf(door.base, back);
  return ok(await pageOf(() => api.linkSocialAccount({ body, headers: door.headers, returnHeaders: true })));
}

const bodyOf = (base: string, { done, failed }: WayBack) => ({
  provider: OUTSIDE,
  callbackURL: new URL(done, base).href,
  errorCallbackURL: new URL(failed, base).href,
  disableRedirect: true,
});

type Asked = Promise<{ response: { url?: string | undefined }; headers: Headers }>;

async function pageOf(ask: () => Asked): Promise<OutsidePage | null> {
  try {
    const { response, headers } = await ask();
    return response.url ? { url: response.url, cookies: headers.getSetCookie() } : null;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return null;
  }
}

/** Who comes back from the provider: where they go on to, with which cookies, and what went wrong. */
export interface ComeBack {
  to: string;
  cookies: string[];
  failure: OutsideFailure | null;
}

/** Reads what the provider says in an address of ours. Without a question that we asked, it says nothing. */
export async function comeBack({ db, base, headers }: Door, said: URL): Promise<ComeBack> {
  const { api } = await openAccounts(db, base);
  const query = Object.fromEntries(said.searchParams);
  const answer = await api.callbackOAuth({ params: { id: OUTSIDE }, query, headers, method: 'GET', asResponse: true });
  const to = new URL(answer.headers.get('location') ?? LOST, base);
  const code = to.searchParams.get('error');
  const isOurs = to.origin === base && !to.pathname.startsWith(LIBRARY_PATHS);
  for (const name of ['error', 'error_description']) to.searchParams.delete(name);
  const failure = code === null && isOurs && answer.headers.has('location') ? null : failureOf(code);
  const cookies = answer.headers.getSetCookie();
  return { to: isOurs ? `${to.pathname}${to.search}` : LOST, cookies, failure };
}

/** Addresses of the library, which nobody serves. */
const LIBRARY_PATHS = '/api/';
const LOST = '/dang-nhap';

function failureOf(code: string | null): OutsideFailure {
  if (code === 'account_not_linked' || code === 'signup_disabled') return 'not-linked';
  return code === 'account_already_linked_to_different_user' ? 'of-another' : 'failed';
}

/** Whether one's own account is opened by an identity outside. */
export const isOpenedOutside = ({ desk, account }: Own): Promise<boolean> =>
  desk.readAccounts((tx) => hasOutsideIdentity(tx, { accountId: account.id, provider: OUTSIDE }));

/** Writes down that it is, from now on: the library has kept it by itself. */
export const noteOutside = ({ desk, account }: Own): Promise<void> =>
  desk.writeAccounts('account.add-outside', async (tx) => tx.audit({ account: account.id }));

/** From now on one's own account is not. */
export const endOutside = ({ desk, account }: Own): Promise<Result<null, readonly OwnProblem[]>> =>
  desk.writeAccounts('account.end-outside', async (tx) => {
    const ended = await endOutsideIdentity(tx, { accountId: account.id, provider: OUTSIDE });
    if (!ended) return err([ownProblem('no-outside', {})]);
    tx.audit({ account: account.id });
    return ok(null);
  });
