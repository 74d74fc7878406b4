import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Whose password is asked for; a socket's host is `localhost`. */
export interface PasswordOwner {
  host: string;
  port: string;
  database: string;
  user: string;
}

/**
 * The password of the first line that fits in the file of PGPASSFILE, or in ~/.pgpass: `host:port:database:user:password`, with
 * `*` for anything (PostgreSQL manual, "The Password File"). Like libpq it takes no file that others may read.
 */
export function filedPassword({ host, port, database, user }: PasswordOwner): string | undefined {
  const file = process.env.PGPASSFILE ?? path.join(homedir(), '.pgpass');
  for (const line of linesOf(file)) {
    const fields = line
      .split(/(?<=(?:^|[^\\])(?:\\\\)*):/)
      .map((each) => each.replace(/:$/, '').replace(/\\(.)/g, '$1'));
    const password = fields[4];
    const fits = [host, port, database, user].every((each, index) => fields[index] === '*' || fields[index] === each);
    if (fits && password !== undefined && !line.startsWith('#')) return password;
  }
  return undefined;
}

function linesOf(file: string): string[] {
  try {
    const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
    return isOpen ? [] : readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
