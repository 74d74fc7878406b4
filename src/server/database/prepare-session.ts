import type pg from 'pg';
import { refusedServer } from './refused-server.ts';

/**
 * Set on every connection before its first use, and asked back: another server's defaults would change what days and texts
 * mean. Not as startup parameters, which poolers refuse. Temporary tables come last, so that none stands for one of ours.
 * Compiling plans costs short statements half a second each and never pays; discs have no arms to move any more.
 */
const SESSION: Readonly<Record<string, string>> = {
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  standard_conforming_strings: 'on',
  array_nulls: 'on',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  search_path: 'public, pg_temp',
  jit: 'off',
  random_page_cost: '1.1',
};
const LISTS = ['DateStyle', 'search_path'];

/** Part of a statement: what text and tables mean is set again in each transaction, whatever ran on the connection before. */
export const SEARCH_PATH = `search_path = ${SESSION.search_path}`;

/**
 * Makes a connection ours, and answers the number of its server process.
 * @throws Error in words where the server does not let a setting be what it must be
 */
export async function prepareSession(client: pg.ClientBase): Promise<number> {
  const names = Object.keys(SESSION);
  await client.query(
    Object.entries(SESSION)
      .map(([name, value]) => `set ${name} = ${LISTS.includes(name) ? value : `'${value}'`}`)
      .join('; '),
  );
  const { rows } = await client.query<{ name: string; value: string; pid: number }>(
    'select name, current_setting(name) as value, pg_backend_pid() as pid from unnest($1::text[]) as name',
    [names],
  );
  const wrong = rows.filter(({ name, value }) => value !== SESSION[name]);
  if (wrong.length > 0) {
    const held = wrong.map(({ name, value }) => `${name} = ${value}`).join(', ');
    throw refusedServer('settings', { held, wanted: wrong.map(({ name }) => SESSION[name]).join(', ') });
  }
  return rows[0]?.pid ?? 0;
}
