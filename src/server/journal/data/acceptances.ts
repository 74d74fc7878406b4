import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from './recordings.ts';
import { type Affected, createAffected } from './temporary.ts';

/** Writes that the SI office has accepted these contributions, and lists in `affected` for whom they count. */
export async function addAcceptances(
  tx: Transaction,
  contributionIds: readonly Uuid[],
  { id, recordedAt }: Recording,
): Promise<Affected> {
  await tx.query(
    `insert into acceptances (province_id, contribution_id, person_id, recorded_at, recording)
     select province_id, id, person_id, $3, $4 from contributions where province_id = $1 and id = any ($2)`,
    [tx.provinceId, contributionIds, recordedAt, id],
  );
  const ours = `province_id = ${Number(tx.provinceId)}`;
  await tx.query(
    createAffected(
      `with accepted as (select person_id, recorded_on from acceptances where ${ours} and recording = ${Number(id)})
       select person_id, min(recorded_on) as since
         from (select * from accepted
               union all
               select link.kept_id, accepted.recorded_on
                 from accepted join held_links as link on link.${ours} and link.person_id = accepted.person_id) as each
        group by person_id`,
    ),
  );
  return { affected: tx };
}
