import { Argument, type Command, InvalidArgumentError } from 'commander';
import { onDatabase, withPlace } from './place.ts';

/** `baophu bench`: side-by-side measurements. They need the packages for development, and a folder of their own. */
export function addBench(program: Command): void {
  withPlace(program.command('bench').description('measure side by side; use a data folder of its own'))
    .addArgument(new Argument('<name>', 'what is measured').choices(['coverage']))
    .option('--people <n>', 'so many made-up people', peopleNumber, 100_000)
    .action((_name: string, options: { data: string; people: number }) =>
      onDatabase(options, async (db) => {
        const { benchCoverage } = await import('#bench/coverage.ts');
        await benchCoverage(db, options.data, options.people);
      }),
    );
}

/** @throws InvalidArgumentError where it is no whole number of people. */
function peopleNumber(typed: string): number {
  if (!/^[1-9]\d{0,7}$/.test(typed)) throw new InvalidArgumentError('Give a whole number of people, up to 99999999.');
  return Number(typed);
}
