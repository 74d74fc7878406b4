import { randomUUID } from 'node:crypto';
import type { Database } from '#server/database/connect.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';

/** A batch of the post office that holds nothing yet; answers its id. */
export async function addBatch(db: Database): Promise<string> {
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  const id = randomUUID();
  await db.asOwner((tx) =>
    tx.query(
      `insert into batches (province_id, id, organisation, scheme, month, batch_no, opened_by, opened_by_name)
       values ($1, $2, $3, 'vsi', '2026-10-01', 1, 'quy', 'Nông Thị Quý')`,
      [BAC_KAN, id, POST_OFFICE],
    ),
  );
  return id;
}
