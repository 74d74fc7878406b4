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

/** Opens a register for the province of that code, as its area first stood. Changes nothing where it is open already. */
export async function addRegister(
  db: Queryable,
  { provinceId, areaCode, madeUp }: Omit<Register, 'name'>,
): Promise<void> {
  await db.query(
    `insert into registers (province_id, area_id, made_up)
     select $1, id, $3 from areas where level = 'province' and code = $2 order by valid_from limit 1
     on conflict do nothing`,
    [provinceId, areaCode, madeUp],
  );
}
