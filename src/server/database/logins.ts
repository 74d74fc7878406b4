import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { DatabaseRole } from './connect.ts';
import { filedPassword, type PasswordOwner } from './password-file.ts';

/** Address of the database for each role. Where it is one for all, roles are taken inside transactions. */
export type Logins = Readonly<Record<DatabaseRole, string>>;

/** The name by which each role logs in. */
const NAMES: Readonly<Record<DatabaseRole, string>> = {
  owner: 'baophu_owner',
  baophu_app: 'baophu_app',
  baophu_reader: 'baophu_reader',
  baophu_planner: 'baophu_planner',
  baophu_accounts: 'baophu_accounts',
};
export const LOGIN_NAMES: readonly string[] = Object.values(NAMES);

/** The same of every role. */
export const eachRole = (of: (role: DatabaseRole, name: string) => string): Logins => ({
  owner: of('owner', NAMES.owner),
  baophu_app: of('baophu_app', NAMES.baophu_app),
  baophu_reader: of('baophu_reader', NAMES.baophu_reader),
  baophu_planner: of('baophu_planner', NAMES.baophu_planner),
  baophu_accounts: of('baophu_accounts', NAMES.baophu_accounts),
});

/**
 * Where `url` logs in as `baophu_owner`, an administrator has made the logins (`logins.sql`): then every role logs in for
 * itself, with its password in the file of PGPASSFILE. Any other login takes the roles inside its transactions, and
 * whatever SQL runs there can take them too.
 */
export function loginsOf(url: string): Logins {
  if (loginIn(url) !== NAMES.owner) return eachRole(() => url);
  return eachRole((role, name) =>
    role === 'owner' && PARTS.exec(url)?.groups?.password
      ? url
      : loginUrl(url, name, filedPassword(ownerOf(url, name))),
  );
}

/** postgresql://user:password@host:port/database?host=/a/folder&port=5432 */
const PARTS =
  /^(?<scheme>\w+:\/\/)(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<host>[^:/?]*)(?::(?<port>\d+))?(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/;

/** The name by which an address logs in; empty where it leaves that to the environment. */
export const loginIn = (url: string): string => PARTS.exec(url)?.groups?.user ?? '';

function ownerOf(url: string, user: string): PasswordOwner {
  const { host, port, database, query } = PARTS.exec(url)?.groups ?? {};
  const asked = new URLSearchParams(query);
  const at = host || asked.get('host') || 'localhost';
  return {
    host: at.startsWith('/') ? 'localhost' : at,
    port: port ?? asked.get('port') ?? '5432',
    database: database || user,
    user,
  };
}

/** The address with another login, and a password where it needs one here. */
export const loginUrl = (url: string, name: string, password?: string): string =>
  url.replace(
    /^(\w+:\/\/)([^@/?]*@)?/,
    `$1${name}${password === undefined ? '' : `:${encodeURIComponent(password)}`}@`,
  );

const MAKE_LOGINS = new URL('logins.sql', import.meta.url);

/** Makes the logins in the database that a superuser's address names, with their passwords by name. */
export async function makeLogins(superuserUrl: string, passwords: Readonly<Record<string, string>>): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  client.on('error', () => {}); // what it is asked says so too
  await client.connect();
  try {
    await client.query(await readFile(MAKE_LOGINS, 'utf8'));
    for (const name of LOGIN_NAMES) {
      await client.query(`alter role ${name} password ${pg.escapeLiteral(passwords[name] ?? '')}`);
    }
  } finally {
    await client.end();
  }
}
