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
import { type KnownPlanArea, listPlanAreas } from './list-plan-areas.ts';

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
    const areasIn = (period: string) => listPlanAreas(tx, { areas: desk.areas, period, top: null, now });
    const areas = year === null ? [] : await areasOfYear(year, areasIn);
    const periods = new Set(rows.flatMap(({ period, top }) => (top === null ? [] : period)));
    const placed = new Map(await Promise.all([...periods].map(async (each) => [each, await areasIn(each)] as const)));
    const shown = areas.find(({ code }) => code === area) ?? areas[0] ?? null;
    const plans = rows.flatMap(({ versions, top, ...plan }): ListedPlan[] => {
      const version = versions.at(-1);
      const part = placed.get(plan.period)?.find(({ unit }) => unit === top);
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

/** The areas as a year began, and those that came in it: borders and base offices change within a year. */
async function areasOfYear(
  year: string,
  areasIn: (period: string) => Promise<KnownPlanArea[]>,
): Promise<KnownPlanArea[]> {
  const [first, last] = [await areasIn(year), await areasIn(`${year}-12`)];
  const there = new Set(first.map(({ unit }) => unit));
  return [...first, ...last.filter(({ unit }) => !there.has(unit))];
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
