import { Presets, SingleBar } from 'cli-progress';
import { Argument, type Command } from 'commander';
import type { z } from 'zod';
import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import type { Database } from '#server/database/connect.ts';
import { fileImport } from '#server/imports/operations.ts';
import { readFirstCommune } from '#server/imports/read-first-commune.ts';
import { ask, orThrow } from './answer.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface ImportOptions {
  data: string;
  province?: string;
  historical: boolean;
  json: boolean;
}

/** `baophu import`: rows of a CSV file or Excel workbook into the register. */
export function defineImport(command: Command): void {
  withProvince(withPlace(command))
    .addArgument(new Argument('<kind>', 'what the rows are').choices(IMPORT_KINDS))
    .argument('<file>', 'CSV in UTF-8, or .xlsx')
    .option('--historical', 'the file says in recorded_at when its facts became known', false)
    .option('--json', 'print a summary as JSON', false)
    .action((kind: ImportKind, path: string, options: ImportOptions) =>
      onDatabase(options, (db) => run(db, kind, path, options)),
    );
}

async function run(db: Database, kind: ImportKind, path: string, options: ImportOptions): Promise<void> {
  const commune = orThrow(fileImport, await readFirstCommune(path)); // of a file that cannot be read nothing is opened
  const desk = await deskOf(db, options, { communeCode: kind === 'people' ? commune : undefined, opens: true });
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {phase}', hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  bar.start(1, 0, { phase: 'reading' });
  const onProgress = (share: number, phase: string): void => bar.update(share, { phase });
  const file = { kind, path, historical: options.historical };
  const answer = await ask(desk, fileImport, file, { onProgress }).finally(() => bar.stop());
  const imported = orThrow(fileImport, answer);
  for (const { row, problems } of imported.firstRefused)
    console.error(`row ${row}: ${rowProblemsText(problems, 'en')}`);
  print(imported, options);
  if (imported.refused > 0) process.exitCode = 1;
}

type Imported = z.output<typeof fileImport.output>;

/** What is allowed, but worth a look. */
const remarksOf = ({ paidTwice, pricedOtherwise }: Imported): string[] => [
  ...(paidTwice > 0 ? [`${paidTwice} payments are for months that another payment is for too.`] : []),
  ...(pricedOtherwise > 0 ? [`${pricedOtherwise} payments differ from the law's rate of the income.`] : []),
];

function print(imported: Imported, { json }: ImportOptions): void {
  const { taken, refused, unchanged, refusedFile } = imported;
  const remarks = remarksOf(imported);
  if (json) {
    console.log(
      JSON.stringify({ taken, refused, unchanged, remarks, ...(refusedFile ? { refused_file: refusedFile } : {}) }),
    );
    return;
  }
  console.log(`${taken} taken, ${refused} refused, ${unchanged} unchanged.`);
  for (const remark of remarks) console.log(remark);
  if (refusedFile) console.error(`The refused rows are in ${refusedFile}, each with its problem.`);
}
