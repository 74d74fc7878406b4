import type { ListedPlan, ListedPlans } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
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
    const areas = year === null ? [] : await listPlanAreas(tx, { areas: desk.areas, period: year, now });
    const shown = areas.find(({ code }) => code === area) ?? areas[0] ?? null;
    const plans = rows.flatMap(({ versions, ...plan }): ListedPlan[] => {
      const version = versions.at(-1);
      if (!version) return [];
      const own = goals.filter((goal) => goal.planId === plan.id && goal.version === version.version);
      const targets = own.flatMap(({ id, scheme, kind, shares }) => {
        const share = shares.find(({ unit, under }) => (area === null ? under === null : unit === `area:${area}`));
        return share ? [{ id, scheme, kind, value: share.value }] : [];
      });
      return [{ ...plan, version, targets }];
    });
    return {
      plans,
      area: shown && { code: shown.code, name: shown.name },
      areas: areas.map(({ code, name, level }) => ({ code, name, level })),
    };
  });
}
