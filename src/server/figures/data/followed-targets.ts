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

/** The targets of a year for areas that are in force on a day, as known at the end of which day; null for now. */
export async function targetsOfYear(tx: Transaction, year: string, on: Day, known: Day | null): Promise<TargetRow[]> {
  const { rows } = await tx.query<TargetRow>(
    `select * from (
       select distinct on (areas.code, target.indicator, target.scheme, owner)
              areas.id as "areaId", areas.code, areas.name, areas.level, target.indicator, target.scheme, owner,
              plan_code as plan, value
         from targets as target join areas on areas.id = target.area_id
        where target.province_id = $1 and period = $2 and indicator = any ($3) and valid_from <= $4 and $4 < valid_to
          and ($5::date is null or target.recorded_on <= $5)
        order by areas.code, target.indicator, target.scheme, owner, target.recorded_at desc) as newest
      where value is not null
      order by code, indicator, scheme, owner`,
    [tx.provinceId, year, FOLLOWED, on, known],
  );
  return rows;
}

/** A target of an organisation for a year, as it was set last by its owner. */
export type OrganisationTarget = Omit<TargetRow, 'areaId' | 'name' | 'level'>;

/** The targets of a year for organisations, in one scheme, as known at the end of which day; null for now. */
export async function targetsOfOrganisations(
  tx: Transaction,
  { year, scheme, known }: { year: string; scheme: Scheme; known: Day | null },
): Promise<OrganisationTarget[]> {
  const { rows } = await tx.query<OrganisationTarget>(
    `select * from (
       select distinct on (organisation_code, indicator, owner)
              organisation_code as code, indicator, scheme, owner, plan_code as plan, value
         from targets
        where province_id = $1 and period = $2 and indicator = any ($3) and scheme = $4 and organisation_code is not null
          and ($5::date is null or recorded_on <= $5)
        order by organisation_code, indicator, owner, recorded_at desc) as newest
      where value is not null
      order by code, indicator, owner`,
    [tx.provinceId, year, FOLLOWED, scheme, known],
  );
  return rows;
}
