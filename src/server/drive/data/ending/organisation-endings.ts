import type { Day } from '#base/dates.ts';
import type { HandedOver, OrganisationEnding } from '#drive/organisations/organisation.ts';
import type { Transaction } from '#server/database/connect.ts';

const DAY_OF = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** How an organisation was ended and opened again, the newest first. */
export async function endingsOf(tx: Transaction, code: string): Promise<OrganisationEnding[]> {
  const { rows } = await tx.query<OrganisationEnding>(
    `select ended_on as "endedOn", reason, handed_to_name as "handedTo", handed_people as "handedPeople",
            recorded_by_name as by, ${DAY_OF('recorded_at')} as on
       from organisation_endings where province_id = $1 and organisation = $2 order by line_no desc`,
    [tx.provinceId, code],
  );
  return rows;
}

/** What is written of an organisation that ends, or is opened again. */
export interface NewEnding {
  code: string;
  /** Null where it is opened again. */
  endedOn: Day | null;
  reason: string;
  handedTo: { id: string; name: string } | null;
  handedPeople: number;
}

/** Writes that an organisation ends or is opened again, and the day that holds now. */
export async function addEnding(
  tx: Transaction,
  { code, endedOn, reason, handedTo, handedPeople }: NewEnding,
  { by, byName }: { by: string; byName: string },
): Promise<void> {
  await tx.query(
    `insert into organisation_endings (province_id, organisation, ended_on, reason, handed_to, handed_to_name, handed_people,
                                       recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.provinceId, code, endedOn, reason, handedTo?.id ?? null, handedTo?.name ?? null, handedPeople, by, byName],
  );
  await tx.query('update organisations set ended_on = $3 where province_id = $1 and code = $2', [
    ...[tx.provinceId, code, endedOn],
  ]);
}

/** Who was handed over to an account with organisations that ended, on a day or later; the newest first. */
export async function handedTo(tx: Transaction, account: string, since: Day): Promise<HandedOver[]> {
  const { rows } = await tx.query<HandedOver>(
    `select jsonb_build_object('code', organisation, 'name', name) as organisation, ending.ended_on as "endedOn", handed_people as people
       from organisation_endings as ending
       join organisations on organisations.province_id = $1 and organisations.code = organisation
      where ending.province_id = $1 and handed_to = $2 and handed_people > 0 and ${DAY_OF('recorded_at')} >= $3
      order by line_no desc`,
    [tx.provinceId, account, since],
  );
  return rows;
}
