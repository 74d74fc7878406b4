import type { Uuid } from '#base/ids.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { FileRun, HandedFile, RunResult } from '#register/handed-file.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type NumberKeys, numberKeys } from '#server/keys/number-keys.ts';
import { resultPlace } from './file-runs.ts';

/** A file as it is handed in. */
export interface NewFile {
  id: Uuid;
  kind: ImportKind;
  name: string;
  size: number;
  digest: Buffer;
  organisation: string | null;
  by: string;
  byName: string;
}

const INSTANT = (of: string): string => `to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Longer without a beat, and a run has stopped: its process is gone, or the database was. */
const STILL_FOR = `interval '15 seconds'`;

/** Files in sight, from `handed_files as file`, with the newest run of each. */
const LISTED = `
  select file.id, file.kind, file.file_name as name, file.size::float8 as size, file.handed_by_name as "handedByName",
         ${INSTANT('file.handed_at')} as "handedAt",
         exists (select from handed_pieces as piece
                  where piece.province_id = file.province_id and piece.file_id = file.id and piece.part = 'file') as "hasBytes",
         exists (select from handed_pieces as piece
                  where piece.province_id = file.province_id and piece.file_id = file.id and piece.part = 'refused') as "hasRefused",
         (select json_build_object('id', run.id, 'isRehearsal', run.is_rehearsal, 'sheetNo', run.sheet_no, 'share', run.share,
                                   'state', case when run.ended_at is not null then 'ended'
                                                 when run.beat_at > clock_timestamp() - ${STILL_FOR} then 'running' else 'stopped' end,
                                   'endedAt', ${INSTANT('run.ended_at')}, 'version', run.key_version, 'sealed', encode(run.sealed, 'base64'))
            from file_runs as run where run.province_id = file.province_id and run.file_id = file.id
           order by run.started_at desc, run.id limit 1) as run
    from handed_files as file`;

/** A file as it is read: what came of its run is sealed. */
interface SealedFile extends Omit<HandedFile, 'run'> {
  run: (Omit<FileRun, 'result'> & { version: number | null; sealed: string | null }) | null;
}

function opened(keys: NumberKeys | null, { run, ...file }: SealedFile): HandedFile {
  if (!run) return { ...file, run: null };
  const { version, sealed, ...rest } = run;
  if (version === null || sealed === null || !keys) return { ...file, run: { ...rest, result: null } };
  const bytes = keys.openBytes({ place: resultPlace(run.id), version, sealed: Buffer.from(sealed, 'base64') });
  return { ...file, run: { ...rest, result: bytes && (JSON.parse(bytes.toString()) as RunResult) } };
}

/** A page of the files in sight, the newest first, with how many there are in all. */
export async function handedFiles(
  tx: Transaction,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; files: HandedFile[] }> {
  const { rows } = await tx.query<{ total: number }>(
    'select count(*)::int as total from handed_files where province_id = $1',
    [tx.provinceId],
  );
  const { rows: files } = await tx.query<SealedFile>(
    `${LISTED} where file.province_id = $1 order by file.handed_at desc, file.id limit $2 offset $3`,
    [tx.provinceId, limit, offset],
  );
  const keys = await numberKeys(tx);
  return { total: rows[0]?.total ?? 0, files: files.map((file) => opened(keys, file)) };
}

/** One file in sight; null where there is none. */
export async function handedFile(tx: Transaction, id: Uuid): Promise<HandedFile | null> {
  const { rows } = await tx.query<SealedFile>(`${LISTED} where file.province_id = $1 and file.id = $2`, [
    tx.provinceId,
    id,
  ]);
  const [found] = rows;
  return found ? opened(await numberKeys(tx), found) : null;
}

/** The file of the same bytes and kind that is there already and not given up; null for none. */
export async function sameFile(
  tx: Transaction,
  { kind, digest }: Pick<NewFile, 'kind' | 'digest'>,
): Promise<Uuid | null> {
  const { rows } = await tx.query<{ id: Uuid }>(
    `select id from handed_files as file
      where province_id = $1 and digest = $2 and kind = $3
        and exists (select from handed_pieces as piece
                     where piece.province_id = $1 and piece.file_id = file.id and piece.part = 'file')
      order by handed_at desc limit 1`,
    [tx.provinceId, digest, kind],
  );
  return rows[0]?.id ?? null;
}

/** Writes that a file was handed in; answers whether it was new. */
export async function addFile(tx: Transaction, file: NewFile): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into handed_files (province_id, id, kind, file_name, size, digest, organisation, handed_by, handed_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      ...[tx.provinceId, file.id, file.kind, file.name, file.size, file.digest, file.organisation],
      ...[file.by, file.byName],
    ],
  );
  return rowCount === 1;
}

/** Forgets the bytes of files that were handed in so long ago; what became of them stays to be read. */
export async function forgetOldBytes(tx: Transaction, days: number): Promise<void> {
  await tx.query(
    `delete from handed_pieces as piece using handed_files as file
      where piece.province_id = $1 and file.province_id = $1 and file.id = piece.file_id
        and file.handed_at < now() - make_interval(days => $2)`,
    [tx.provinceId, days],
  );
}
