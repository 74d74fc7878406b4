import type { AreaVersion } from '#indicators/answer-problems.ts';
import type { Queryable } from '#server/database/connect.ts';

/** Every version of the areas with that code, the oldest first. */
export async function versionsOfArea(db: Queryable, code: string): Promise<AreaVersion[]> {
  const { rows } = await db.query<AreaVersion>(
    `select code, name, valid_from as "validFrom", valid_to as "validTo",
            coalesce((select jsonb_agg(jsonb_build_object('code', heir.code, 'name', heir.name) order by heir.code)
                        from area_successions join areas as heir on heir.id = to_id
                       where from_id = areas.id), '[]') as successors
       from areas where code = $1 order by valid_from`,
    [code],
  );
  return rows;
}
