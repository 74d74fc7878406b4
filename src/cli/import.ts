import { stat } from 'node:fs/promises';
import { Presets, SingleBar } from 'cli-progress';
import { Argument, type Command } from 'commander';
import { fileProblemWords, UnreadableFile } from '#input/files/file-problem.ts';
import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import type { Database } from '#server/database/connect.ts';
import { type RefusedFile, refusedFileOf } from '#server/files/open-refused-file.ts';
import { readRows } from '#server/files/read-rows.ts';
import { type ImportSummary, importFile } from '#server/imports/import-file.ts';
import { listOf, readList } from '#server/register/read-list.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface ImportOptions {
  data: string;
  province?: string;
  historical: boolean;
  json: boolean;
}

/** `baophu import`: rows of a CSV file or Excel workbook into the register. */
export function addImport(program: Command): void {
  withProvince(
    withPlace(program.command('import').description('take the rows of a CSV file or Excel workbook into the register')),
  )
    .addArgument(new Argument('<kind>', 'what the rows are').choices(IMPORT_KINDS))
    .argument('<file>', 'CSV in UTF-8, or .xlsx')
    .option('--historical', 'the file says in recorded_at when its facts became known', false)
    .option('--json', 'print a summary as JSON', false)
    .action((kind: ImportKind, path: string, options: ImportOptions) =>
      onDatabase(options, (db) => run(db, kind, path, options)),
    );
}

async function run(db: Database, kind: ImportKind, path: string, options: ImportOptions): Promise<void> {
  const { size } = await stat(path).catch(() => {
    throw new Error(`There is no file ${path} that can be read.`);
  });
  const desk = await deskOf(db, options, kind === 'people' ? await told(firstAreaCode(path)) : undefined);
  const list = kind === 'contributions' ? await told(listOf(path)) : undefined;
  const refused = await refusedFileOf(path, list?.headRow);
  const { bar, onBytes, onProgress } = progress(size);
  const rows = readRows(path, onBytes);
  const imported = await importFile(desk, {
    kind,
    rows: list ? readList(desk, list, rows) : rows,
    historical: options.historical,
    now: new Date(),
    onProgress,
    onRefused: ({ rowNo, problems }) => tellRefused(refused, rowNo, rowProblemsText(problems, 'en')),
  }).finally(() => bar.stop());
  await refused.close();
  if (!imported.ok) throw new Error(imported.error.map((problem) => fileProblemWords(problem).en).join(' '));
  tell(imported.value, refused, options);
  if (imported.value.refused > 0) process.exitCode = 1;
}

async function firstAreaCode(path: string): Promise<string | undefined> {
  for await (const [header = [], row = []] of readRows(path)) return row[header.indexOf('area_code')];
  return undefined;
}

/** What reading a file gives. @throws Error in words where the file cannot be read */
function told<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((error) => {
    throw error instanceof UnreadableFile ? new Error(fileProblemWords(error.problem).en) : error;
  });
}

/** One bar: the first half while the file is read, the second while it is recorded. */
function progress(bytes: number) {
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {phase}', hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  bar.start(100, 0, { phase: 'reading' });
  let rowsRead = 0;
  return {
    bar,
    onBytes: (read: number) => bar.update((50 * read) / Math.max(1, bytes)),
    onProgress: (phase: 'reading' | 'recording', rows: number) => {
      if (phase === 'reading') rowsRead = rows;
      else bar.update(50 + (50 * rows) / Math.max(1, rowsRead), { phase });
    },
  };
}

const MOST_TOLD = 5;
let shown = 0;

async function tellRefused(refused: RefusedFile, rowNo: number, problem: string): Promise<void> {
  await refused.add(rowNo, problem);
  if (shown++ < MOST_TOLD) console.error(`row ${rowNo}: ${problem}`);
}

/** What is allowed, but worth a look. */
const remarksOf = ({ paidTwice, pricedOtherwise }: ImportSummary): string[] => [
  ...(paidTwice > 0 ? [`${paidTwice} payments are for months that another payment is for too.`] : []),
  ...(pricedOtherwise > 0 ? [`${pricedOtherwise} payments differ from the law's rate of the income.`] : []),
];

function tell(summary: ImportSummary, file: RefusedFile, { json }: ImportOptions): void {
  const { taken, refused, unchanged } = summary;
  const remarks = remarksOf(summary);
  if (json) {
    console.log(
      JSON.stringify({ taken, refused, unchanged, remarks, ...(refused > 0 ? { refused_file: file.path } : {}) }),
    );
    return;
  }
  console.log(`${taken} taken, ${refused} refused, ${unchanged} unchanged.`);
  for (const remark of remarks) console.log(remark);
  if (refused > 0) console.error(`The refused rows are in ${file.path}, each with its problem.`);
}
