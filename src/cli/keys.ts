import type { Command } from 'commander';
import type { Database } from '#server/database/connect.ts';
import { makeKeyFile, readKeyFile } from '#server/database/master-key.ts';
import { keysRewrap, keysRotate, keysStatus } from '#server/operation/operations.ts';
import { ask, orThrow } from './answer.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface KeysOptions {
  data: string;
  province?: string;
}

/** `baophu keys`: what seals citizen ids and telephones of a register. */
export function defineKeys(keys: Command): void {
  const subcommand = (name: string, does: string): Command =>
    withProvince(withPlace(keys.command(name).description(does)));
  subcommand('status', 'the keys that there are, and how many lines each seals').action((options: KeysOptions) =>
    onDatabase(options, (db) => status(db, options)),
  );
  subcommand('rotate', 'a new key, and everything sealed with it again while people work').action(
    (options: KeysOptions) => onDatabase(options, (db) => rotate(db, options)),
  );
  subcommand('rewrap', 'wrap the keys under another master key')
    .requiredOption('--to <file>', 'the file of the other master key; made where it is missing')
    .action((options: KeysOptions & { to: string }) => onDatabase(options, (db) => rewrap(db, options)));
}

async function status(db: Database, options: KeysOptions): Promise<void> {
  const keys = orThrow(keysStatus, await ask(await deskOf(db, options), keysStatus, {}));
  if (keys.length === 0) console.log('Nothing is sealed yet.');
  for (const { version, use, madeAt, master, lines } of keys) {
    const does = use === 'index' ? 'finds numbers by their digests' : `seals ${lines} lines`;
    console.log(`version ${version} of ${madeAt.toISOString()}, under the master key ${master}: ${does}`);
  }
}

async function rotate(db: Database, options: KeysOptions): Promise<void> {
  const desk = await deskOf(db, options);
  const onProgress = (lines: number): void => void process.stderr.write(`\r${lines} lines sealed again`);
  const answer = await ask(desk, keysRotate, {}, { onProgress }).finally(() => process.stderr.write('\n'));
  const { version, resealed } = orThrow(keysRotate, answer);
  console.log(`Version ${version} seals from now on; ${resealed} lines were sealed again with it.`);
}

async function rewrap(db: Database, options: KeysOptions & { to: string }): Promise<void> {
  const to = readKeyFile(makeKeyFile(options.to));
  const count = orThrow(keysRewrap, await ask(await deskOf(db, options), keysRewrap, { to }));
  console.log(`${count} keys are wrapped under the master key ${to.name} now.`);
  console.log(`Start the program with BAOPHU_MASTER_KEY_FILE=${options.to}, and keep a copy of that file elsewhere.`);
}
