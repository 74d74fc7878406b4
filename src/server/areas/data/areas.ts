import type { Day } from '#base/dates.ts';
import type { PlaceName } from '#claims/binding/places.ts';
import type { Area, AreaLevel, Scope, Succession } from '#coverage/areas.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { AreaVersion } from '#indicators/problem.ts';
import type { KnownArea } from '#input/files/area-codes.ts';
import type { ProvinceId, Queryable, Transaction } from '#server/database/connect.ts';

/** Writes areas, successions and scopes that are not there yet; what is there stays. Sets, one statement each. */
export async function addAreas(
  tx: Queryable,
  areas: readonly Area[],
  above: ReadonlyMap<number, AreaPlace>,
): Promise<void> {
  await tx.query(
    `insert into areas (id, level, code, name, parent_id, province_id, valid_from, valid_to)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[], $6::smallint[], $7::date[], $8::date[])
     on conflict do nothing`,
    [
      areas.map((each) => each.id),
      areas.map((each) => each.level),
      areas.map((each) => each.code),
      areas.map((each) => each.name),
      areas.map((each) => above.get(each.id)?.parentId ?? null),
      areas.map((each) => above.get(each.id)?.provinceId ?? null),
      areas.map((each) => each.validFrom),
      areas.map((each) => each.validTo),
    ],
  );
}

/** Where an area lies: directly below which area, and in which province. */
export interface AreaPlace {
  parentId: number | null;
  provinceId: number;
}

export async function addSuccessions(
  tx: Queryable,
  successions: readonly (Succession & { on: string })[],
): Promise<void> {
  await tx.query(
    `insert into area_successions (from_id, to_id, on_day) select * from unnest($1::int[], $2::int[], $3::date[])
     on conflict do nothing`,
    [successions.map((each) => each.from), successions.map((each) => each.to), successions.map((each) => each.on)],
  );
}

export async function addScopes(tx: Queryable, scopes: readonly Scope[]): Promise<void> {
  await tx.query(
    `insert into area_scopes (scope_id, area_id, valid_from, valid_to)
     select * from unnest($1::int[], $2::int[], $3::date[], $4::date[])
     on conflict do nothing`,
    [
      scopes.map((each) => each.scopeId),
      scopes.map((each) => each.areaId),
      scopes.map((each) => each.from),
      scopes.map((each) => each.to),
    ],
  );
}

/** A version of an area. `provinceId` is the number of the province that it lay in. */
export interface AreaRow {
  id: AreaId;
  level: AreaLevel;
  code: string;
  name: string;
  provinceId: ProvinceId;
  validFrom: Day;
  validTo: Day;
}

const AREA_ROWS = `
  select id, level, code, name, province_id as "provinceId", valid_from as "validFrom", valid_to as "validTo" from areas`;

/** Every version of every area. */
export async function allAreas(tx: Queryable): Promise<AreaRow[]> {
  const { rows } = await tx.query<AreaRow>(AREA_ROWS);
  return rows;
}

/** The version of an area with that id; undefined where there is none. */
export async function areaOf(tx: Queryable, id: AreaId): Promise<AreaRow | undefined> {
  const { rows } = await tx.query<AreaRow>(`${AREA_ROWS} where id = $1`, [id]);
  return rows[0];
}

/** All scopes, column by column: there are 80,000, and as objects they would take ten times the memory. */
export interface ScopeColumns {
  scopeIds: Int32Array;
  areaIds: Int32Array;
  /** Days from 2000-01-01. */
  starts: Int32Array;
  ends: Int32Array;
}

export async function allScopes(tx: Queryable): Promise<ScopeColumns> {
  const { rows } = await tx.query<Record<keyof ScopeColumns, Buffer | null>>(
    `select string_agg(int4send(scope_id), '') as "scopeIds", string_agg(int4send(area_id), '') as "areaIds",
            string_agg(date_send(valid_from), '') as starts, string_agg(date_send(valid_to), '') as ends
       from area_scopes`,
  );
  const column = (bytes: Buffer | null | undefined): Int32Array =>
    Int32Array.from({ length: (bytes?.length ?? 0) / 4 }, (_, index) => bytes?.readInt32BE(index * 4) ?? 0);
  const [row] = rows;
  return {
    scopeIds: column(row?.scopeIds),
    areaIds: column(row?.areaIds),
    starts: column(row?.starts),
    ends: column(row?.ends),
  };
}

/** Every day on which an area began or ended. */
export async function changeDays(tx: Queryable): Promise<Day[]> {
  const { rows } = await tx.query<{ day: Day }>(
    `select distinct valid_from as day from areas where valid_from > '0001-01-01'
     union select valid_to from areas where valid_to < '9999-12-31'
     order by day`,
  );
  return rows.map(({ day }) => day);
}

/** On which days the extent of the area of that code changed, the first first: something came to it, or left it. */
export async function extentChangesOf(tx: Queryable, code: string): Promise<Day[]> {
  const { rows } = await tx.query<{ day: Day }>(
    `with member as materialized (
       select area_scopes.area_id, area_scopes.valid_from, area_scopes.valid_to
         from area_scopes join areas on areas.id = scope_id where areas.code = $1
     )
     select valid_from as day from member as came
      where valid_from > '0001-01-01'
        and not exists (select from member where member.area_id = came.area_id and member.valid_to = came.valid_from)
     union
     select valid_to from member as gone
      where valid_to < '9999-12-31'
        and not exists (select from member where member.area_id = gone.area_id and member.valid_from = gone.valid_to)
     order by day`,
    [code],
  );
  return rows.map(({ day }) => day);
}

export async function hasScopes(tx: Queryable): Promise<boolean> {
  const { rowCount } = await tx.query('select from area_scopes limit 1');
  return rowCount === 1;
}

export async function countAreas(tx: Queryable): Promise<number> {
  const { rows } = await tx.query<{ count: number }>('select count(*) from areas');
  return rows[0]?.count ?? 0;
}

/** An area as a reader chooses it. */
export interface ListedArea {
  code: string;
  name: string;
  level: 'province' | 'district' | 'commune';
  /** Code of the area above; null for a province. */
  parent: string | null;
}

/** An area and every area below it as they were on a day: from the province down, then by code. */
export async function areasWithin(tx: Queryable, code: string, on: Day): Promise<ListedArea[]> {
  const { rows } = await tx.query<ListedArea>(
    `with recursive within as (
       select id, code, name, level, null::text as parent from areas
        where code = $1 and valid_from <= $2 and $2 < valid_to
       union all
       select areas.id, areas.code, areas.name, areas.level, within.code from areas
         join within on areas.parent_id = within.id
        where areas.level <> 'village' and areas.valid_from <= $2 and $2 < areas.valid_to)
     select code, name, level, parent from within order by length(code), code`,
    [code, on],
  );
  return rows;
}

/** For every present commune that took over communes of a former province: the former districts of those, one a commune. */
export async function formerDistrictsOfCommunes(tx: Queryable, province: string): Promise<Map<string, string[]>> {
  const { rows } = await tx.query<{ code: string; districts: string[] }>(
    `select present.code, array_agg(district.code order by district.code) as districts
       from area_successions
       join areas former on former.id = area_successions.from_id and former.level = 'commune'
       join areas district on district.id = former.parent_id and district.level = 'district'
       join areas above on above.id = district.parent_id and above.code = $1
       join areas present on present.id = area_successions.to_id and present.valid_to = '9999-12-31'
      group by present.code`,
    [province],
  );
  return new Map(rows.map((row) => [row.code, row.districts]));
}

/** Every version of the areas of a register. */
export async function areaNames(tx: Transaction): Promise<PlaceName[]> {
  const { rows } = await tx.query<PlaceName>(
    `select code, name, level, valid_from as "validFrom", valid_to as "validTo"
       from areas
      where province_id = $1 and level in ('province', 'district', 'commune')`,
    [tx.provinceId],
  );
  return rows;
}

/** Every version of the areas with that code, the oldest first. */
export async function versionsOfArea(tx: Queryable, code: string): Promise<AreaVersion[]> {
  const { rows } = await tx.query<AreaVersion>(
    `select code, name, valid_from as "validFrom", valid_to as "validTo",
            coalesce((select jsonb_agg(jsonb_build_object('code', heir.code, 'name', heir.name) order by heir.code)
                        from area_successions join areas as heir on heir.id = to_id
                       where from_id = areas.id), '[]') as successors
       from areas where code = $1 order by valid_from`,
    [code],
  );
  return rows;
}

/** Every version of every area, and whether people of the register count in it. */
export async function knownAreas(tx: Transaction): Promise<KnownArea[]> {
  const { rows } = await tx.query<KnownArea>(
    `with ours as materialized (  -- what ever counts in the province, or in what took it over
       select area_id from area_scopes
        where scope_id in (select scope_id from area_scopes join registers using (area_id) where registers.province_id = $1))
     select id, level, code, name, valid_from as "validFrom", valid_to as "validTo",
            id in (table ours) or id in (select scope_id from area_scopes where area_id in (table ours)) as "inRegister"
       from areas`,
    [tx.provinceId],
  );
  return rows;
}

/** Every commune of the country on a day, with the province it lies in. */
export async function communesOfCountry(
  db: Queryable,
  on: Day,
): Promise<{ id: number; commune: string; province: string; provinceCode: string }[]> {
  const { rows } = await db.query<{ id: number; commune: string; province: string; provinceCode: string }>(
    `select commune.id, commune.name as commune, province.name as province, province.code as "provinceCode"
       from areas as commune
       left join areas as district on district.id = commune.parent_id and district.level = 'district'
       join areas as province on province.id = coalesce(district.parent_id, commune.parent_id) and province.level = 'province'
      where commune.level = 'commune' and commune.valid_from <= $1 and $1 < commune.valid_to
      order by province.code, commune.name`,
    [on],
  );
  return rows;
}
