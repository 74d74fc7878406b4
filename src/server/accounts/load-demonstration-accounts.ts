import type { OfficeRole } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addAccount, areThere, setPassword } from './data/accounts.ts';
import { areaIdsOf } from './data/areas.ts';
import { addMembership } from './data/memberships.ts';
import { hashPassword } from './hash-password.ts';

/** Of every account of the demonstration. It opens nothing where no demonstration is served. */
export const DEMONSTRATION_PASSWORD = 'minh hoa bao phu';

/** Somebody made up, who holds one office in the made-up province. */
export interface MadeUpOfficer {
  id: string;
  name: string;
  email: string;
  role: OfficeRole;
  organisation: string | null;
  /** Codes of districts and communes; null for the whole province. */
  areas: readonly string[] | null;
}

/** From long ago and without an end. */
const ALWAYS: { from: Day; to: null } = { from: '2020-01-01' as Day, to: null };

/** Enters the accounts of a demonstration that are not there yet, one for each role. */
export async function loadDemonstrationAccounts(desk: Desk, officers: readonly MadeUpOfficer[]): Promise<void> {
  const hash = await hashPassword(DEMONSTRATION_PASSWORD);
  await desk.writeAccounts('demonstration.load', async (tx) => {
    if (await areThere(tx, officers)) return;
    for (const { areas, ...officer } of officers) {
      const accountId = await addAccount(tx, { ...officer, forDemonstration: true });
      await setPassword(tx, accountId, hash);
      const ids = areas && (await areaIdsOf(tx, areas));
      const office = { accountId, id: officer.id, insteadOf: null, emergency: null, endsAt: null };
      await addMembership(tx, { ...officer, ...ALWAYS, ...office, areas: ids }, desk.actor.name);
    }
    await tx.audit({ accounts: officers.map(({ id }) => id) });
  });
}
