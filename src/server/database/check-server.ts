import pg from 'pg';
import { refusedServer } from './refused-server.ts';

const OLDEST = 150_000;
/** How long the second connection may take, in milliseconds. */
const WITHIN = 5_000;

interface Server {
  version: string;
  number: number;
  encoding: string;
  locale: string;
}

/**
 * Looks once at a server of others, by a connection whose server process is `pid`: its version, its letters, and whether a
 * session is ours alone.
 * @throws Error in words where Baophu cannot work with it
 */
export async function checkServer(client: pg.ClientBase, pid: number, url: string): Promise<void> {
  const { rows } = await client.query<Server>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            pg_encoding_to_char(encoding) as encoding, datctype as locale
       from pg_database where datname = current_database()`,
  );
  for (const { version, number, encoding, locale } of rows) {
    if (number < OLDEST) throw refusedServer('version', { version });
    if (encoding !== 'UTF8') throw refusedServer('encoding', { encoding });
    const { rowCount } = await client.query(`select where lower('Đ') = 'đ'`);
    if (rowCount === 0) throw refusedServer('letters', { locale });
  }
  if (await isShared(pid, url)) throw refusedServer('pooled');
}

/** Whether a second connection gets the server process of the first one, which is still there: then transactions are pooled. */
async function isShared(pid: number, url: string): Promise<boolean> {
  const rival = new pg.Client({ connectionString: url, connectionTimeoutMillis: WITHIN, query_timeout: WITHIN });
  rival.on('error', () => {}); // what it is asked says so too
  await rival.connect();
  try {
    await rival.query('begin');
    const { rows } = await rival.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows[0]?.pid === pid;
  } catch (error) {
    if (error instanceof Error && /statement pooling/.test(error.message)) return true;
    throw error;
  } finally {
    await rival.end();
  }
}
