import type { Day } from '#base/dates.ts';
import type { AreaLevel, Scope } from '#coverage/areas.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';
import { type AreaRow, allAreas, allScopes } from './data/areas.ts';

/** Every area of Viet Nam in all its versions, and in which areas people count on which days, held in the process. */
export interface AreaTree {
  area: (id: AreaId) => AreaRow;
  /** The version of a code that was in force on a day. */
  areaOn: (level: AreaLevel, code: string, on: Day) => AreaRow | undefined;
  /** In which areas the people of an area count, at any time. */
  scopesOf: (area: AreaId) => readonly Scope[];
  /** Whose people count in an area, at any time: what lies below it, itself, and what it took over. */
  membersOf: (scope: AreaId) => readonly Scope[];
}

export const countsOn = ({ from, to }: Pick<Scope, 'from' | 'to'>, on: Day): boolean => from <= on && on < to;

let held: Promise<AreaTree> | undefined;

/** The tree of areas. Areas never change once loaded, so it is read once; 80,000 scopes take some megabytes. */
export async function areaTree(tx: Queryable): Promise<AreaTree> {
  held ??= readTree(tx).catch((error) => {
    held = undefined;
    throw error;
  });
  return held;
}

async function readTree(tx: Queryable): Promise<AreaTree> {
  const areas = new Map((await allAreas(tx)).map((area) => [area.id, area]));
  const scopes = await allScopes(tx);
  const byCode = Map.groupBy(areas.values(), ({ level, code }) => `${level} ${code}`);
  const byArea = Map.groupBy(scopes, ({ areaId }) => areaId);
  const byScope = Map.groupBy(scopes, ({ scopeId }) => scopeId);
  return {
    area: (id) => {
      const area = areas.get(id);
      if (!area) throw new RangeError(`there is no area ${id}`);
      return area;
    },
    areaOn: (level, code, on) =>
      byCode.get(`${level} ${code}`)?.find(({ validFrom, validTo }) => validFrom <= on && on < validTo),
    scopesOf: (area) => byArea.get(area) ?? [],
    membersOf: (scope) => byScope.get(scope) ?? [],
  };
}

/** Whether people of a province's register can count in an area at all. `home` is the area of the register. */
export function countsInRegister(
  tree: AreaTree,
  area: AreaId,
  { provinceId, home }: { provinceId: ProvinceId; home: AreaId },
): boolean {
  const members = tree.membersOf(area);
  if (
    members.some(
      (member) => tree.area(member.areaId).level === 'commune' && tree.area(member.areaId).provinceId === provinceId,
    )
  )
    return true;
  return tree.scopesOf(home).some(({ scopeId }) => tree.membersOf(scopeId).some((member) => member.areaId === area));
}
