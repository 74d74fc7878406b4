import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { KeptKind } from '#register/retention.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The days on which the newest fact of each kind about a person became known; null for nobody in scope. */
export async function newestFacts(tx: Transaction, personId: Uuid): Promise<Partial<Record<KeptKind, Day>> | null> {
  const { rows } = await tx.query<Record<KeptKind, Day | null>>(
    `select (select max(recorded_on) from contributions where province_id = $1 and person_id = $2) as contributions,
            (select max(recorded_on) from enrolments where province_id = $1 and person_id = $2) as enrolments,
            (select max(recorded_on) from endings where province_id = $1 and person_id = $2) as endings
       from people where province_id = $1 and id = $2`,
    [tx.provinceId, personId],
  );
  const [newest] = rows;
  if (!newest) return null;
  return Object.fromEntries(Object.entries(newest).filter(([, on]) => on !== null));
}

/** Puts a pseudonym in the place of a name and its numbers. Answers whether it was new. */
export async function erasePersonData(tx: Transaction, personId: Uuid, reason: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `with erasure as (
       insert into erasures (province_id, person_id, reason) select province_id, id, $3 from people where province_id = $1 and id = $2
       on conflict do nothing returning person_id
     )
     select erase_person(person_id) from erasure`,
    [tx.provinceId, personId, reason],
  );
  await tx.query('select erase_attempt_notes($1), erase_visit_labels_of($1), erase_incident_texts($1)', [personId]); // once the erasure is there
  return rowCount === 1;
}
