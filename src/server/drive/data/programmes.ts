import type { ProvinceId, Queryable } from '#server/database/connect.ts';

/** A coordination programme signed with a partner. */
export interface Programme {
  code: string;
  title: string;
  /** Code of the organisation that signed it. */
  partnerCode: string;
  signedOn: string;
}

/** Writes programmes that are not there yet; what is there stays. */
export async function addProgrammes(
  db: Queryable,
  provinceId: ProvinceId,
  programmes: readonly Programme[],
): Promise<void> {
  await db.query(
    `insert into programmes (province_id, code, title, partner_code, signed_on)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::date[])
     on conflict do nothing`,
    [
      provinceId,
      programmes.map((each) => each.code),
      programmes.map((each) => each.title),
      programmes.map((each) => each.partnerCode),
      programmes.map((each) => each.signedOn),
    ],
  );
}
