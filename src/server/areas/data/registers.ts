import type { AreaId } from '#coverage/facts.ts';
import type { ProvinceId, Queryable, Transaction } from '#server/database/connect.ts';

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

/** The area that the register of a transaction is about; undefined where there is no such register. */
export async function homeOf(tx: Transaction): Promise<AreaId | undefined> {
  const { rows } = await tx.query<{ area: AreaId }>({
    name: 'home',
    text: 'select area_id as area from registers where province_id = $1',
    values: [tx.provinceId],
  });
  return rows[0]?.area;
}

/** Opens a register for the province of that code, as its area stood last. Changes nothing where it is open already. */
export async function addRegister(
  db: Queryable,
  { provinceId, areaCode, madeUp }: Omit<Register, 'name'>,
): Promise<void> {
  await db.query(
    `insert into registers (province_id, area_id, made_up)
     select $1, id, $3 from areas where level = 'province' and code = $2 order by valid_from desc limit 1
     on conflict do nothing`,
    [provinceId, areaCode, madeUp],
  );
}

/** Number of the province of that code, whether its register is open or not; undefined if there is no such province. */
export async function provinceOfCode(tx: Queryable, areaCode: string): Promise<ProvinceId | undefined> {
  const { rows } = await tx.query<{ provinceId: ProvinceId }>(
    `select province_id as "provinceId" from areas where level = 'province' and code = $1 limit 1`,
    [areaCode],
  );
  return rows[0]?.provinceId;
}

/** A commune as it once was called, and the province in which its people count today. */
export interface CommuneOfProvince {
  code: string;
  name: string;
  provinceCode: string;
  provinceName: string;
}

/** Every commune of the country, whenever it existed. */
export async function communesOfProvinces(tx: Queryable): Promise<CommuneOfProvince[]> {
  const { rows } = await tx.query<CommuneOfProvince>(
    `select distinct commune.code, commune.name, province.code as "provinceCode", province.name as "provinceName"
       from areas as commune
       join area_scopes on area_scopes.area_id = commune.id and area_scopes.valid_to = '9999-12-31'
       join areas as province on province.id = scope_id and province.level = 'province'
      where commune.level = 'commune'`,
  );
  return rows;
}

/** Whether the people of the register of a transaction are made up. */
export async function isMadeUp(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.query<{ madeUp: boolean }>(
    'select made_up as "madeUp" from registers where province_id = $1',
    [tx.provinceId],
  );
  return rows[0]?.madeUp ?? false;
}
