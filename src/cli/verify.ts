import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import type { Database } from '#server/database/connect.ts';
import { registerVerify } from '#server/operation/operations.ts';
import { ask, orThrow } from './answer.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface VerifyOptions {
  data: string;
  province?: string;
}

/** `baophu verify`: movements, tallies and evidence, counted again from the facts. */
export function defineVerify(command: Command): void {
  withProvince(withPlace(command)).action((options: VerifyOptions) => onDatabase(options, (db) => verify(db, options)));
}

async function verify(db: Database, options: VerifyOptions): Promise<void> {
  const desk = await deskOf(db, options);
  const bar = new SingleBar({ format: '{bar} {percentage}%', clearOnComplete: true }, Presets.shades_grey);
  bar.start(1, 0);
  const answer = await ask(desk, registerVerify, {}, { onProgress: (share) => bar.update(share) }).finally(() =>
    bar.stop(),
  );
  const verified = orThrow(registerVerify, answer);
  for (const { what, differences, named } of verified) {
    console.log(`${what}: ${differences === 0 ? 'no difference' : `${differences} differ`}`);
    for (const name of named) console.log(`  ${name}`);
  }
  if (verified.some(({ differences }) => differences > 0)) process.exitCode = 1;
}
