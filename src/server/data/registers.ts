import type { ProvinceId, Queryable } from '../db.ts';

/** A province that keeps its people here. */
export interface Register {
  provinceId: ProvinceId;
  /** Code of the area that it is about: `06`. */
  areaCode: string;
  /** The area's name: `Tỉnh Bắc Kạn`. */
  name: string;
  /** Its people are made up, and every page has to say so. */
  madeUp: boolean;
}

/** Every register of this database, by its number. */
export async function allRegisters(db: Queryable): Promise<Register[]> {
  const { rows } = await db.query<Register>(
    `select registers.province_id as "provinceId", areas.code as "areaCode", areas.name, registers.made_up as "madeUp"
       from registers join areas on areas.id = registers.area_id
      order by registers.province_id`,
  );
  return rows;
}
