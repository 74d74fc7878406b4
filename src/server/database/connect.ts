import pg from 'pg';
import { startEmbedded } from './embedded.ts';

/** A connection or a transaction: whatever can be asked. */
export type Queryable = Pick<pg.ClientBase, 'query'>;
export type Transaction = pg.PoolClient;
/** Number of the province whose register is meant: 6 for Bắc Kạn (code 06). */
export type ProvinceId = number;

/** A database on which every piece of work says whose rights it has, and on whose register. */
export interface Database {
  /** Records facts in one register; cannot change or delete any. */
  asApp: <T>(provinceId: ProvinceId, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Reads one register as the portal does: nobody's name is in reach. */
  asReader: <T>(provinceId: ProvinceId, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Reads what the people of one register pay, to simulate; nobody's name is in reach. */
  asPlanner: <T>(provinceId: ProvinceId, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Several transactions of the application on one connection, which ends with them and everything temporary on it. */
  onOneConnection: <T>(provinceId: ProvinceId, work: (asApp: AsApp) => Promise<T>) => Promise<T>;
  /** Migrates, loads areas and verifies: not for requests. */
  asOwner: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** One statement of the owner outside any transaction: `create database`, `analyze`. */
  autonomous: (statement: string) => Promise<void>;
  close: () => Promise<void>;
}

/** One transaction of the application. */
export type AsApp = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

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
  const within = async <T>(opening: string, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      return await transaction(client, opening, work);
    } finally {
      client.release();
    }
  };
  const asApp = (provinceId: ProvinceId): string => `begin; ${setRole('baophu_app', provinceId)}`;
  return {
    asApp: (provinceId, work) => within(asApp(provinceId), work),
    onOneConnection: async (provinceId, work) => {
      const client = await pool.connect();
      try {
        return await work((each) => transaction(client, asApp(provinceId), each));
      } finally {
        client.release(true);
      }
    },
    asReader: (provinceId, work) => within(`${READ_ONLY}; ${setRole('baophu_reader', provinceId)}`, work),
    asPlanner: (provinceId, work) => within(`${READ_ONLY}; ${setRole('baophu_planner', provinceId)}`, work),
    asOwner: (work) => within('begin', work),
    autonomous: async (statement) => void (await pool.query(statement)),
    close: () => pool.end(),
  };
}

/** Work between `begin` and `commit`; what it throws takes everything back. */
async function transaction<T>(client: Transaction, opening: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    await client.query(opening);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // of a broken connection there is nothing to take back
    throw error;
  }
}

const READ_ONLY = 'begin isolation level repeatable read read only';

const setRole = (role: string, provinceId: ProvinceId): string =>
  `set local role ${role}; set local baophu.province = '${Number(provinceId)}'`;

/** Dates stay the text they are; counts and amounts are whole numbers far below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.DATE) return (text) => text;
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
