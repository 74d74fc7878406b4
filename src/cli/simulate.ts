import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { csvLine } from '#base/csv.ts';
import type { Month } from '#base/months.ts';
import { printNumber } from '#base/numbers.ts';
import { choice } from '#input/fields/choices.ts';
import { month } from '#input/fields/days.ts';
import { amount, percent } from '#input/fields/numbers.ts';
import { readAssumptions } from '#input/law/assumptions.ts';
import type { SimulationQuestion } from '#input/law/forms/simulation.ts';
import type { Change } from '#law/bulk/assumed.ts';
import type { Effect } from '#law/bulk/effect.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/contribution/support.ts';
import type { Database } from '#server/database/connect.ts';
import { simulationRun } from '#server/figures/operations.ts';
import { ask, orThrow } from './answer.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

type Simulation = z.output<typeof simulationRun.output>;

interface SimulateOptions {
  data: string;
  province?: string;
  on?: Month;
  assumptions?: SimulationQuestion;
  incomeFloor?: number;
  rate?: number;
  support?: Change['support'];
  local?: Change['local'];
  per?: 'commune';
  json: boolean;
}

/** `baophu simulate`: what voluntary participants would pay if the income floor, the rate or the support changed. */
export function defineSimulate(command: Command): void {
  withProvince(withPlace(command))
    .option('--on <month>', 'its participants and the law of its last day, such as 2026-12', flag(month()))
    .option('--assumptions <file>', 'JSON kept from the page Mô phỏng; other options go over it', assumptions)
    .option('--income-floor <đồng>', 'the lowest income; support is counted on the same level', flag(amount()))
    .option('--rate <percent>', 'contribution rate', flag(percent()))
    .option('--support <group=percent...>', `State support of a group: ${SUPPORT_GROUPS.join(', ')}`, support)
    .option('--local <group=percent...>', 'what the province adds for a group, on the same base', support)
    .addOption(
      new Option('--per <level>', 'each commune by itself, as CSV')
        .choices(['commune'])
        .argParser(flag(choice(['commune']))),
    )
    .option('--json', 'print everything as JSON', false)
    .action((options: SimulateOptions) => {
      const on = options.on ?? options.assumptions?.on;
      if (on === undefined) return command.error('Give --on, or --assumptions.');
      return onDatabase(options, (db) => simulate(db, { on, change: changeOf(options) }, options));
    });
}

/** What the options assume, over what the file does. */
function changeOf({ assumptions, incomeFloor, rate, support, local }: SimulateOptions): Change {
  return {
    ...assumptions?.change,
    ...(incomeFloor === undefined ? {} : { incomeFloor }),
    ...(rate === undefined ? {} : { rate }),
    ...(support === undefined ? {} : { support }),
    ...(local === undefined ? {} : { local }),
  };
}

async function simulate(db: Database, question: SimulationQuestion, options: SimulateOptions): Promise<void> {
  const { per, json } = options;
  const simulated = orThrow(simulationRun, await ask(await deskOf(db, options), simulationRun, question));
  const { total, communes, withoutIncome } = simulated;
  if (json) console.log(JSON.stringify({ on: simulated.on, total, communes, withoutIncome }));
  else if (per) printCommunes(simulated);
  else printTotal(simulated);
}

function printTotal({ on, total, withoutIncome }: Simulation): void {
  const { people, more, less, now, changed } = total;
  const count = (value: number): string => printNumber(value, 'en', { most: 0 });
  console.log(`${on}: of ${count(people)} participants`);
  console.log(`${count(more)} pay more, ${count(less)} less, ${count(people - more - less)} the same.`);
  const rows = [
    ['participants pay', now.payable, changed.payable],
    ['the State supports', now.stateSupport, changed.stateSupport],
    ['the province supports', now.localSupport, changed.localSupport],
  ] as const;
  for (const [who, before, after] of rows)
    console.log(
      `${who}: ${count(before)} → ${count(after)} đồng a month (${after < before ? '' : '+'}${count(after - before)})`,
    );
  if (withoutIncome > 0) console.log(`${count(withoutIncome)} more participants have no income recorded.`);
}

function printCommunes({ communes }: Simulation): void {
  console.log(csvLine(['area_code', 'area_name', ...cellsOf(null)]));
  for (const commune of communes) console.log(csvLine([commune.code, commune.name, ...cellsOf(commune)]));
}

/** The cells of an effect, or their names. */
function cellsOf(effect: Effect | null): (string | number)[] {
  const cells: Record<string, (effect: Effect) => number> = {
    people: ({ people }) => people,
    more: ({ more }) => more,
    less: ({ less }) => less,
    payable_now: ({ now }) => now.payable,
    payable_changed: ({ changed }) => changed.payable,
    state_support_now: ({ now }) => now.stateSupport,
    state_support_changed: ({ changed }) => changed.stateSupport,
  };
  return effect ? Object.values(cells).map((cell) => cell(effect)) : Object.keys(cells);
}

/** The question of a file of assumptions. */
function assumptions(file: string): SimulationQuestion {
  const read = readAssumptions(textOf(file));
  if (read) return read;
  throw new InvalidArgumentError(`${file} is not what the page Mô phỏng keeps as JSON.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InvalidArgumentError(`${file} cannot be read.`);
  }
}

/** One more `group=percent`. */
function support(typed: string, before: Change['support'] = {}): Change['support'] {
  const [group = '', ...share] = typed.split('=');
  if (!SUPPORT_GROUPS.includes(group as SupportGroup))
    throw new InvalidArgumentError(`The groups are ${SUPPORT_GROUPS.join(', ')}.`);
  const read = percent().safeParse(share.join('='));
  if (!read.success) throw new InvalidArgumentError(`${group} takes a percentage from 0 to 100.`);
  return { ...before, [group]: read.data };
}
