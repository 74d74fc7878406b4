import { type Command, InvalidArgumentError } from 'commander';
import { serveUntilStopped } from '#server/web/serve.ts';
import { onDatabase, withPlace } from './place.ts';

/** `baophu start`: the portal, until the process is told to stop. */
export function defineStart(command: Command): void {
  withPlace(command)
    .option('--port <n>', 'port to listen on', portNumber, 3000)
    .option('--host <address>', 'address to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .action((options) => onDatabase(options, (db) => serveUntilStopped(db, options)));
}

/** A port from what was typed. @throws InvalidArgumentError where it is none. */
export function portNumber(typed: string): number {
  const port = Number(typed);
  if (!/^\d{1,5}$/.test(typed) || port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}
