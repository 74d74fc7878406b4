import type { Command } from 'commander';
import { onDatabase, withPlace } from './place.ts';

/** `baophu migrate`: schema and areas as this version wants them. */
export function defineMigrate(command: Command): void {
  withPlace(command).action((options) => onDatabase(options, async () => console.log('The database is up to date.')));
}
