import type { Uuid } from '#base/ids.ts';
import { firstDay } from '#base/months.ts';
import type { RenewalAttempt } from '#register/renewal.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A line of `renewal_attempts`, called `attempt`, as JSON. */
export const ATTEMPT = `json_build_object('id', attempt.id, 'scheme', attempt.scheme, 'dueMonth', to_char(attempt.due_month, 'YYYY-MM'),
  'contactedOn', attempt.contacted_on, 'way', attempt.way, 'outcome', attempt.outcome, 'willPayOn', attempt.will_pay_on,
  'cause', attempt.cause, 'note', attempt.note, 'by', coalesce(attempt.actor_name, attempt.actor), 'organisation', attempt.organisation,
  'recordedAt', to_char(attempt.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** Every time that somebody was asked, by all their records, the newest first. */
export async function attemptsOf(tx: Transaction, personId: Uuid): Promise<RenewalAttempt[]> {
  const { rows } = await tx.query<{ attempt: RenewalAttempt }>(
    `select ${ATTEMPT} as attempt from renewal_attempts as attempt where province_id = $1 and person_id = any (records_of($2))
      order by contacted_on desc, recorded_at desc, id`,
    [tx.provinceId, personId],
  );
  return rows.map(({ attempt }) => attempt);
}

/** Whether the telephone of somebody turned out to be another’s, and nobody has corrected it since. */
export async function hasWrongNumber(tx: Transaction, personId: Uuid): Promise<boolean> {
  const { rows } = await tx.query<{ isWrong: boolean }>(
    `select exists (
       select from renewal_attempts as attempt
        where attempt.province_id = $1 and attempt.person_id = any (records_of($2)) and attempt.outcome = 'wrong_number'
          and not exists (select from person_corrections as correction
                           where correction.province_id = $1 and correction.person_id = any (records_of($2))
                             and correction.phone_index is not null and correction.recorded_at > attempt.recorded_at)) as "isWrong"`,
    [tx.provinceId, personId],
  );
  return rows[0]?.isWrong ?? false;
}

/** What is handed in of an attempt. */
export interface GivenAttempt extends Omit<RenewalAttempt, 'by' | 'organisation' | 'recordedAt'> {
  /** When the device that it was noted on says that it was. */
  notedAt: string | null;
}

/** Adds an attempt where there is none of that id, and answers what is there: null where that is about somebody else. */
export async function addAttempt(
  tx: Transaction,
  personId: Uuid,
  given: GivenAttempt,
  actor: { name: string; ownName?: string | null; organisation: string | null },
): Promise<{ isNew: boolean; held: RenewalAttempt | undefined }> {
  const { rowCount } = await tx.query(
    `insert into renewal_attempts (province_id, id, person_id, scheme, due_month, contacted_on, way, outcome, will_pay_on, cause, note,
                                   actor, actor_name, organisation, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
    [
      ...[tx.provinceId, given.id, personId, given.scheme, firstDay(given.dueMonth), given.contactedOn, given.way],
      ...[given.outcome, given.willPayOn, given.cause, given.note],
      ...[actor.name, actor.ownName ?? null, actor.organisation, given.notedAt],
    ],
  );
  const held = (await attemptsOf(tx, personId)).find(({ id }) => id === given.id);
  return { isNew: rowCount === 1, held };
}
