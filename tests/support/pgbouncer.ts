import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAM = '/usr/sbin/pgbouncer';

/** Whether Debian's PgBouncer is installed; a word where it is not. */
export function hasPgBouncer(): boolean {
  if (!existsSync(PROGRAM)) console.log('# pgbouncer is not installed: nothing is tested behind a pooler');
  return existsSync(PROGRAM);
}

/** Work on a database behind a PgBouncer of its own, at a socket in a folder of its own. */
export async function behindPgBouncer(
  url: string,
  mode: 'session' | 'transaction' | 'statement',
  work: (pooledUrl: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-pgbouncer-'));
  const { server, database } = placeOf(url);
  await writeFile(path.join(folder, 'users'), await users());
  await writeFile(
    path.join(folder, 'ini'),
    `[databases]
${database} = ${server} dbname=${database}
[pgbouncer]
pool_mode = ${mode}
auth_type = trust
auth_file = ${folder}/users
unix_socket_dir = ${folder}
listen_port = 6432
`,
  );
  const isRoot = userInfo().uid === 0;
  if (isRoot) await run('chown', ['-R', 'postgres:postgres', folder]);
  await chmod(folder, 0o711);
  const as = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : ['env'];
  const pooler = spawn(as[0] ?? '', [...as.slice(1), PROGRAM, path.join(folder, 'ini')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(pooler, 'exit');
  try {
    for await (const line of pooler.stderr.setEncoding('utf8')) if (/process up/.test(line)) break;
    pooler.stderr.resume();
    await work(`postgresql://baophu_owner@/${database}?host=${encodeURIComponent(folder)}&port=6432`);
  } finally {
    pooler.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true });
  }
}

/** Where the server of an address is, as PgBouncer writes it. */
function placeOf(url: string): { server: string; database: string } {
  const [, host = '', port, database = '', socket] = /@([^:/]*)(?::(\d+))?\/(\w+)(?:\?host=([^&]+))?/.exec(url) ?? [];
  return { server: `host=${socket ? decodeURIComponent(socket) : host} port=${port ?? 5432}`, database };
}

/** The logins with their passwords, from the file of PGPASSFILE. */
async function users(): Promise<string> {
  const lines = (await readFile(process.env.PGPASSFILE ?? '', 'utf8')).trim().split('\n');
  return lines
    .map((line) => line.split(':').slice(3))
    .map(([name, password]) => `"${name}" "${password}"\n`)
    .join('');
}
