import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What PostgreSQL says, and what to do then. It speaks to whoever administers databases; this is for everybody else. */
const REASONS: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /could not look up effective user|user does not exist|ENOENT.*uv_os_get_passwd|uv_os_get_passwd.*ENOENT/,
    () =>
      'The user that runs this has no name on this machine (no line in /etc/passwd), and PostgreSQL needs one: run it as a user that has, or set DATABASE_URL to a server of your own.',
  ],
  [
    /has wrong ownership|Permission denied|EACCES/,
    (folder) =>
      `The data folder belongs to somebody else, perhaps it was copied by root: give it back with «chown -R USER ${folder}», as the user who runs this; as root, to the user postgres.`,
  ],
  [
    /invalid permissions/,
    (folder) => `The data folder can be read by others: «chmod 700 ${path.join(folder, 'postgres')}».`,
  ],
  [
    /database files are incompatible|was initialized (?:by|with)|configuration file .* contains errors/,
    () =>
      'The data folder is of another PostgreSQL or another kind of machine: dump it there with pg_dump, give an empty folder with --data, and restore the dump there.',
  ],
  [/No space left/, () => 'The disk of the data folder is full.'],
];

/** Why PostgreSQL did not start on a folder, in words and in its own. */
export function whyNotStarted(folder: string, said: string): string {
  const [, inWords] = REASONS.find(([words]) => words.test(said)) ?? [];
  const own = said.trim() === '' ? '' : ` Its last words:\n${said.trim().slice(-2_000)}`;
  return `PostgreSQL did not start.${inWords ? ` ${inWords(folder)}` : ''}${own}`;
}

/** Signs that the shell under `pg_ctl` would take for its own. */
const TAKEN_BY_SHELL = /["$`\\\n]/;

/** @throws Error in words where no PostgreSQL can be started on a folder of that name */
export function checkFolderName(folder: string): void {
  if (!TAKEN_BY_SHELL.test(folder)) return;
  throw new Error(
    `The path of the data folder has a sign that PostgreSQL cannot take (" $ \` \\ or a line break): ${JSON.stringify(folder)}. Choose another one with --data.`,
  );
}

/** The end of what the server wrote, wherever it wrote last: before its collector runs into `server.log`, then into `log/`. */
export async function lastWords(cluster: string): Promise<string> {
  const kept = (await readdir(path.join(cluster, 'log')).catch(() => []))
    .toSorted()
    .map((name) => path.join('log', name));
  const texts = await Promise.all(
    ['server.log', ...kept].map((name) => readFile(path.join(cluster, name), 'utf8').catch(() => '')),
  );
  return texts.map((text) => text.slice(-2_000)).join('');
}
