import { Argument, type Command, InvalidArgumentError } from 'commander';
import { onDatabase, withPlace } from './place.ts';

/** `baophu bench`: side-by-side measurements. They need the packages for development, and a folder of their own. */
export function defineBench(command: Command): void {
  withPlace(command)
    .addArgument(new Argument('<name>', 'what is measured').choices(['coverage', 'law']))
    .option('--people <n>', 'how many made-up people', peopleNumber)
    .action((name: 'coverage' | 'law', options: { data: string; people?: number }) =>
      onDatabase(options, async (db) => {
        if (name === 'law') {
          const { benchLaw } = await import('#bench/law.ts');
          return benchLaw(db, options.people ?? 1_000_000);
        }
        const { benchCoverage } = await import('#bench/coverage.ts');
        return benchCoverage(db, options.data, options.people ?? 100_000);
      }),
    );
}

/** @throws InvalidArgumentError where it is not a whole number of people. */
function peopleNumber(typed: string): number {
  if (!/^[1-9]\d{0,7}$/.test(typed)) throw new InvalidArgumentError('Give a whole number of people, up to 99999999.');
  return Number(typed);
}
