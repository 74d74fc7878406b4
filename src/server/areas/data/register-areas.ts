import type { KnownArea } from '#input/area-codes.ts';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';

/** Every version of every area, and whether people of the register count in it. */
export async function knownAreas(db: Queryable, provinceId: ProvinceId): Promise<KnownArea[]> {
  const { rows } = await db.query<KnownArea>(
    `select id, level, code, name, valid_from as "validFrom", valid_to as "validTo",
            exists (select from area_scopes join areas as commune on commune.id = area_scopes.area_id
                     where scope_id = areas.id and commune.province_id = $1) as "inRegister"
       from areas`,
    [provinceId],
  );
  return rows;
}
