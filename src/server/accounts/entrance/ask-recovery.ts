import { randomUUID } from 'node:crypto';
import { openDesk } from '#server/desk/desk.ts';
import { accountToRecover } from '../data/accounts.ts';
import { addLink } from '../data/links.ts';
import { recoveryWords } from '../recovery-words.ts';
import { sendMail } from '../send-mail.ts';
import { slowDown } from '../slow-down.ts';
import type { Door } from './door.ts';

const RECOVERY_HOURS = 1;
const LONGEST_EMAIL = 254;

/**
 * Sends a link to set a forgotten password, where there is such an account with an office. Who asks learns neither whether there is, nor
 * by how long it takes: the letter is on its way when `sent` comes, and its failure is answered there.
 */
export async function askRecovery(
  { db, base, isDemonstration }: Door,
  typed: string,
  now: Date,
): Promise<{ sent: Promise<void> }> {
  const email = typed.trim();
  const nothing = { sent: Promise.resolve() };
  if (email.length > LONGEST_EMAIL) return nothing;
  if ((await slowDown(db, `recovery of ${email}`).take()) !== null) return nothing;
  const account = await accountToRecover(db.accounts, email);
  if (!account || isDemonstration) return nothing;
  const { id, name, provinceId } = account;
  const actor = { kind: 'person', name: id, ownName: name, role: 'public', organisation: null } as const;
  const expiresAt = new Date(now.getTime() + RECOVERY_HOURS * 3_600_000);
  const link = { id: randomUUID(), purpose: 'recovery', accountId: id, name, email: account.email } as const;
  const token = await openDesk(db, { provinceId, actor, areas: null }).writeAccounts(
    'account.ask-recovery',
    async (tx) => {
      tx.audit({ account: id, link: link.id });
      return addLink(tx, { ...link, membership: null, expiresAt }, id);
    },
  );
  const address = new URL(`/loi-moi/${token}`, base).href;
  return { sent: sendMail({ to: account.email, ...recoveryWords({ name, link: address, hours: RECOVERY_HOURS }) }) };
}
