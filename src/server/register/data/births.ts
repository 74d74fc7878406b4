import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** When somebody was born, as corrected last, if a day lies before it; null where it does not, or nobody knows. */
export async function bornAfter(tx: Transaction, personId: Uuid, on: Day): Promise<string | null> {
  const { rows } = await tx.query<{ birth: string }>(
    `select birth from (
       select coalesce((select correction.birth_date from person_corrections as correction
                         where correction.province_id = $1 and correction.person_id = $2 and correction.birth_date is not null
                         order by correction.recorded_at desc, correction.id desc limit 1), birth_date) as birth
         from people where province_id = $1 and id = $2) as born
      where birth > left($3, length(birth))`,
    [tx.provinceId, personId, on],
  );
  return rows[0]?.birth ?? null;
}
