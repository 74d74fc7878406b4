import type { Command } from 'commander';
import { stopEmbedded } from '#server/database/embedded.ts';
import { withPlace } from './place.ts';

/** `baophu stop`: ends the embedded server of a data folder. */
export function defineStop(command: Command): void {
  withPlace(command)
    .option('--now', 'even while others use it', false)
    .action(async ({ data, now }: { data: string; now: boolean }) => {
      const users = await stopEmbedded(data, { now });
      if (users.length === 0) return console.log('The embedded server does not run.');
      throw new Error(`The embedded server is in use by the processes ${users.join(', ')}: end them, or give --now.`);
    });
}
