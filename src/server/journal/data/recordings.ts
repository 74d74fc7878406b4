import type { Transaction } from '#server/database/connect.ts';

/** What a transaction records under: its facts became known at `recordedAt`, by the clock of the database. */
export interface Recording {
  id: number;
  /** ISO 8601 instant with milliseconds, in UTC. Never before what the register knew already. */
  recordedAt: string;
  /** What facts of a historical recording may say themselves: after the one instant and until the other one. */
  opensAfter: string;
  opensUntil: string;
}

/** Opens a recording in the database (migration 0019). */
export async function addRecording(tx: Transaction, isHistorical: boolean): Promise<Recording> {
  const { rows } = await tx.query<Recording>({
    name: 'open recording',
    text: `select id, ${INSTANT} as "recordedAt", opens_after::text as "opensAfter", opens_until::text as "opensUntil"
             from open_recording($1)`,
    values: [isHistorical],
  });
  const [recording] = rows;
  if (!recording) throw new Error(`there is no register of province ${tx.provinceId}`);
  return recording;
}

/** The recording that this transaction has open. */
export async function recordingOf(tx: Transaction): Promise<Recording | undefined> {
  const { rows } = await tx.query<Recording>(
    `select id, ${INSTANT} as "recordedAt", opens_after::text as "opensAfter", opens_until::text as "opensUntil"
       from current_recording() where id is not null`,
  );
  return rows[0];
}

const INSTANT = `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The last position of a register, in SQL: `$1` is the province. */
export const POSITION = `(select coalesce(max(position), 0) from recordings where province_id = $1)`;

/** The last position of a register; 0 where nothing was recorded. */
export async function lastPosition(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ position: number }>({
    name: 'position',
    text: `select ${POSITION} as position`,
    values: [tx.provinceId],
  });
  return rows[0]?.position ?? 0;
}

/** Tables whose lines name the recording that they were written under. */
const RECORDED = [
  'activities',
  'contributions',
  'endings',
  'enrolments',
  'movements',
  'moves',
  'observations',
  'pending_movements',
  'person_corrections',
  'programme_report_decisions',
  'programme_versions',
  'targets',
  'withdrawals',
];

/** What was recorded before there were positions belongs to every one; movements had their ids for positions. */
const earlier = (table: string): string =>
  table === 'movements' ? 'recording is null and id <= $4' : 'recording is null';

/**
 * Parts of a `with` under which a statement sees each of these tables as in a `Standing`: `$4` is its position, `$5` its
 * instant. `$1` is the province.
 */
export const TABLES_THEN = `
  recorded_then as materialized (select id from recordings where province_id = $1 and position <= $4),
  ${RECORDED.map(
    (table) => `${table} as not materialized (
    select * from public.${table}
     where province_id = $1 and recorded_at <= $5 and (${earlier(table)} or recording in (select id from recorded_then)))`,
  ).join(', ')}`;
