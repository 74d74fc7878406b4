import type { Day } from '#base/dates.ts';
import type { AreaLevel } from '#coverage/areas.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { FOLLOWED, type FollowedIndicator } from '#drive/followed-target.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A target of an area for a year, as it was set last by its owner. */
export interface TargetRow {
  areaId: AreaId;
  code: string;
  name: string;
  level: AreaLevel;
  indicator: FollowedIndicator;
  scheme: Scheme;
  owner: string;
  plan: string;
  value: number;
}

/** The targets of a year for areas that are in force on a day. */
export async function targetsOfYear(tx: Transaction, year: string, on: Day): Promise<TargetRow[]> {
  const { rows } = await tx.query<TargetRow>(
    `select * from (
       select distinct on (areas.code, target.indicator, target.scheme, owner)
              areas.id as "areaId", areas.code, areas.name, areas.level, target.indicator, target.scheme, owner,
              plan_code as plan, value
         from targets as target join areas on areas.id = target.area_id
        where target.province_id = $1 and period = $2 and indicator = any ($3) and valid_from <= $4 and $4 < valid_to
        order by areas.code, target.indicator, target.scheme, owner, target.recorded_at desc) as newest
      where value is not null
      order by code, indicator, scheme, owner`,
    [tx.provinceId, year, FOLLOWED, on],
  );
  return rows;
}
