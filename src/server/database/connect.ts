import pg from 'pg';
import { startEmbedded } from './embedded.ts';
import { isBrokenConnection } from './unavailable.ts';

/** A connection or a transaction: whatever can be asked. */
export type Queryable = Pick<pg.ClientBase, 'query'>;
/** Number of the province whose register is meant: 6 for Bắc Kạn (code 06). */
export type ProvinceId = number;

/** A transaction on one register. Its queries name the province themselves too, so that they reach one shard. */
export interface Transaction extends Queryable {
  readonly provinceId: ProvinceId;
}

/** The database roles that work in a register; none can change or delete a fact. */
export type DatabaseRole =
  /** Records facts and reads people. */
  | 'baophu_app'
  /** Reads as the portal does: nobody's name is visible. */
  | 'baophu_reader'
  /** Reads what people pay, to simulate; nobody's name is visible. */
  | 'baophu_planner'
  /** Owns everything: migrates and verifies. Row-level security does not bind it. */
  | 'owner';

/** Whose rights a transaction has, and what row-level security lets it see. */
export interface Opening {
  role: DatabaseRole;
  readOnly: boolean;
  provinceId: ProvinceId;
  /** Name of who asks, for `current_setting('baophu.actor')`. */
  actor: string;
  /** Ids of the areas that are in scope; null for the whole province. */
  areas: readonly number[] | null;
  /** How long one statement may take, in seconds; null for work that takes as long as it takes. */
  statementWithin: number | null;
  /** Ends the work when whoever asked has left. */
  signal?: AbortSignal | undefined;
}

/** Runs work between `begin` and `commit`; what it throws takes everything back. */
export type Transact = <T>(opening: Opening, work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** A database in which every transaction says whose rights it has, and on which register. Services open them by a desk. */
export interface Database {
  transact: Transact;
  /** Several transactions on one connection, which ends with them and everything temporary on it. */
  onOneConnection: <T>(work: (transact: Transact) => Promise<T>) => Promise<T>;
  /** Migrates, loads areas and opens registers: not for requests, and on no register in particular. */
  asOwner: <T>(work: (tx: Queryable) => Promise<T>) => Promise<T>;
  /** One statement of the owner outside any transaction: `create database`, `analyze`. */
  autonomous: (statement: string) => Promise<void>;
  /** Waits for the work that is under way; `now` breaks it off, and the server takes it back. */
  close: (how?: { now: boolean }) => Promise<void>;
}

/** Where the data is: a PostgreSQL server by its address, or the embedded one by its folder. */
export interface DatabasePlace {
  url?: string | undefined;
  dataDir: string;
}

/**
 * Opens the database server of `url` where it is given, else the embedded one in `dataDir`. An embedded server that is gone
 * is started again by whoever misses it.
 */
export async function openDatabase({ url, dataDir }: DatabasePlace): Promise<Database> {
  if (url) return connect(url);
  let embedded = await startEmbedded(dataDir);
  let db = connect(embedded.url);
  const again = async (): Promise<void> => {
    const [gone, started] = [db, await startEmbedded(dataDir)];
    await embedded.stop(); // its entry among the users; the one that was just made keeps the server
    embedded = started;
    db = connect(started.url);
    await gone.close();
  };
  let reviving: Promise<void> | undefined;
  /** Work that is tried once more where nobody listened: then nothing of it has begun. */
  const revived = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      reviving ??= again().finally(() => {
        reviving = undefined;
      });
      await reviving;
      return work();
    }
  };
  return {
    transact: (opening, work) => revived(() => db.transact(opening, work)),
    onOneConnection: (work) => revived(() => db.onOneConnection(work)),
    asOwner: (work) => revived(() => db.asOwner(work)),
    autonomous: (statement) => revived(() => db.autonomous(statement)),
    close: async (how) => {
      await db.close(how);
      await embedded.stop();
    },
  };
}

/**
 * Set on every connection before its first use, and asked back: another server's defaults would change what days and texts
 * mean. Not as startup parameters, which poolers refuse. Compiling plans costs short statements half a second each and
 * never pays; discs have no arms to move any more.
 */
const SESSION: Readonly<Record<string, string>> = {
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  standard_conforming_strings: 'on',
  array_nulls: 'on',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  search_path: 'public',
  jit: 'off',
  random_page_cost: '1.1',
};

/** How long somebody waits for a connection, in milliseconds; then the database counts as unavailable. */
const CONNECT_WITHIN = 5_000;

/** Makes a connection ours. @throws Error where the server does not let a setting be what it must be */
async function prepare(client: pg.PoolClient): Promise<void> {
  const names = Object.keys(SESSION);
  await client.query(
    Object.entries(SESSION)
      .map(([name, value]) => `set ${name} = ${name === 'search_path' || name === 'DateStyle' ? value : `'${value}'`}`)
      .join('; '),
  );
  const { rows } = await client.query<{ name: string; value: string }>(
    'select name, current_setting(name) as value from unnest($1::text[]) as name',
    [names],
  );
  const wrong = rows.filter(({ name, value }) => value !== SESSION[name]);
  if (wrong.length > 0) {
    throw new Error(
      `the database server keeps ${wrong.map(({ name, value }) => `${name} = ${value}`).join(', ')}: it must be ${wrong.map(({ name }) => SESSION[name]).join(', ')}`,
    );
  }
}

/** Connects to a running server. */
export function connect(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    types: { getTypeParser },
    connectionTimeoutMillis: CONNECT_WITHIN,
  });
  pool.on('error', () => {}); // an idle connection that breaks is replaced by the pool
  const prepared = new WeakSet<pg.PoolClient>();
  const working = new Set<pg.PoolClient>();
  /** Work on one connection. Where it breaks, that is an error of the work and of nothing else. */
  const onClient = async <T>(work: (client: pg.PoolClient) => Promise<T>, endAfterwards = false): Promise<T> => {
    const client = await pool.connect();
    let broken = false;
    const noteBroken = (): void => {
      broken = true;
    };
    client.on('error', noteBroken);
    working.add(client);
    try {
      if (!prepared.has(client)) await prepare(client);
      prepared.add(client);
      return await work(client);
    } finally {
      working.delete(client);
      client.off('error', noteBroken);
      client.release(broken || endAfterwards);
    }
  };
  const transact: Transact = (opening, work) =>
    onClient((client) => stoppable(pool, client, opening.signal, () => transactOn(client)(opening, work)));
  return {
    // What only reads is tried once more: a connection may have ended since it was last used.
    transact: async (opening, work) => {
      try {
        return await transact(opening, work);
      } catch (error) {
        if (!opening.readOnly || opening.signal?.aborted || !isBrokenConnection(error)) throw error;
        return transact(opening, work);
      }
    },
    onOneConnection: (work) => onClient((client) => work(transactOn(client)), true),
    asOwner: (work) => onClient((client) => between(client, { begin: 'begin', commit: 'commit' }, () => work(client))),
    autonomous: (statement) => onClient(async (client) => void (await client.query(statement))),
    close: async ({ now } = { now: false }) => {
      const ended = pool.end(); // from here on nobody begins
      if (now) for (const client of working) void (client as unknown as pg.Client).end();
      await ended;
    },
  };
}

/** Cancels what a connection of the pool does when whoever asked has left. */
async function stoppable<T>(
  pool: pg.Pool,
  client: pg.PoolClient,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const cancel = (): void =>
    void pool.query('select pg_cancel_backend($1)', [(client as { processID?: number }).processID]).catch(() => {});
  signal?.throwIfAborted();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

const transactOn =
  (client: pg.PoolClient): Transact =>
  (opening, work) =>
    between(
      client,
      { begin: beginning(opening), commit: opening.role === 'baophu_app' && !opening.readOnly ? CLOSE : 'commit' },
      () => work({ query: client.query.bind(client) as Queryable['query'], provinceId: opening.provinceId }),
    );

/** One round trip: what was recorded gets its position in the order of commits (migration 0019). */
const CLOSE = 'select close_recording(); commit';

async function between<T>(
  client: pg.PoolClient,
  { begin, commit }: { begin: string; commit: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    await client.query(begin);
    const result = await work();
    await client.query(commit);
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // of a broken connection there is nothing to take back
    throw error;
  }
}

/** How long a transaction waits for others, and how long the server waits for its next statement, in seconds. */
const LOCK_WITHIN = 300;
const IDLE_WITHIN = 120;

/** One round trip: begins the transaction and sets what row-level security and audit look at. */
function beginning({ role, readOnly, provinceId, actor, areas, statementWithin }: Opening): string {
  const settings = [
    `statement_timeout = '${statementWithin ?? 0}s'`,
    `lock_timeout = '${LOCK_WITHIN}s'`,
    `idle_in_transaction_session_timeout = '${IDLE_WITHIN}s'`,
    ...(role === 'owner' ? [] : [`role ${role}`]),
    `baophu.province = '${Number(provinceId)}'`,
    `baophu.actor = ${pg.escapeLiteral(actor)}`,
    `baophu.areas = '${areas === null ? '' : areas.map(Number).join(',')}'`,
  ];
  const begin = readOnly ? 'begin isolation level repeatable read read only' : 'begin';
  return [begin, ...settings.map((setting) => `set local ${setting}`)].join('; ');
}

/** Dates stay the text they are; counts and amounts are whole numbers far below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.DATE) return (text) => text;
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
