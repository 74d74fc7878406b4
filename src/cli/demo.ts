import { Presets, SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import type { z } from 'zod';
import { count, people } from '#input/fields/numbers.ts';
import { bacKan, largerProvince } from '#seeds/catalogue.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';
import { figuresEvaluate } from '#server/figures/operations.ts';
import { demonstrationLoad } from '#server/operation/operations.ts';
import { builtPortal } from '#server/web/build-portal.ts';
import { serveUntilStopped } from '#server/web/serve.ts';
import { ask, orThrow } from './answer.ts';
import { flag } from './flag.ts';
import { onDatabase, withPlace } from './place.ts';
import { HIGHEST_PORT } from './start.ts';

type Demonstration = z.input<typeof demonstrationLoad.input>;

interface DemoOptions {
  data: string;
  port: number;
  loadOnly: boolean;
  people?: number;
}

/** `baophu demo`: the demonstration province, loaded on the first start, then the portal. */
export function defineDemo(command: Command): void {
  withPlace(command)
    .option('--port <n>', 'port to listen on', flag(count({ most: HIGHEST_PORT })), 3000)
    .option('--load-only', 'load and exit', false)
    .option('--people <n>', 'a larger made-up province with this many people, without bulletins', flag(people()))
    .action((options: DemoOptions) => onDatabase(options, (db) => demo(db, options)));
}

async function demo(db: Database, { people, loadOnly, port }: DemoOptions): Promise<void> {
  if (!loadOnly) builtPortal().catch(() => {}); // meanwhile; serving asks for it again, and says what went wrong
  const demonstration = people === undefined ? bacKan() : largerProvince(people);
  const desk = commandDesk(db, demonstration.provinceId);
  await loadWithProgress(desk, demonstration);
  for (const bulletin of demonstration.bulletins.slice(-1)) await printFigures(desk, bulletin);
  if (!loadOnly) await serveUntilStopped(db, { port, isDemonstration: true });
}

/** One bar for everything with the file at hand; where there is no terminal, a line for each file. */
async function loadWithProgress(desk: Desk, demonstration: Demonstration): Promise<void> {
  const bar = new SingleBar({ format: '{bar} {percentage}% {kind}', hideCursor: true }, Presets.shades_grey);
  let loading: string | undefined;
  const onProgress = (share: number, kind: string): void => {
    if (loading === undefined) {
      console.log('Loading a made-up province …');
      bar.start(1, 0, { kind });
    }
    if (loading !== kind && !process.stdout.isTTY) console.log(`  ${kind}`);
    loading = kind;
    bar.update(share, { kind });
  };
  orThrow(
    demonstrationLoad,
    await ask(desk, demonstrationLoad, demonstration, { onProgress }).finally(() => bar.stop()),
  );
}

/** What the bulletin says, how it is counted, and what the register gives. */
async function printFigures(desk: Desk, bulletin: Demonstration['bulletins'][number]): Promise<void> {
  const figures = Object.values(bulletin.figures);
  const expressions = figures.map((figure) => figure.expression);
  const counted = orThrow(
    figuresEvaluate,
    await ask(desk, figuresEvaluate, { expressions }, { now: bulletin.publishedAt }),
  );
  const rows = figures.map(({ wording, expression }, index) => {
    const result = counted[index];
    return { wording, expression, value: result?.ok ? String(result.value.value) : 'not counted' };
  });
  const width = (column: 'wording' | 'value'): number => Math.max(...rows.map((row) => row[column].length));
  console.log(`\nThe bulletin of ${bulletin.publishedAt.toISOString().slice(0, 10)} says, the register counts:`);
  for (const { wording, value, expression } of rows) {
    console.log(`  ${wording.padEnd(width('wording'))}  ${value.padStart(width('value'))}  ${expression}`);
  }
}
