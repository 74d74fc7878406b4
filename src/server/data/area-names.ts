import type { PlaceName } from '#claims/binding/places.ts';
import type { ProvinceId, Queryable } from '../db.ts';

/** Every version of the areas of a register. */
export async function areaNames(db: Queryable, provinceId: ProvinceId): Promise<PlaceName[]> {
  const { rows } = await db.query<PlaceName>(
    `select code, name, level, valid_from as "validFrom", valid_to as "validTo"
       from areas
      where province_id = $1 and level in ('province', 'district', 'commune')`,
    [provinceId],
  );
  return rows;
}
