import type { AreaId } from '#coverage/facts.ts';
import {
  COUNTED_BY,
  codeOf,
  type FileTarget,
  type ListedPlan,
  type ListedPlans,
  TARGET_KINDS,
} from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { targetsOfFiles } from '../data/approved-targets.ts';
import { goalsOfPlans } from '../data/plan-goals.ts';
import { planRows } from '../data/plans.ts';
import { listPlanAreas } from './list-plan-areas.ts';

/** The plans of a year in their newest version, with their targets for an area, or for the whole where none is named. */
export function listPlans(
  desk: Desk,
  { year, area }: { year: string | null; area: string | null },
  now: Date,
): Promise<ListedPlans> {
  return desk.readPeople(async (tx) => {
    const rows = await planRows(tx, year);
    const goals = await goalsOfPlans(
      tx,
      rows.map(({ id }) => id),
    );
    const areas = year === null ? [] : await listPlanAreas(tx, { areas: desk.areas, period: year, top: null, now });
    const shown = areas.find(({ code }) => code === area) ?? areas[0] ?? null;
    const plans = rows.flatMap(({ versions, top, ...plan }): ListedPlan[] => {
      const version = versions.at(-1);
      const part = areas.find(({ unit }) => unit === top);
      if (!version || (top !== null && !part && desk.areas !== null)) return [];
      const own = goals.filter((goal) => goal.planId === plan.id && goal.version === version.version);
      const targets = own.flatMap(({ id, scheme, kind, shares }) => {
        const share = shares.find(({ unit, under }) => (area === null ? under === null : unit === shown?.unit));
        return share ? [{ id, scheme, kind, value: share.value }] : [];
      });
      return [{ ...plan, part: top === null ? null : (part?.name ?? codeOf(top)), version, targets }];
    });
    const fromFiles = year === null || shown?.areaId == null ? [] : await fileTargets(tx, year, shown.areaId);
    return {
      plans,
      fromFiles,
      area: shown && { code: shown.code, name: shown.name },
      areas: areas.map(({ unit, code, name, level }) => ({ unit, code, name, level })),
    };
  });
}

const PERCENT = 100;

/** Targets that files brought for an area, as their kinds are called in plans. */
async function fileTargets(tx: Transaction, year: string, areaId: AreaId): Promise<FileTarget[]> {
  const kinds = new Map(
    TARGET_KINDS.flatMap((kind) => (COUNTED_BY[kind] ? [[COUNTED_BY[kind].indicator, kind] as const] : [])),
  );
  const found = await targetsOfFiles(tx, { year, areaId, indicators: [...kinds.keys()] });
  return found.flatMap(({ indicator, ...target }): FileTarget[] => {
    const kind = kinds.get(indicator);
    return kind ? [{ ...target, kind, value: kind === 'growth' ? target.value * PERCENT : target.value }] : [];
  });
}
