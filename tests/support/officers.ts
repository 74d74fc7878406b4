import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { addAccount, setPassword } from '#server/accounts/data/accounts.ts';
import { addMembership } from '#server/accounts/data/memberships.ts';
import { hashPassword } from '#server/accounts/hash-password.ts';
import type { Database } from '#server/database/connect.ts';
import { deskOf } from './register.ts';

export const PASSWORD = 'một câu dễ nhớ';
const hashed = hashPassword(PASSWORD);

/** Somebody who works in an office. */
export interface Officer {
  accountId: string;
  officeId: string;
  email: string;
}

/** Enters an account with an office, of the whole province where no areas are named. */
export async function addOfficer(
  db: Database,
  role: OfficeRole,
  {
    areas = null,
    organisation = null,
    name = 'Nông Thị Mai',
  }: { areas?: readonly number[] | null; organisation?: string | null; name?: string } = {},
): Promise<Officer> {
  const [accountId, officeId] = [randomUUID(), randomUUID()];
  const email = `${role}-${accountId.slice(0, 8)}@example.vn`;
  const hash = await hashed;
  await deskOf(db).writeAccounts('account.accept-link', async (tx) => {
    await addAccount(tx, { id: accountId, name, email, forDemonstration: false });
    await setPassword(tx, accountId, hash);
    const always = { from: day('2020-01-01'), to: null, insteadOf: null, emergency: null, endsAt: null };
    await addMembership(tx, { ...always, id: officeId, accountId, role, organisation, areas }, 'test');
    tx.audit({ account: accountId });
  });
  return { accountId, officeId, email };
}

/** A cookie as browsers keep it. */
export interface Cookie {
  name: string;
  value: string;
}

/** Signs in at the door of a portal, and answers the cookies of the session. */
export async function signInAt(address: string, email: string, password = PASSWORD): Promise<Cookie[]> {
  const answer = await fetch(new URL('/dang-nhap', address), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(address).origin, accept: 'text/html' },
    body: new URLSearchParams({ email, 'mat-khau': password }),
  });
  assert.equal(answer.status, 303, `${email} is let in`);
  return answer.headers.getSetCookie().map((line) => {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    return { name, value };
  });
}
