import pg from 'pg';
import { prepareSession } from './prepare-session.ts';

/** What the library of accounts asks for its connections: those of one role, on the tables of one schema. */
export interface AccountsPool {
  connect: () => Promise<pg.PoolClient>;
  query: (statement: string | pg.QueryConfig, values?: unknown[]) => Promise<pg.QueryResult>;
  end: () => Promise<void>;
}

/** How many sign-ins are looked at at once; each takes some milliseconds. */
const MOST = 5;
const CONNECT_WITHIN = 5_000;

/** A pool of its own, opened where it is wanted: what these connections are set to would mislead every other work. */
export function openAccountsPool(connectionString: string): AccountsPool {
  let pool: pg.Pool | undefined;
  const open = (): pg.Pool => {
    const opened = new pg.Pool({
      connectionString,
      max: MOST,
      connectionTimeoutMillis: CONNECT_WITHIN,
      onConnect: async (client) => {
        await prepareSession(client as unknown as pg.ClientBase);
        await client.query(
          `set role baophu_accounts; set search_path = accounts, pg_temp; set statement_timeout = '15s'`,
        );
      },
    });
    opened.on('error', () => {}); // an idle connection that breaks is replaced by the pool
    opened.on('connect', (client) => client.on('error', () => {}));
    return opened;
  };
  const opened = (): pg.Pool => {
    pool ??= open();
    return pool;
  };
  return {
    connect: () => opened().connect(),
    query: (statement, values) => opened().query(statement as string, values),
    end: async () => {
      await pool?.end();
    },
  };
}
