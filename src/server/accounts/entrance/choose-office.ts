import type { SignedIn } from '#access/membership.ts';
import { openDesk } from '#server/desk/desk.ts';
import { chooseOfficeOf } from '../data/offices.ts';
import { openAccounts } from '../open-accounts.ts';
import type { Door } from './door.ts';

/** From the next request on somebody works in another of their offices; false where they do not hold it. */
export async function chooseOffice(
  { db, base, headers }: Door,
  { account, memberships }: SignedIn,
  id: string,
): Promise<boolean> {
  const chosen = memberships.find((office) => office.id === id);
  if (!chosen) return false;
  const { api } = await openAccounts(db, base);
  const found = await api.getSession({ headers });
  if (!found) return false;
  const { role, organisation, provinceId, areas, insteadOf } = chosen;
  const actor = {
    kind: 'person',
    name: account.id,
    ownName: account.name,
    role,
    organisation,
    inSteadOf: insteadOf,
  } as const;
  await openDesk(db, { provinceId, actor, areas }).writeAccounts('account.choose-office', async (tx) => {
    await chooseOfficeOf(tx, { sessionId: found.session.id, officeId: id });
    await tx.audit({ office: id });
  });
  return true;
}
