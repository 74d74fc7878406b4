import { type Day, day, dayInVietNam, earliest } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { type PeriodProblem, periodProblem } from '#drive/period-problem.ts';
import {
  PERIOD_COUNTS,
  type Period,
  type PeriodCount,
  type PeriodRow,
  type PeriodTable,
  periodExpressions,
} from '#drive/period-table.ts';
import type { PlanArea } from '#drive/plans/plan.ts';
import { type Figure, pendingOf } from '#indicators/figure.ts';
import type { IndicatorProblem } from '#indicators/problem.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import { listExtentChanges } from '#server/areas/list-extent-changes.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AreaOn, listAreasOn } from '#server/drive/planning/list-plan-areas.ts';
import { evaluateTexts } from '../evaluate.ts';
import { followTargets } from '../follow-targets.ts';

/** Which table is asked for: `area` is a code, null for the whole register; `known` counts what was known at the end of a day. */
export interface AskedPeriod {
  scheme: Scheme;
  from: Day;
  to: Day;
  area: string | null;
  known: Day | null;
}

/**
 * A unit and those below it over a period: assigned, opening, each flow, closing, cumulative, and by how many people each is behind. All
 * counts are made in one statement from the sums of the journal. Where borders changed within the period or its year, people count in the areas of today.
 */
export async function readPeriod(
  desk: Desk,
  asked: AskedPeriod,
  now: Date,
): Promise<Result<PeriodTable, PeriodProblem[]>> {
  const problems = problemsOf(asked, dayInVietNam(now));
  if (problems.length > 0) return err(problems);
  const { areas, home, isWithin, isOfToday } = await desk.read(async (tx) => {
    const listed = await listAreasOn(tx, { areas: null, on: asked.to, now });
    return {
      areas: listed,
      home: await readHome(tx),
      isWithin: await areasWithin(tx, { areas: desk.areas, on: asked.to, now }),
      isOfToday: await hasChanged(asked, listed, (code) => listExtentChanges(tx, code)),
    };
  });
  const period: Period = { scheme: asked.scheme, from: asked.from, to: asked.to, known: asked.known, isOfToday };
  const whole = areas.find(({ code, under }) => (asked.area === null ? under === null : code === asked.area));
  if (!whole) return err([periodProblem('area-not-there', { code: asked.area ?? '', on: asked.to }, 'area')]);
  const units = [whole, ...areas.filter(({ under }) => under === whole.unit)];
  const texts = units.flatMap(({ code }) => Object.values(periodExpressions(period, code)));
  const counted = await evaluateTexts(desk, texts, now);
  const isPart = whole.level === 'province' && whole.areaId !== home;
  // What the whole of another province is to reach says nothing of a part of it.
  const followed = await followTargets(desk, { on: asked.to, known: asked.known }, now);
  const targets = followed.filter(({ area }) => !isPart || area.id !== whole.areaId);
  const rowAt = (unit: AreaOn, index: number): PeriodRow => {
    const answers = counted.slice(index * PERIOD_COUNTS.length, (index + 1) * PERIOD_COUNTS.length);
    return rowOf(unit, answers, isWithin(unit.areaId) ? targetsOf(unit, period, targets) : null);
  };
  return ok({
    period,
    isPart,
    whole: rowAt(whole, 0),
    rows: units.slice(1).map((unit, index) => rowAt(unit, index + 1)),
    areas: areas
      .filter(({ unit }) => areas.some(({ under }) => under === unit))
      .map(({ code, name }) => ({ code, name })),
  });
}

function problemsOf({ from, to, known }: AskedPeriod, today: Day): PeriodProblem[] {
  return [
    ...(from > to ? [periodProblem('days-reversed', { from, to }, 'from')] : []),
    ...(known && known > today ? [periodProblem('known-to-come', { today }, 'known')] : []),
  ];
}

/** Whether borders of one of the areas changed since the period or its last year began: then what came with them would stand in no flow. */
async function hasChanged(
  { from, to }: AskedPeriod,
  areas: readonly PlanArea[],
  changesOf: (code: string) => Promise<Day[]>,
): Promise<boolean> {
  const first = earliest(from, day(`${to.slice(0, 4)}-01-01`));
  for (const { code } of areas) {
    if ((await changesOf(code)).some((each) => first <= each && each <= to)) return true;
  }
  return false;
}

const targetsOf = ({ code }: PlanArea, { scheme }: Period, targets: readonly FollowedTarget[]): FollowedTarget[] =>
  targets.filter((each) => each.area.code === code && each.scheme === scheme);

function rowOf(
  { code, name }: PlanArea,
  answers: readonly Result<Figure, IndicatorProblem[]>[],
  targets: FollowedTarget[] | null,
): PeriodRow {
  const values = PERIOD_COUNTS.map((count, index): [PeriodCount, number | null] => {
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
  return { id: code, code, name, counts, pending: Object.fromEntries(waiting), problems, targets };
}
