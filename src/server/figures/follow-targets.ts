import { addDays, type Day, day } from '#base/dates.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { paceOf } from '#drive/pace.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type TargetRow, targetsOfYear } from './data/followed-targets.ts';
import { evaluateTexts } from './evaluate.ts';

/** The targets of the year of a day, beside what is reached: of the areas in scope, the farthest behind first. */
export async function followTargets(desk: Desk, on: Day, now: Date): Promise<FollowedTarget[]> {
  const year = on.slice(0, 4);
  const rows = await desk.read(async (tx) => {
    const targets = await targetsOfYear(tx, year, on);
    const isWithin = await areasWithin(tx, { areas: desk.areas, on, now });
    return targets.filter(({ areaId }) => isWithin(areaId));
  });
  const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`), on };
  const expressions = rows.flatMap((row) => [reached(row, period), opening(row, period)]);
  const counted = await evaluateTexts(desk, expressions, now);
  const valueAt = (index: number): number | null => {
    const answer = counted[index];
    return answer?.ok ? answer.value.value : null;
  };
  const followed = rows.flatMap((row, index): FollowedTarget[] => {
    const value = valueAt(2 * index);
    if (value === null) return []; // not known is not 0
    const before = row.indicator === 'joined' ? 0 : (valueAt(2 * index + 1) ?? 0);
    const { areaId, code, name, level, value: target, ...set } = row;
    const pace = paceOf({ target, value, opening: before, ...period });
    const id = `${code} ${set.indicator} ${set.scheme} ${set.owner}`;
    return [{ id, area: { id: areaId, code, name, level }, ...set, target, value, ...pace }];
  });
  return followed.sort((a, b) => b.behind - a.behind || (a.area.code < b.area.code ? -1 : 1));
}

interface Period {
  from: Day;
  on: Day;
}

const reached = ({ indicator, scheme, code }: TargetRow, { from, on }: Period): string =>
  indicator === 'joined'
    ? `joined(${scheme}, area=${code}, from=${from}, to=${on})`
    : `participants(${scheme}, area=${code}, on=${on})`;

/** Who was covered before the period began. */
const opening = ({ scheme, code }: TargetRow, { from }: Period): string =>
  `participants(${scheme}, area=${code}, on=${addDays(from, -1)})`;
