import type { Day } from '#base/dates.ts';
import type { Queryable } from '#server/database/connect.ts';

/** An area as a reader chooses it. */
export interface ListedArea {
  code: string;
  name: string;
  level: 'province' | 'district' | 'commune';
  /** Code of the area above; null for a province. */
  parent: string | null;
}

/** An area and every area below it as they were on a day: from the province down, then by code. */
export async function areasWithin(db: Queryable, code: string, on: Day): Promise<ListedArea[]> {
  const { rows } = await db.query<ListedArea>(
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
export async function formerDistrictsOfCommunes(db: Queryable, province: string): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ code: string; districts: string[] }>(
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
