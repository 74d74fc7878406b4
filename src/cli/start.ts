import { type Command, Option } from 'commander';
import { count } from '#input/fields/numbers.ts';
import { origin } from '#input/fields/origins.ts';
import { serveUntilStopped } from '#server/web/serve.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';

export const HIGHEST_PORT = 65_535;

/** `baophu start`: the portal, until the process is told to stop. */
export function defineStart(command: Command): void {
  withPlace(command)
    .option('--port <n>', 'port to listen on', flag(count({ most: HIGHEST_PORT })), 3000)
    .option('--host <address>', 'address to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .addOption(
      new Option('--origin <address>', 'where readers find the portal, such as https://bhxh.example.vn')
        .env('ORIGIN')
        .argParser(flag(origin())),
    )
    .action((options) => onDatabase(options, (db) => serveUntilStopped(db, options)));
}
