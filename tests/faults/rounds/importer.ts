import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connect } from '#server/database/connect.ts';
import type { Round, SentFile } from './round.ts';

const BAOPHU = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const STAGED = `select count(*) as running from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and query ~ 'staged'`;

/** Somebody's `baophu import`, in a process of its own. */
export interface Importer {
  end: (signal: NodeJS.Signals) => void;
  isOver: () => boolean;
  /** Its exit code, null where a signal ended it. It never ends in a stack trace: that is a remark. */
  ended: Promise<number | null>;
}

/** Starts an import of payments; `limits` are words before the command: `prlimit --fsize=0`. */
export function startImporter({ of, remarks }: Round, file: SentFile, limits: readonly string[] = []): Importer {
  const [program = '', ...words] = [
    ...limits,
    process.execPath,
    BAOPHU,
    'import',
    'contributions',
    file.path,
    '--json',
  ];
  const env = { ...process.env, DATABASE_URL: of.url, LANG: 'C' };
  const child = spawn(program, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = child.stderr.setEncoding('utf8').toArray();
  const ended = Promise.all([once(child, 'exit'), said]).then(([[code], texts]) => {
    const text = texts.join('');
    if (/^\s+at .*:\d+:\d+/m.test(text)) remarks.push(`an importer ended in a stack trace: ${text}`);
    return code as number | null;
  });
  return { end: (signal) => void child.kill(signal), isOver: () => child.exitCode !== null, ended };
}

/** Waits until an importer works in the database, then for a number of looks at it, or until it is over. */
export async function amidImport({ of }: Round, importer: Importer, looks: number): Promise<void> {
  const watching = connect(of.url);
  const runs = (): Promise<boolean> =>
    watching.asOwner(async (tx) => (await tx.query<{ running: number }>(STAGED)).rows[0]?.running !== 0);
  try {
    while (!importer.isOver() && !(await runs()));
    for (let look = 0; look < looks && !importer.isOver(); look++) await runs();
  } finally {
    await watching.close();
  }
}
