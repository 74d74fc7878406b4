import { addDays, type Day, day } from '#base/dates.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { paceOf } from '#drive/pace.ts';
import { pendingOf } from '#indicators/figure.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import { listExtentChanges } from '#server/areas/list-extent-changes.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type TargetRow, targetsOfYear } from './data/followed-targets.ts';
import { evaluateTexts } from './evaluate.ts';

/**
 * The targets of the year of a day, beside what is reached: of the areas in scope, the farthest behind first. Both as known at the end of
 * a day, if one is named. Where the borders of an area changed since the year began, people count in the areas of today.
 */
export async function followTargets(
  desk: Desk,
  { on, known = null }: { on: Day; known?: Day | null },
  now: Date,
): Promise<FollowedTarget[]> {
  const year = on.slice(0, 4);
  const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`), on };
  const { rows, besides } = await desk.read(async (tx) => {
    const targets = await targetsOfYear(tx, year, on, known);
    const isWithin = await areasWithin(tx, { areas: desk.areas, on, now });
    const rows = targets.filter(({ areaId }) => isWithin(areaId));
    const besides: string[] = [];
    for (const { code } of rows) {
      const changes = await listExtentChanges(tx, code);
      const isOfToday = changes.some((each) => period.from <= each && each <= on);
      besides.push([isOfToday ? ', areas=now' : '', known ? `, known=${known}` : ''].join(''));
    }
    return { rows, besides };
  });
  const expressions = rows.flatMap((row, index) => [
    `${reached(row, period)}${besides[index]})`,
    `${opening(row, period)}${besides[index]})`,
  ]);
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
    const answer = counted[2 * index];
    const pending = answer?.ok ? pendingOf(answer.value) : 0;
    return [{ id, area: { id: areaId, code, name, level }, ...set, target, value, pending, ...pace }];
  });
  return followed.sort((a, b) => b.behind - a.behind || (a.area.code < b.area.code ? -1 : 1));
}

interface Period {
  from: Day;
  on: Day;
}

/** Without what stands beside it and the bracket behind. */
const reached = ({ indicator, scheme, code }: TargetRow, { from, on }: Period): string =>
  indicator === 'joined'
    ? `joined(${scheme}, area=${code}, from=${from}, to=${on}`
    : `participants(${scheme}, area=${code}, on=${on}`;

/** Who was covered before the period began. */
const opening = ({ scheme, code }: TargetRow, { from }: Period): string =>
  `participants(${scheme}, area=${code}, on=${addDays(from, -1)}`;
