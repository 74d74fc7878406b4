import type { Transaction } from '#server/database/connect.ts';

/** A coordination programme signed with a partner. */
export interface Programme {
  code: string;
  title: string;
  /** Code of the organisation that signed it. */
  partnerCode: string;
  signedOn: string;
}

/** Writes programmes that are not there yet; what is there stays. */
export async function addProgrammes(tx: Transaction, programmes: readonly Programme[]): Promise<void> {
  await tx.query(
    `insert into programmes (province_id, code, title, partner_code, signed_on)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::date[])
     on conflict do nothing`,
    [
      tx.provinceId,
      programmes.map((each) => each.code),
      programmes.map((each) => each.title),
      programmes.map((each) => each.partnerCode),
      programmes.map((each) => each.signedOn),
    ],
  );
}
