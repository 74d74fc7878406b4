import { randomUUID } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import type { Database } from '#server/database/connect.ts';
import { BAC_KAN } from '../support/register.ts';

/** An incident on a payment that is there already, asked for and withdrawn, so that nothing is held by it; answers its id. */
export async function addWithdrawnIncident(db: Database, contributionId: Uuid): Promise<string> {
  const id = randomUUID();
  await db.asOwner(async (tx) => {
    await tx.query(
      `insert into incidents (province_id, id, contribution_id, person_id, opened_by, opened_by_name)
       select province_id, $2, id, person_id, 'thu', 'Nông Thị Thu' from contributions where province_id = $1 and id = $3`,
      [BAC_KAN, id, contributionId],
    );
    await tx.query(
      `insert into incident_versions (province_id, incident_id, version, change, was, becomes, difference, reason, papers, recorded_by, recorded_by_name)
       select $1, $2, 1, '{"is": "cancelled"}', jsonb_build_object('months', months, 'paid', paid),
              '{"months": 0, "paid": 0}', -paid, 'ghi nhầm người', 'đơn của hộ', 'thu', 'Nông Thị Thu'
         from contributions where province_id = $1 and id = $3`,
      [BAC_KAN, id, contributionId],
    );
    await tx.query(
      `insert into incident_ends (province_id, incident_id, version, outcome, reason, recorded_by, recorded_by_name)
       values ($1, $2, 1, 'withdrawn', 'hộ giữ nguyên', 'thu', 'Nông Thị Thu')`,
      [BAC_KAN, id],
    );
  });
  return id;
}
