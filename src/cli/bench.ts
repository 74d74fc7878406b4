import { Argument, type Command } from 'commander';
import { people } from '#input/fields/numbers.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';

/** `baophu bench`: side-by-side measurements. They need the packages for development, and a folder of their own. */
export function defineBench(command: Command): void {
  withPlace(command)
    .addArgument(new Argument('<name>', 'what is measured').choices(['coverage', 'law']))
    .option('--people <n>', 'how many made-up people', flag(people()))
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
