import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addLink, withdrawLinks } from './data/links.ts';
import { countAdministrators } from './data/memberships.ts';

/** How long the link leads in. */
export const FIRST_LINK_HOURS = 24;

/**
 * What stands in the link for the first administrator of a register; null where somebody is administrator already. The one of an
 * earlier start serves no more.
 */
export function inviteFirstAdministrator(desk: Desk, now: Date): Promise<string | null> {
  return desk.writeAccounts('account.invite-first', async (tx) => {
    if ((await countAdministrators(tx, { forDemonstration: false })) > 0) return null;
    await withdrawLinks(tx, { purpose: 'first' });
    const id = randomUUID();
    const membership = {
      role: 'administrator',
      organisation: null,
      areas: null,
      from: dayInVietNam(now),
      to: null,
    } as const;
    const link = { id, purpose: 'first', accountId: null, name: null, email: null, membership } as const;
    const token = await addLink(
      tx,
      { ...link, expiresAt: new Date(now.getTime() + FIRST_LINK_HOURS * 3_600_000) },
      desk.actor.name,
    );
    await tx.audit({ link: id });
    return token;
  });
}
