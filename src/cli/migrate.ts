import type { Command } from 'commander';
import { onDatabase, withPlace } from './place.ts';

/** `baophu migrate`: schema and areas as this version wants them. */
export function addMigrate(program: Command): void {
  withPlace(program.command('migrate').description('bring the database up to date')).action((options) =>
    onDatabase(options, async () => console.log('The database is up to date.')),
  );
}
