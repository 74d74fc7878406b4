import type { Publisher } from '#bulletins/publisher.ts';
import type { Organisation } from '#drive/organisations/organisation.ts';
import { readCsv } from '#input/files/csv.ts';
import { fileProblemWords } from '#input/files/file-problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import type { MadeUpOfficer } from '#server/accounts/load-demonstration-accounts.ts';
import { addRegister } from '#server/areas/data/registers.ts';
import { hasAuditEntry } from '#server/audit/data/audit-entries.ts';
import type { ProvinceId } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addCampaigns, type Campaign } from '#server/drive/data/campaigns.ts';
import { addOrganisations } from '#server/drive/data/organisations.ts';
import { addProgrammes, type Programme } from '#server/drive/data/programmes.ts';
import type { FileTable } from '#server/files/file-row.ts';
import { importFile } from '#server/imports/import-file.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { type BulletinDraft, publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { publishProblemWords } from '#server/publishing/publish-problem.ts';
import { readPublisher } from '#server/publishing/read-publisher.ts';
import { recordPublisher } from '#server/publishing/record-publisher.ts';

/** A made-up province, ready to be loaded. */
export interface Demonstration {
  provinceId: ProvinceId;
  areaCode: string;
  organisations: readonly Organisation[];
  programmes: readonly Programme[];
  campaigns: readonly Campaign[];
  publisher: Publisher;
  officers: readonly MadeUpOfficer[];
  /** In the order in which they build on one another. */
  files: readonly DemonstrationFile[];
  /** Oldest first. */
  bulletins: readonly BulletinDraft[];
}

export interface DemonstrationFile {
  kind: ImportKind;
  /** How many rows there are, as near as it is known. */
  rows: number;
  /** The CSV text, made as it is read. */
  text: () => Iterable<string>;
}

/** Called after every step with the number of rows of that file that have been read. */
export type OnRows = (file: DemonstrationFile, rows: number) => void;

const ACTION = 'demonstration.load';

/** Whether a demonstration was loaded into that register, to its end. */
export function isLoaded(desk: Desk): Promise<boolean> {
  return desk.readPeople((tx) => hasAuditEntry(tx, ACTION));
}

/**
 * Loads a demonstration. Every step changes nothing where it was done before, so a load that broke off is completed by
 * the next one. @throws Error where a row or a bulletin is refused: a mistake in the demonstration itself.
 */
export async function loadDemonstration(desk: Desk, demonstration: Demonstration, onRows: OnRows): Promise<void> {
  const { provinceId, areaCode } = demonstration;
  await desk.write('demonstration.prepare', async (tx) => {
    await addRegister(tx, { provinceId, areaCode, madeUp: true });
    await addOrganisations(tx, demonstration.organisations);
    await addProgrammes(tx, demonstration.programmes);
    await addCampaigns(tx, demonstration.campaigns);
    await openRecording(tx); // what names codes is a part of what is counted
    tx.audit({ areaCode });
  });
  for (const file of demonstration.files) await load(desk, file, onRows);
  await desk.analyze();
  if (!(await readPublisher(desk))) await recordPublisher(desk, { ...demonstration.publisher, seen: 0 });
  for (const bulletin of demonstration.bulletins) await publish(desk, bulletin);
  const detail = { bulletins: demonstration.bulletins.map(({ slug }) => slug) };
  await desk.write(ACTION, async (tx) => tx.audit(detail));
}

/** The first row of each text is its header. */
async function tableOf({ text }: DemonstrationFile): Promise<FileTable> {
  const chunks = readCsv(text());
  const { value: [header, ...first] = [] } = await chunks.next();
  const rows = async function* (): AsyncGenerator<SheetRow[]> {
    yield first;
    yield* chunks;
  };
  return { columns: header?.cells ?? [], names: new Map(), rows: rows() };
}

async function load(desk: Desk, file: DemonstrationFile, onRows: OnRows): Promise<void> {
  const problems: string[] = [];
  const imported = await importFile(desk, {
    kind: file.kind,
    tables: [await tableOf(file)],
    historical: true,
    now: new Date(),
    onProgress: (phase, rows) => onRows(file, Math.floor((phase === 'reading' ? rows : file.rows + rows) / 2)),
    onRefused: (row) => void problems.push(`row ${row.rowNo}: ${rowProblemsText(row.problems, 'en')}`),
  });
  if (!imported.ok) problems.push(...imported.error.map((problem) => fileProblemWords(problem).en));
  if (problems.length > 0)
    throw new Error(`The demonstration's ${file.kind} are refused. ${problems.slice(0, 3).join(' ')}`);
}

async function publish(desk: Desk, bulletin: BulletinDraft): Promise<void> {
  const published = await publishBulletin(desk, bulletin);
  if (published.ok) return;
  const reasons = published.error
    .filter((problem) => problem.kind !== 'slug-taken')
    .map((problem) => publishProblemWords(problem).en);
  if (reasons.length > 0) throw new Error(`The bulletin «${bulletin.slug}» was refused. ${reasons.join(' ')}`);
}
