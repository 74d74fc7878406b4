import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole, Role } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { addAccount, setPassword } from '#server/accounts/data/accounts.ts';
import { addMembership } from '#server/accounts/data/memberships.ts';
import { hashPassword } from '#server/accounts/hash-password.ts';
import type { Database } from '#server/database/connect.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { BAC_KAN, deskOf } from './register.ts';

export const PASSWORD = 'một câu dễ nhớ';
const hashed = hashPassword(PASSWORD);

/** Somebody who works in an office. */
export interface Officer {
  accountId: string;
  officeId: string;
  email: string;
}

/** Where somebody works: everywhere and for nobody unless it is said; who works for organisations only, for the post office. */
export interface Workplace {
  provinceId?: number;
  areas?: readonly number[] | null;
  organisation?: string | null;
}

export const POST_OFFICE = 'BD-06';
const OF_ORGANISATIONS: readonly Role[] = ['manager', 'collector', 'collaborator', 'partner'];
const organisationOf = (role: Role, { organisation }: Workplace): string | null =>
  organisation ?? (OF_ORGANISATIONS.includes(role) ? POST_OFFICE : null);

/** A desk at which somebody works in a role, without an account. */
export const deskIn = (db: Database, role: Role, place: Workplace = {}): Desk =>
  openDesk(db, {
    provinceId: place.provinceId ?? BAC_KAN,
    actor: { kind: 'person', name: role, role, organisation: organisationOf(role, place), provedAt: new Date() },
    areas: place.areas ?? null,
  });

/** Enters organisations of these codes where they are not there yet. */
export async function addOrganisations(db: Database, provinceId: number, codes: readonly string[]): Promise<void> {
  await db.asOwner((tx) =>
    tx.query(
      `insert into organisations (province_id, code, name, kind, area_id)
       select $1, code, 'Đơn vị ' || code, 'collection_service', (select area_id from registers where province_id = $1)
         from unnest($2::text[]) as code on conflict do nothing`,
      [provinceId, codes],
    ),
  );
}

/** Enters an account with an office. */
export async function addOfficer(
  db: Database,
  role: OfficeRole,
  { name = 'Nông Thị Mai', ...place }: Workplace & { name?: string } = {},
): Promise<Officer> {
  const { provinceId = BAC_KAN, areas = null } = place;
  const organisation = organisationOf(role, place);
  if (organisation !== null) await addOrganisations(db, provinceId, [organisation]);
  const [accountId, officeId] = [randomUUID(), randomUUID()];
  const email = `${role}-${accountId.slice(0, 8)}@example.vn`;
  const hash = await hashed;
  await deskOf(db, provinceId).writeAccounts('account.accept-link', async (tx) => {
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

/** In which areas an office is held today, as each request asks. */
export async function heldAreas(db: Database, { accountId, officeId }: Officer): Promise<number[] | null> {
  const { rows } = await db.accounts.query('select area_ids as areas from accounts.offices_of($1) where id = $2', [
    accountId,
    officeId,
  ]);
  return rows[0].areas;
}
