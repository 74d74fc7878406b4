import { type Command, Option } from 'commander';
import type { z } from 'zod';
import { csvLine } from '#base/csv.ts';
import type { Month } from '#base/months.ts';
import { indicatorProblemWords } from '#indicators/problem-words.ts';
import { choice } from '#input/fields/choices.ts';
import { month } from '#input/fields/days.ts';
import type { Database } from '#server/database/connect.ts';
import { figuresSeries } from '#server/figures/operations.ts';
import { ask, orThrow } from './answer.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

type SeriesCell = z.output<typeof figuresSeries.output>['values'][number];

interface SeriesOptions {
  data: string;
  province?: string;
  from?: Month;
  to?: Month;
  per?: 'district' | 'commune';
}

/** `baophu series`: values of one indicator over months and areas, as CSV. */
export function defineSeries(command: Command): void {
  withProvince(withPlace(command))
    .argument('<expression>', "such as 'participants(vsi, area=06)'")
    .option('--from <month>', 'first month, such as 2020-01', flag(month()))
    .option('--to <month>', 'last month', flag(month()))
    .addOption(
      new Option('--by <period>', 'what the series goes by')
        .choices(['month'])
        .argParser(flag(choice(['month'])))
        .default('month'),
    )
    .addOption(
      new Option('--per <level>', 'each area of that level by itself')
        .choices(['district', 'commune'])
        .argParser(flag(choice(['district', 'commune']))),
    )
    .action((expression: string, options: SeriesOptions, command: Command) => {
      if ((options.from === undefined) !== (options.to === undefined)) command.error('--from and --to go together.');
      if (!options.from && !options.per) command.error('Give --from and --to, or --per, or all three.');
      return onDatabase(options, (db) => series(db, expression, options));
    });
}

async function series(db: Database, expression: string, options: SeriesOptions): Promise<void> {
  const { from, to, per } = options;
  const months = from && to ? { from, to } : undefined;
  const answer = await ask(await deskOf(db, options), figuresSeries, { expression, months, per });
  const { values, extent_changed_on } = orThrow(figuresSeries, answer);
  const columns = [...(months ? ['month'] : []), ...(per ? ['area_code', 'area_name'] : []), 'value'];
  console.log(csvLine(columns));
  for (const value of values) console.log(csvLine(cellsOf(value, per !== undefined)));
  printReasons(values);
  if (extent_changed_on.length > 0) {
    console.error(
      `The area's extent changed on ${extent_changed_on.join(', ')}; with areas=now it is the same throughout.`,
    );
  }
}

const cellsOf = ({ month, area, answer }: SeriesCell, per: boolean): (string | number | null)[] => [
  ...(month ? [month] : []),
  ...(per ? [area?.code ?? null, area?.name ?? null] : []),
  answer.ok ? answer.value : null,
];

/** Why cells are empty, each reason once. */
function printReasons(values: readonly SeriesCell[]): void {
  const reasons = values.flatMap(({ answer }) =>
    answer.ok ? [] : answer.error.map((each) => indicatorProblemWords(each).en),
  );
  for (const reason of new Set(reasons)) console.error(reason);
  if (values.every(({ answer }) => !answer.ok)) process.exitCode = 1;
}
