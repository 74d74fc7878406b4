import type { Command } from 'commander';
import { stopEmbedded } from '#server/database/embedded.ts';
import { withPlace } from './place.ts';

/** `baophu stop`: ends the embedded server of a data folder. */
export function defineStop(command: Command): void {
  withPlace(command)
    .option('--now', 'even while others use it', false)
    .action(async ({ data, now }: { data: string; now: boolean }) => {
      const stopped = await stopEmbedded(data, { now });
      if (stopped === 'not-running') return console.log(`No embedded server runs on ${data}.`);
      if (stopped === 'ended') return console.log('The embedded server has ended.');
      const users = stopped.usedBy.join(', ');
      throw new Error(`The embedded server is in use by the processes ${users}: end them, or give --now.`);
    });
}
