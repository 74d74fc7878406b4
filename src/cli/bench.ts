import { Argument, type Command } from 'commander';
import { people } from '#input/fields/numbers.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';

/** `baophu bench`: side-by-side measurements. They need the packages for development, and a folder of their own. */
export function defineBench(command: Command): void {
  withPlace(command)
    .addArgument(new Argument('<name>', 'what is measured').choices(['coverage', 'law', 'office', 'portal', 'search']))
    .option('--people <n>', 'how many made-up people', flag(people()))
    .action((name: 'coverage' | 'law' | 'office' | 'portal' | 'search', options: { data: string; people?: number }) =>
      onDatabase(options, async (db) => {
        if (name === 'law') {
          const { benchLaw } = await import('#bench/law.ts');
          return benchLaw(db, options.people ?? 1_000_000);
        }
        if (name === 'portal') {
          const { benchPortal } = await import('#bench/portal.ts');
          return benchPortal(db, options.data);
        }
        if (name === 'office') {
          const { benchOffice } = await import('#bench/office.ts');
          return benchOffice(db, options.data, options.people ?? 20_000);
        }
        if (name === 'search') {
          const { benchSearch } = await import('#bench/search.ts');
          return benchSearch(db, options.data, options.people ?? 1_000_000);
        }
        const { benchCoverage } = await import('#bench/coverage.ts');
        return benchCoverage(db, options.data, options.people ?? 100_000);
      }),
    );
}
