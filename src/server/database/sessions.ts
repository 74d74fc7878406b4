import pg from 'pg';
import { checkServer } from './check-server.ts';
import type { Database, DatabaseRole } from './connect.ts';
import { type Logins, loginIn } from './logins.ts';
import { prepareSession } from './prepare-session.ts';
import { connectError } from './refused-server.ts';

/** How long somebody waits for a connection, in milliseconds; then the database counts as unavailable. */
const CONNECT_WITHIN = 5_000;

/** A connection that is ours to work on. */
export interface Session {
  client: pg.PoolClient;
  pool: pg.Pool;
  /** Number of its server process. */
  pid: number;
}

/** Connections of each role, opened where they are wanted and kept for a while. */
export interface Sessions {
  /** Work on one connection. Where it breaks, that is an error of the work and of nothing else. */
  onSession: <T>(role: DatabaseRole, work: (session: Session) => Promise<T>, endAfterwards?: boolean) => Promise<T>;
  close: Database['close'];
}

/** Opens no connection yet. Where it `checks`, the first one looks at the server. */
export function openSessions(logins: Logins, { checks }: { checks: boolean }): Sessions {
  const pools = new Map<string, pg.Pool>();
  const poolOf = (role: DatabaseRole): pg.Pool => {
    const url = logins[role];
    const pool = pools.get(url) ?? openPool(url);
    pools.set(url, pool);
    return pool;
  };
  const pids = new WeakMap<pg.PoolClient, number>();
  let isChecked = !checks;
  const prepare = async (client: pg.PoolClient, url: string): Promise<number> => {
    const pid = await prepareSession(client);
    if (!isChecked) await checkServer(client, pid, url);
    isChecked = true;
    pids.set(client, pid);
    return pid;
  };
  const working = new Set<pg.PoolClient>();
  const onSession: Sessions['onSession'] = async (role, work, endAfterwards = false) => {
    const pool = poolOf(role);
    const client = await pool.connect().catch((error) => {
      throw connectError(error, loginIn(logins[role]));
    });
    let broken = false;
    const noteBroken = (): void => {
      broken = true;
    };
    client.on('error', noteBroken);
    working.add(client);
    try {
      return await work({ client, pool, pid: pids.get(client) ?? (await prepare(client, logins[role])) });
    } finally {
      working.delete(client);
      client.off('error', noteBroken);
      client.release(broken || endAfterwards);
    }
  };
  return {
    onSession,
    close: async ({ now } = { now: false }) => {
      const ended = Promise.all([...pools.values()].map((pool) => pool.end())); // from here on nobody begins
      if (now) for (const client of working) void (client as unknown as pg.Client).end();
      await ended;
    },
  };
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    types: { getTypeParser },
    connectionTimeoutMillis: CONNECT_WITHIN,
  });
  pool.on('error', () => {}); // an idle connection that breaks is replaced by the pool
  // A server may end a connection with the very words that open it, before whoever waited for it can listen.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Dates stay the text they are; counts and amounts are whole numbers far below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.DATE) return (text) => text;
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
