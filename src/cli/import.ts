import { Presets, SingleBar } from 'cli-progress';
import { Argument, type Command, Option } from 'commander';
import type { z } from 'zod';
import { LANGUAGES, type Language } from '#base/words.ts';
import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import { placeOf } from '#input/files/sheet-row.ts';
import type { Database } from '#server/database/connect.ts';
import { fileImport, templateWrite } from '#server/imports/operations.ts';
import { readCommunes } from '#server/imports/read-communes.ts';
import { ask, askAlone, orThrow } from './answer.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface ImportOptions {
  data: string;
  province?: string;
  historical: boolean;
  json: boolean;
  sheet?: string;
  language: Language;
  template: boolean;
  dryRun: boolean;
}

/** `baophu import`: rows of a CSV file or Excel workbook into the register. */
export function defineImport(command: Command): void {
  withProvince(withPlace(command))
    .addArgument(new Argument('<kind>', 'what the rows are').choices(IMPORT_KINDS))
    .argument('[file]', 'CSV in UTF-8, or .xlsx')
    .option('--historical', 'the file says in recorded_at when its facts became known', false)
    .option('--template', 'write a workbook to fill in, and read nothing', false)
    .option('--dry-run', 'say what would be taken and which figures would move, and record nothing', false)
    .option('--sheet <name>', 'the sheet that is read, where not all are')
    .addOption(
      new Option('--language <language>', 'of what is said about rows').choices(LANGUAGES).default(localLanguage()),
    )
    .option('--json', 'print a summary as JSON', false)
    .action(async (kind: ImportKind, path: string | undefined, options: ImportOptions, typed: Command) => {
      if (options.template) return template(kind, path ?? `${kind}.xlsx`, options.language);
      if (path === undefined) return typed.error('error: name the file that is imported');
      return onDatabase(options, (db) => run(db, kind, path, options));
    });
}

/** Vietnamese where the terminal is, else English. */
const localLanguage = (): Language =>
  /^vi/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'vi' : 'en';

async function template(kind: ImportKind, path: string, language: Language): Promise<void> {
  orThrow(templateWrite, await askAlone(templateWrite, { kind, path }), language);
  console.log(IMPORT_WORDS.template(path, kind)[language]);
}

async function run(db: Database, kind: ImportKind, path: string, options: ImportOptions): Promise<void> {
  const { historical, sheet, language, dryRun } = options;
  const communes = orThrow(fileImport, await readCommunes(path), language); // of a file that cannot be read nothing is opened
  const desk = await deskOf(db, options, { communes: kind === 'people' ? communes : undefined, opens: true, language });
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {phase}', hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  );
  bar.start(1, 0, { phase: '' });
  const onProgress = (share: number, phase: string): void =>
    bar.update(share, { phase: IMPORT_WORDS.phases[phase]?.[language] ?? phase });
  const file = { kind, path, historical, sheet, language, isRehearsal: dryRun };
  const answer = await ask(desk, fileImport, file, { onProgress }).finally(() => bar.stop());
  const imported = orThrow(fileImport, answer, language);
  printRows(imported, language);
  if (options.json) printJson(imported, language);
  else print(imported, language);
  if (imported.refused > 0) process.exitCode = 1;
}

type Imported = z.output<typeof fileImport.output>;

/** `row 7`, or in a further sheet `sheet 2, row 7`. */
function placeText(no: number, language: Language): string {
  const { sheet, row } = placeOf(no);
  return IMPORT_WORDS.place(sheet, row)[language];
}

const linesOf = (rows: Imported['firstRefused'], { columnNames }: Imported, language: Language): string[] =>
  rows.map(
    ({ row, problems }) => `${placeText(row, language)}: ${rowProblemsText(problems, language, new Map(columnNames))}`,
  );

const more = (shown: number, all: number, language: Language): string[] =>
  all > shown ? [IMPORT_WORDS.more(all - shown)[language]] : [];

/** What is said about single rows, and about sheets that were not read. */
function printRows(imported: Imported, language: Language): void {
  const { firstRefused, refused, firstNoData, noData, sheetsLeftOut, refusedFile, refusedFileFull } = imported;
  const places = firstNoData.map((no) => placeText(no, language)).join(', ');
  const lines = [
    ...(refusedFile ? [IMPORT_WORDS.refusedFile(refusedFile)] : []),
    ...(refusedFileFull ? [IMPORT_WORDS.refusedFileFull(refusedFileFull.keptIn)] : []),
    ...(noData > 0 ? [IMPORT_WORDS.noData(noData, places, noData === firstNoData.length)] : []),
    ...sheetsLeftOut.map(IMPORT_WORDS.leftOut),
  ];
  for (const line of linesOf(firstRefused, imported, language)) console.error(line);
  for (const line of more(firstRefused.length, refused, language)) console.error(line);
  for (const line of lines) console.error(line[language]);
}

/** What is allowed, but worth a look, row by row. */
const remarksOf = (imported: Imported, language: Language): string[] => [
  ...linesOf(imported.firstRemarks, imported, language),
  ...more(imported.firstRemarks.length, imported.remarks, language),
];

function printJson(imported: Imported, language: Language): void {
  const { rows, taken, refused, unchanged, noData, sheetsLeftOut, refusedFile, refusedFileFull } = imported;
  console.log(
    JSON.stringify({
      rows,
      taken,
      refused,
      unchanged,
      no_data: noData,
      remarks: remarksOf(imported, language),
      ...(sheetsLeftOut.length > 0 ? { sheets_not_read: sheetsLeftOut } : {}),
      ...(refusedFile ? { refused_file: refusedFile } : {}),
      ...(refusedFileFull ? { refused_file_full: true } : {}),
      ...(imported.moved ? { moved: imported.moved } : {}),
    }),
  );
}

function print(imported: Imported, language: Language): void {
  const { taken, refused, unchanged, noData } = imported;
  console.log(IMPORT_WORDS.summary(taken, refused, unchanged, noData)[language]);
  for (const remark of remarksOf(imported, language)) console.log(remark);
  for (const line of movedLines(imported, language)) console.log(line);
}

/** Which figures a rehearsal would move. */
function movedLines({ moved }: Imported, language: Language): string[] {
  if (!moved) return [];
  const lines = moved.before.flatMap(({ scheme, participants, paid }, at) => {
    const after = moved.after[at];
    if (!after) return [];
    return [
      ...(after.participants === participants
        ? []
        : [`participants(${scheme}): ${participants} → ${after.participants}`]),
      ...(after.paid === paid ? [] : [`contributions(${scheme}): ${paid} → ${after.paid} đồng`]),
    ];
  });
  return [IMPORT_WORDS.nothingRecorded[language], ...lines];
}
