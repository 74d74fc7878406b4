import type { Result } from '#base/result.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import {
  type AreaCount,
  PERIOD_COUNTS,
  type Period,
  type PeriodCount,
  type PeriodRow,
  periodExpressions,
} from '#drive/period-table.ts';
import { type Figure, pendingOf } from '#indicators/figure.ts';
import type { IndicatorProblem } from '#indicators/problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { AreaOn } from '#server/drive/planning/list-plan-areas.ts';
import { evaluateTexts } from '../evaluate.ts';
import { followTargets } from '../follow-targets.ts';
import type { PlacedPeriod } from './place-period.ts';

/** A row for each of these areas of a period, counted in one statement from the sums of the journal. */
export async function areaRows(
  desk: Desk,
  { period, whole, isPart, isWithin }: PlacedPeriod,
  areas: readonly AreaOn[],
  now: Date,
): Promise<PeriodRow[]> {
  const texts = areas.flatMap(({ code }) => Object.values(periodExpressions(period, code)));
  const counted = await evaluateTexts(desk, texts, now);
  // What the whole of another province is to reach says nothing of a part of it.
  const followed = await followTargets(desk, { on: period.to, known: period.known }, now);
  const targets = followed.filter(({ area }) => !isPart || area.id !== whole.areaId);
  return areas.map((area, index) => {
    const answers = counted.slice(index * PERIOD_COUNTS.length, (index + 1) * PERIOD_COUNTS.length);
    return rowOf(area, answers, isWithin(area.areaId) ? targetsOf(area, period, targets) : null);
  });
}

const targetsOf = ({ code }: AreaOn, { scheme }: Period, targets: readonly FollowedTarget[]): FollowedTarget[] =>
  targets.filter((each) => each.area.code === code && each.scheme === scheme);

function rowOf(
  { code, name }: AreaOn,
  answers: readonly Result<Figure, IndicatorProblem[]>[],
  targets: FollowedTarget[] | null,
): PeriodRow {
  const values = PERIOD_COUNTS.map((count, index): [AreaCount, number | null] => {
    const answer = answers[index];
    return [count, answer?.ok ? answer.value.value : null];
  });
  const waiting = PERIOD_COUNTS.flatMap((count, index): [PeriodCount, number][] => {
    const answer = answers[index];
    const pending = answer?.ok ? pendingOf(answer.value) : 0;
    return pending > 0 ? [[count, pending]] : [];
  });
  const problems = answers.flatMap((answer) => (answer.ok ? [] : answer.error));
  const counts = Object.fromEntries(values) as PeriodRow['counts'];
  const named = { id: code, code, name, worksFor: null };
  const unassigned = targets ? null : 'of-others';
  return { ...named, counts, pending: Object.fromEntries(waiting), problems, targets, unassigned };
}
