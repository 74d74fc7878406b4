import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A programme as it was signed. */
export interface SignedProgramme {
  code: string;
  title: string;
  signedOn: Day;
}

/** The programmes that an organisation has signed by a day, on either side, as their newest signed version has them; the newest first. */
export async function programmesOf(tx: Transaction, organisation: string, on: Day): Promise<SignedProgramme[]> {
  const { rows } = await tx.query<SignedProgramme>(
    `select known.code, coalesce(last.title, known.title) as title, coalesce(last.signed_on, known.signed_on) as "signedOn"
       from programmes as known
       left join lateral (select title, host_code, partner_code, signed_on from programme_versions as said
                           where said.province_id = $1 and said.programme_code = known.code and signed_on is not null
                           order by version desc limit 1) as last on true
      where known.province_id = $1 and $2 in (last.host_code, coalesce(last.partner_code, known.partner_code))
        and coalesce(last.signed_on, known.signed_on) <= $3
      order by 3 desc, known.code`,
    [tx.provinceId, organisation, on],
  );
  return rows;
}
