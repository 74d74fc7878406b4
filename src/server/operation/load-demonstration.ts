import { readCsv } from '#input/csv.ts';
import { fileProblemMessage } from '#input/file-problem.ts';
import type { ImportKind } from '#input/import-kinds.ts';
import { addRegister } from '#server/areas/data/registers.ts';
import { addAuditEntry, hasAuditEntry } from '#server/audit/data/audit-entries.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { addCampaigns, type Campaign } from '#server/drive/data/campaigns.ts';
import { addOrganisations, type Organisation } from '#server/drive/data/organisations.ts';
import { addProgrammes, type Programme } from '#server/drive/data/programmes.ts';
import { importFile } from '#server/imports/import-file.ts';
import { type BulletinDraft, publishBulletin, publishProblemMessage } from '#server/publishing/publish-bulletin.ts';

/** A made-up province, ready to be loaded. */
export interface Demonstration {
  provinceId: ProvinceId;
  areaCode: string;
  organisations: readonly Organisation[];
  programmes: readonly Programme[];
  campaigns: readonly Campaign[];
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

/** Told after every step: so many rows of that file have been read. */
export type OnRows = (file: DemonstrationFile, rows: number) => void;

const ACTION = 'load-demonstration';

/** Whether a demonstration was loaded into that register, to its end. */
export function isLoaded(db: Database, provinceId: ProvinceId): Promise<boolean> {
  return db.asApp(provinceId, (tx) => hasAuditEntry(tx, provinceId, ACTION));
}

/**
 * Loads a demonstration. Every step changes nothing where it was done before, so a load that broke off is completed by
 * the next one. @throws Error where a row or a bulletin is refused: a mistake in the demonstration itself.
 */
export async function loadDemonstration(db: Database, demonstration: Demonstration, onRows: OnRows): Promise<void> {
  const { provinceId, areaCode } = demonstration;
  await db.asApp(provinceId, async (tx) => {
    await addRegister(tx, { provinceId, areaCode, madeUp: true });
    await addOrganisations(tx, provinceId, demonstration.organisations);
    await addProgrammes(tx, provinceId, demonstration.programmes);
    await addCampaigns(tx, provinceId, demonstration.campaigns);
  });
  for (const file of demonstration.files) await load(db, provinceId, file, onRows);
  await db.autonomous('analyze');
  for (const bulletin of demonstration.bulletins) await publish(db, provinceId, bulletin);
  const detail = { bulletins: demonstration.bulletins.map(({ slug }) => slug) };
  await db.asApp(provinceId, (tx) => addAuditEntry(tx, provinceId, { actor: 'baophu demo', action: ACTION, detail }));
}

async function load(db: Database, provinceId: ProvinceId, file: DemonstrationFile, onRows: OnRows): Promise<void> {
  const problems: string[] = [];
  const imported = await importFile(db, provinceId, {
    kind: file.kind,
    rows: readCsv(file.text()),
    historical: true,
    now: new Date(),
    onProgress: (phase, rows) => onRows(file, Math.floor((phase === 'reading' ? rows : file.rows + rows) / 2)),
    onRefused: (rowNo, problem) => void problems.push(`row ${rowNo}: ${problem}`),
  });
  if (!imported.ok) problems.push(...imported.error.map(fileProblemMessage));
  if (problems.length > 0)
    throw new Error(`The demonstration's ${file.kind} are refused. ${problems.slice(0, 3).join(' ')}`);
}

async function publish(db: Database, provinceId: ProvinceId, bulletin: BulletinDraft): Promise<void> {
  const published = await publishBulletin(db, provinceId, bulletin);
  if (published.ok) return;
  const reasons = published.error.filter((problem) => problem.kind !== 'slug-taken').map(publishProblemMessage);
  if (reasons.length > 0) throw new Error(`The bulletin «${bulletin.slug}» was refused. ${reasons.join(' ')}`);
}
