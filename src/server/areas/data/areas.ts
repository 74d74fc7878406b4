import type { Area, Scope, Succession } from '#coverage/areas.ts';
import type { Queryable } from '#server/database/connect.ts';

/** Writes areas, successions and scopes that are not there yet; what is there stays. Sets, one statement each. */
export async function addAreas(
  db: Queryable,
  areas: readonly Area[],
  above: ReadonlyMap<number, AreaPlace>,
): Promise<void> {
  await db.query(
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
  db: Queryable,
  successions: readonly (Succession & { on: string })[],
): Promise<void> {
  await db.query(
    `insert into area_successions (from_id, to_id, on_day) select * from unnest($1::int[], $2::int[], $3::date[])
     on conflict do nothing`,
    [successions.map((each) => each.from), successions.map((each) => each.to), successions.map((each) => each.on)],
  );
}

export async function addScopes(db: Queryable, scopes: readonly Scope[]): Promise<void> {
  await db.query(
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

export async function countAreas(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>('select count(*) from areas');
  return rows[0]?.count ?? 0;
}
