import pg from 'pg';
import type { Actor } from '#access/roles.ts';
import { type AccountsPool, openAccountsPool } from './accounts-pool.ts';
import { startEmbedded } from './embedded.ts';
import { type Logins, loginsOf } from './logins.ts';
import { type MasterKeySource, masterKeyOf } from './master-key.ts';
import { SEARCH_PATH } from './prepare-session.ts';
import { type ScopeKey, scopeKey, signedScope } from './scope.ts';
import { openSessions, type Session } from './sessions.ts';
import { isBrokenConnection } from './unavailable.ts';

/** A connection or a transaction: whatever can be asked. */
export type Queryable = Pick<pg.ClientBase, 'query'>;
/** Number of the province whose register is meant: 6 for Bắc Kạn (code 06). */
export type ProvinceId = number;

/** A transaction on one register. Its queries name the province themselves too, so that they reach one shard. */
export interface Transaction extends Queryable {
  readonly provinceId: ProvinceId;
  /** Statements that run in one round trip with the commit. */
  readonly atCommit: string[];
  /** What the keys of the register are wrapped with. */
  readonly masterKey: MasterKeySource;
}

/** The database roles that work in a register; none can change or delete a fact. */
export type DatabaseRole =
  /** Records facts and reads people. */
  | 'baophu_app'
  /** Reads as the portal does: nobody's name is visible. */
  | 'baophu_reader'
  /** Reads what people pay, to simulate; nobody's name is visible. */
  | 'baophu_planner'
  /** Keeps accounts, sessions and memberships; of the register it sees nobody. */
  | 'baophu_accounts'
  /** Owns everything: migrates and verifies. Row-level security does not bind it. */
  | 'owner';

/** Whose rights a transaction has, and what row-level security lets it see. */
export interface Opening {
  role: DatabaseRole;
  readOnly: boolean;
  provinceId: ProvinceId;
  /** Who asks; nobody writes into the audit under another's name. */
  actor: Actor;
  /** Ids of the areas whose people are in scope; null for the whole province. */
  areas: readonly number[] | null;
  /** Counts the lines of the whole register, whoever asks: a figure is the same for everybody. Only what reads may. */
  countsAll?: boolean | undefined;
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
  /** Connections of the role of accounts, for the library that keeps sessions: outside any scope. */
  accounts: AccountsPool;
  /** What the keys of its registers are wrapped with. */
  masterKey: MasterKeySource;
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
  const masterKey = masterKeyOf(dataDir);
  if (url) return connect(url, masterKey);
  let embedded = await startEmbedded(dataDir);
  let db = connect(embedded.logins, masterKey);
  const again = async (): Promise<void> => {
    const [gone, started] = [db, await startEmbedded(dataDir)];
    await embedded.stop(); // its entry among the users; the one that was just made keeps the server
    embedded = started;
    db = connect(started.logins, masterKey);
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
    accounts: {
      connect: () => revived(() => db.accounts.connect()),
      query: (statement, values) => revived(() => db.accounts.query(statement, values)),
      end: () => db.accounts.end(),
    },
    masterKey,
    close: async (how) => {
      await db.close(how);
      await embedded.stop();
    },
  };
}

/** Connects to a running server: each role by its own login, or by the address of a server of others. */
export function connect(given: Logins | string, masterKey = masterKeyOf(null)): Database {
  const logins = typeof given === 'string' ? loginsOf(given) : given;
  const { onSession, close } = openSessions(logins, { checks: typeof given === 'string' });
  const accounts = openAccountsPool(logins.baophu_accounts);
  const asOwner: Database['asOwner'] = (work) =>
    onSession('owner', ({ client }) => between(client, { begin: 'begin', commit: () => 'commit' }, () => work(client)));
  let key: Promise<ScopeKey> | undefined;
  /** Asked before a connection is taken, so that nobody who holds one waits for another. */
  const askKey = (): Promise<ScopeKey> => {
    key ??= asOwner(scopeKey).catch((error) => {
      key = undefined;
      throw error;
    });
    return key;
  };
  const transact: Transact = async (opening, work) => {
    const held = await askKey();
    return onSession(opening.role, (session) =>
      stoppable(session, opening.signal, () => transactOn(session, held, masterKey)(opening, work)),
    );
  };
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
    onOneConnection: async (work) => {
      const held = await askKey();
      return onSession('baophu_app', (session) => work(transactOn(session, held, masterKey)), true);
    },
    asOwner,
    autonomous: (statement) => onSession('owner', async ({ client }) => void (await client.query(statement))),
    accounts,
    masterKey,
    close: async (how) => void (await Promise.all([close(how), accounts.end()])),
  };
}

const transactOn =
  ({ client, pid }: Session, key: ScopeKey, masterKey: MasterKeySource): Transact =>
  (opening, work) => {
    const { role, readOnly, provinceId } = opening;
    const atCommit: string[] = [];
    const closing = role === 'baophu_app' && !readOnly ? [CLOSE] : [];
    return between(
      client,
      { begin: beginning(opening, pid, key), commit: () => [...closing, ...atCommit, 'commit'].join('; ') },
      () => work({ query: client.query.bind(client) as Queryable['query'], provinceId, atCommit, masterKey }),
    );
  };

/** A request to cancel that comes before its statement does nothing, so it is sent again, in milliseconds. */
const CANCEL_AGAIN_AFTER = 100;

/** Cancels what a connection of the pool does when whoever asked has left. */
async function stoppable<T>(
  { pool, pid }: Session,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  let again: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    pool.query('select pg_cancel_backend($1)', [pid]).catch(() => {});
    again = setTimeout(cancel, CANCEL_AGAIN_AFTER);
  };
  signal?.throwIfAborted();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', cancel);
    clearTimeout(again);
  }
}

/** What was recorded gets its position in the order of commits (migration 0019), in one round trip with the commit. */
const CLOSE = 'select close_recording()';

async function between<T>(
  client: pg.PoolClient,
  { begin, commit }: { begin: string; commit: () => string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    await client.query(begin);
    const result = await work();
    await client.query(commit());
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // of a broken connection there is nothing to take back
    throw error;
  }
}

/** How long a transaction waits for others, and how long the server waits for its next statement, in seconds. */
const LOCK_WITHIN = 300;
const IDLE_WITHIN = 120;

/** Whoever reads asks the same few statements, with values that the planner cannot look into: each is planned once. */
const PLANNED_ONCE = 'plan_cache_mode = force_generic_plan';

/** One round trip: begins the transaction and sets what row-level security and audit look at. */
function beginning(opening: Opening, pid: number, key: ScopeKey): string {
  const { role, readOnly, statementWithin } = opening;
  const settings = [
    `statement_timeout = '${statementWithin ?? 0}s'`,
    `lock_timeout = '${LOCK_WITHIN}s'`,
    `idle_in_transaction_session_timeout = '${IDLE_WITHIN}s'`,
    SEARCH_PATH,
    ...(role === 'owner' ? [] : [`role ${role}`]),
    ...(role === 'baophu_reader' ? [PLANNED_ONCE] : []),
    `baophu.scope = ${pg.escapeLiteral(signedScope(opening, pid, key))}`,
  ];
  const begin = readOnly ? 'begin isolation level repeatable read read only' : 'begin';
  return [begin, ...settings.map((setting) => `set local ${setting}`)].join('; ');
}
