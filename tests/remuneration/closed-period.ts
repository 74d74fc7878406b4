import { randomUUID } from 'node:crypto';
import type { Database } from '#server/database/connect.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';

/** A closed period of the post office without a record; answers its id. */
export async function addRemuneration(db: Database): Promise<string> {
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  const id = randomUUID();
  await db.asOwner((tx) =>
    tx.query(
      `insert into remuneration_periods (province_id, id, organisation, last_day, closed_by, closed_by_name)
       values ($1, $2, $3, '2026-09-30', 'quy', 'Nông Thị Quý')`,
      [BAC_KAN, id, POST_OFFICE],
    ),
  );
  return id;
}
