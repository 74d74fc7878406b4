import type { Account } from '#access/membership.ts';
import type { Role } from '#access/roles.ts';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import type { Transaction } from '#server/database/connect.ts';

export interface NewAccount extends Account {
  forDemonstration: boolean;
}

/** Enters an account that is not there yet, by its e-mail, and answers its id; that of the one that is there otherwise. */
export async function addAccount(tx: Transaction, { id, name, email, forDemonstration }: NewAccount): Promise<string> {
  await tx.query(
    `insert into accounts.accounts (id, name, email, email_verified, for_demonstration) values ($1, $2, lower($3), true, $4)
     on conflict (email) do nothing`,
    [id, name, email, forDemonstration],
  );
  const { rows } = await tx.query<{ id: string }>('select id from accounts.accounts where email = lower($1)', [email]);
  if (!rows[0]) throw new Error('an account is gone that was just entered');
  return rows[0].id;
}

/** Whether all of these accounts are there. */
export async function areThere(tx: Transaction, accounts: readonly { email: string }[]): Promise<boolean> {
  const emails = accounts.map(({ email }) => email);
  const { rowCount } = await tx.query('select from accounts.accounts where email = any($1)', [emails]);
  return rowCount === accounts.length;
}

/** Sets the password of an account; whatever it was before opens nothing any more. */
export async function setPassword(tx: Transaction, accountId: string, hash: string): Promise<void> {
  await tx.query(
    `insert into accounts.sign_ins (id, account_id, provider, subject, password)
     values (gen_random_uuid(), $1::uuid, 'credential', $1::uuid::text, $2)
     on conflict (provider, subject) do update set password = excluded.password, updated_at = now()`,
    [accountId, hash],
  );
}

/** The account of an id; null where there is none. */
export async function accountOf(tx: Transaction, id: string): Promise<Account | null> {
  const { rows } = await tx.query<Account>('select id, name, email from accounts.accounts where id = $1', [id]);
  return rows[0] ?? null;
}

/** Whether an account has that e-mail. */
export async function isEmailTaken(tx: Transaction, email: string): Promise<boolean> {
  const { rowCount } = await tx.query('select from accounts.accounts where email = lower($1)', [email]);
  return rowCount === 1;
}

/** Ends sessions of an account: all, or the one of that id. Answers how many there were. */
export async function endSessions(tx: Transaction, which: { accountId: string; id?: string }): Promise<number> {
  const { rowCount } = await tx.query(
    'delete from accounts.sessions where account_id = $1 and ($2::uuid is null or id = $2)',
    [which.accountId, which.id ?? null],
  );
  return rowCount ?? 0;
}

/** Whether the account of an e-mail is of the demonstration. */
export async function isOfDemonstration(pool: AccountsPool, email: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from accounts.accounts where email = lower($1) and for_demonstration', [
    email,
  ]);
  return rowCount === 1;
}

/** An account that everybody may try, with the first office that it holds. */
export interface DemonstrationAccount extends Account {
  role: Role;
}

export async function demonstrationAccounts(pool: AccountsPool): Promise<DemonstrationAccount[]> {
  const { rows } = await pool.query(
    `select a.id, a.name, a.email, office.role
       from accounts.accounts as a, lateral (select role from accounts.offices_of(a.id) limit 1) as office
      where a.for_demonstration`,
  );
  return rows;
}

/** The account of an e-mail that may set a forgotten password, and the register of its office; null where there is none. */
export async function accountToRecover(
  pool: AccountsPool,
  email: string,
): Promise<(Account & { provinceId: number }) | null> {
  const { rows } = await pool.query(
    `select a.id, a.name, a.email, office.province_id as "provinceId"
       from accounts.accounts as a, lateral (select province_id from accounts.offices_of(a.id) limit 1) as office
      where a.email = lower($1) and not a.for_demonstration`,
    [email],
  );
  return rows[0] ?? null;
}
