import pg from 'pg';
import { startEmbedded } from './embedded.ts';

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
  close: () => Promise<void>;
}

/** Where the data is: a PostgreSQL server by its address, or the embedded one by its folder. */
export interface DatabasePlace {
  url?: string | undefined;
  dataDir: string;
}

/** Opens the database server of `url` where it is given, else the embedded one in `dataDir`. */
export async function openDatabase({ url, dataDir }: DatabasePlace): Promise<Database> {
  if (url) return connect(url);
  const embedded = await startEmbedded(dataDir);
  const db = connect(embedded.url);
  return {
    ...db,
    close: async () => {
      await db.close();
      await embedded.stop();
    },
  };
}

/** Compiling plans costs short statements half a second each and never pays; discs have no arms to move any more. */
const OPTIONS = '-c jit=off -c random_page_cost=1.1';

/** Connects to a running server. */
export function connect(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 20, types: { getTypeParser }, options: OPTIONS });
  pool.on('error', () => {}); // an idle connection that breaks is replaced by the pool
  const onClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  };
  return {
    transact: (opening, work) => onClient((client) => transactOn(client)(opening, work)),
    onOneConnection: async (work) => {
      const client = await pool.connect();
      try {
        return await work(transactOn(client));
      } finally {
        client.release(true);
      }
    },
    asOwner: (work) => onClient((client) => between(client, 'begin', () => work(client))),
    autonomous: async (statement) => void (await pool.query(statement)),
    close: () => pool.end(),
  };
}

const transactOn =
  (client: pg.PoolClient): Transact =>
  (opening, work) =>
    between(client, beginning(opening), () =>
      work({ query: client.query.bind(client) as Queryable['query'], provinceId: opening.provinceId }),
    );

async function between<T>(client: pg.PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await client.query(begin);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // of a broken connection there is nothing to take back
    throw error;
  }
}

/** One round trip: begins the transaction and sets what row-level security and audit look at. */
function beginning({ role, readOnly, provinceId, actor, areas }: Opening): string {
  const settings = [
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
