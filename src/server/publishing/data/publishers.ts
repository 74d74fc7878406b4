import type { Publisher, RecordedPublisher } from '#bulletins/publisher.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Who answers for the portal, as it was recorded last; null where nobody was. */
export async function newestPublisher(tx: Transaction): Promise<RecordedPublisher | null> {
  const { rows } = await tx.query<RecordedPublisher>(
    `select number, name, governed_by as "governedBy", responsible, address, telephone, email, permit, reuse,
            recorded_by_name as "recordedByName", recorded_at as "recordedAt"
       from publishers where province_id = $1 order by number desc limit 1`,
    [tx.provinceId],
  );
  return rows[0] ?? null;
}

/** Writes the next one; false where somebody else wrote that number meanwhile. */
export async function addPublisher(
  tx: Transaction,
  { number, by, ...given }: Publisher & { number: number; by: { actor: string; name: string } },
): Promise<boolean> {
  const { name, governedBy, responsible, address, telephone, email, permit, reuse } = given;
  const { rowCount } = await tx.query(
    `insert into publishers (province_id, number, name, governed_by, responsible, address, telephone, email, permit, reuse,
                             recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    [tx.provinceId, number, name, governedBy, responsible, address, telephone, email, permit, reuse, by.actor, by.name],
  );
  return rowCount === 1;
}
