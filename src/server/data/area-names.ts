import type { PlaceName } from '#claims/register/places.ts';
import type { ProvinceId, Queryable } from '../db.ts';

/** Every version of the areas of a register, the wider ones first. */
export async function areaNames(db: Queryable, provinceId: ProvinceId): Promise<PlaceName[]> {
  const { rows } = await db.query<PlaceName>(
    `select code, name, level, valid_from as "validFrom", valid_to as "validTo"
       from areas
      where province_id = $1 and level in ('province', 'district', 'commune')
      order by array_position(array['province', 'district', 'commune'], level), code, valid_from`,
    [provinceId],
  );
  return rows;
}
