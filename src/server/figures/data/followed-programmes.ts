import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A programme as it was signed. */
export interface SignedProgramme {
  code: string;
  title: string;
  signedOn: Day;
}

/** The programmes that an organisation has signed by a day, the newest first. */
export async function programmesOf(tx: Transaction, organisation: string, on: Day): Promise<SignedProgramme[]> {
  const { rows } = await tx.query<SignedProgramme>(
    `select code, title, signed_on as "signedOn" from programmes
      where province_id = $1 and partner_code = $2 and signed_on <= $3
      order by signed_on desc, code`,
    [tx.provinceId, organisation, on],
  );
  return rows;
}
