import { type Day, day, dayInVietNam, earliest } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { type PeriodProblem, periodProblem } from '#drive/period-problem.ts';
import type { Period, PeriodRows } from '#drive/period-table.ts';
import type { PlanArea } from '#drive/plans/plan.ts';
import { areaTree, countsOn } from '#server/areas/area-tree.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import { listExtentChanges } from '#server/areas/list-extent-changes.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AreaOn, listAreasOn } from '#server/drive/planning/list-plan-areas.ts';

/** Which table is asked for. */
export interface AskedPeriod {
  scheme: Scheme;
  from: Day;
  to: Day;
  /** A code; null for the whole register. */
  area: string | null;
  /** What was known at the end of that day; null for now. */
  known: Day | null;
  /** Null for the first that whoever asks may see. */
  rows: PeriodRows | null;
  /** The code of an organisation that the rows are within; null for all. */
  within: string | null;
}

/** A period with the area that is asked for. */
export interface PlacedPeriod {
  period: Period;
  whole: AreaOn;
  areas: readonly AreaOn[];
  /** The register holds only its part of the whole. */
  isPart: boolean;
  /** Whether an area is in scope. */
  isWithin: (id: AreaId) => boolean;
  /** The areas whose people count in the whole. */
  areaIds: readonly AreaId[];
}

/** Finds the area of a table, and in the areas of which day its people count: of today where borders changed within the period or its year. */
export async function placePeriod(
  desk: Desk,
  asked: AskedPeriod,
  now: Date,
): Promise<Result<PlacedPeriod, PeriodProblem[]>> {
  const today = dayInVietNam(now);
  const problems = problemsOf(asked, today);
  if (problems.length > 0) return err(problems);
  return desk.read(async (tx) => {
    const areas = await listAreasOn(tx, { areas: null, on: asked.to, now });
    const whole = areas.find(({ code, under }) => (asked.area === null ? under === null : code === asked.area));
    if (!whole) return err([periodProblem('area-not-there', { code: asked.area ?? '', on: asked.to }, 'area')]);
    const isOfToday = await hasChanged(asked, areas, (code) => listExtentChanges(tx, code));
    const { scheme, from, to, known } = asked;
    return ok({
      period: { scheme, from, to, known, isOfToday },
      whole,
      areas,
      isPart: whole.level === 'province' && whole.areaId !== (await readHome(tx)),
      isWithin: await areasWithin(tx, { areas: desk.areas, on: to, now }),
      areaIds: await membersOn(tx, whole, isOfToday ? today : to),
    });
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

/** The areas whose people count in one on a day. */
async function membersOn(tx: Transaction, { level, code }: AreaOn, on: Day): Promise<AreaId[]> {
  const tree = await areaTree(tx);
  const area = tree.areaOn(level, code, on);
  const members = area ? tree.membersOf(area.id).filter((scope) => countsOn(scope, on)) : [];
  return members.map(({ areaId }) => areaId);
}
