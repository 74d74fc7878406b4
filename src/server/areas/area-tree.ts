import { addDays, type Day, day } from '#base/dates.ts';
import type { AreaLevel, Scope } from '#coverage/areas.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';
import { type AreaRow, allAreas, allScopes } from './data/areas.ts';

export type { AreaRow } from './data/areas.ts';

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

/** The tree of areas. Areas never change once loaded, so it is read once. */
export async function areaTree(tx: Queryable): Promise<AreaTree> {
  held ??= readTree(tx).catch((error) => {
    held = undefined;
    throw error;
  });
  return held;
}

async function readTree(tx: Queryable): Promise<AreaTree> {
  const areas = new Map((await allAreas(tx)).map((area) => [area.id, area]));
  const byCode = Map.groupBy(areas.values(), ({ level, code }) => `${level} ${code}`);
  const { scopeIds, areaIds, starts, ends } = await allScopes(tx);
  const byArea = Map.groupBy(areaIds.keys(), (row) => areaIds[row]);
  const byScope = Map.groupBy(scopeIds.keys(), (row) => scopeIds[row]);
  const days = new Map([...new Set([...starts, ...ends])].map((day) => [day, addDays(FIRST_DAY, day)]));
  const scopeAt = (row: number): Scope => ({
    areaId: areaIds[row] as AreaId,
    scopeId: scopeIds[row] as AreaId,
    from: days.get(starts[row] as number) as Day,
    to: days.get(ends[row] as number) as Day,
  });
  const listed = (rows: ReadonlyMap<number | undefined, readonly number[]>) => {
    const asked = new Map<AreaId, readonly Scope[]>();
    return (area: AreaId): readonly Scope[] => {
      const scopes = asked.get(area) ?? (rows.get(area) ?? []).map(scopeAt);
      asked.set(area, scopes);
      return scopes;
    };
  };
  return {
    area: (id) => {
      const area = areas.get(id);
      if (!area) throw new RangeError(`there is no area ${id}`);
      return area;
    },
    areaOn: (level, code, on) =>
      byCode.get(`${level} ${code}`)?.find(({ validFrom, validTo }) => validFrom <= on && on < validTo),
    scopesOf: listed(byArea),
    membersOf: listed(byScope),
  };
}

/** From which the database counts days. */
const FIRST_DAY = day('2000-01-01');

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
