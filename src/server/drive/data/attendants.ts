import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { AttendantState } from '#drive/attendant.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ENROLMENT_HOLDS } from './held-activities.ts';

/** Who was invited or there by the last word on each person, whose double counts as the record that is kept; `$2` is the activity. */
export const ATTENDANTS = `
  select last.person_id, last.state from (
    select distinct on (coalesce(link.kept_id, said.person_id)) coalesce(link.kept_id, said.person_id) as person_id, said.state
      from activity_attendants as said
      left join held_links as link on link.province_id = $1 and link.person_id = said.person_id
     where said.province_id = $1 and said.activity_code = $2
     order by coalesce(link.kept_id, said.person_id), said.recorded_at desc, said.id desc) as last
   where last.state <> 'none'`;

/** Somebody who was invited or there, and in which schemes they enrolled by that activity. */
export interface AttendantRow {
  personId: Uuid;
  state: Exclude<AttendantState, 'none'>;
  enrolled: Scheme[];
}

/** Who was invited to an activity or there, of those in scope. */
export async function attendantsOf(tx: Transaction, code: string): Promise<AttendantRow[]> {
  const { rows } = await tx.query<AttendantRow>(
    `select attendant.person_id as "personId", attendant.state,
            array(select distinct enrolment.scheme from enrolments as enrolment
                   where enrolment.province_id = $1 and enrolment.person_id = any (records_of(attendant.person_id))
                     and enrolment.activity_code = $2 and ${ENROLMENT_HOLDS} order by 1) as enrolled
       from (${ATTENDANTS}) as attendant order by attendant.state desc, attendant.person_id`,
    [tx.provinceId, code],
  );
  return rows;
}

/** What was said of people under an id. */
export async function attendantsSaid(
  tx: Transaction,
  id: Uuid,
): Promise<{ personId: Uuid; code: string; state: AttendantState }[]> {
  const { rows } = await tx.query<{ personId: Uuid; code: string; state: AttendantState }>(
    `select person_id as "personId", activity_code as code, state from activity_attendants where province_id = $1 and id = $2`,
    [tx.provinceId, id],
  );
  return rows;
}

/** Writes who was invited to an activity or there. */
export async function addAttendants(
  tx: Transaction,
  { id, code, said }: { id: Uuid; code: string; said: ReadonlyMap<Uuid, AttendantState> },
  by: string,
): Promise<void> {
  await tx.query(
    `insert into activity_attendants (province_id, id, person_id, activity_code, state, recorded_by)
     select $1, $2, person, $5, state, $6 from unnest($3::uuid[], $4::text[]) as each (person, state)`,
    [tx.provinceId, id, [...said.keys()], [...said.values()], code, by],
  );
}
