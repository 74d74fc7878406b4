import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainName } from '#base/vietnamese.ts';
import type { VillagePopulation } from '#drive/activity.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addPopulation, isPopulation } from '../../data/activity-costs.ts';
import { type CostProblem, costProblem } from './cost-problem.ts';
import { ownActivity } from './own-activity.ts';

/** Records how many people the village of an activity has, on which day and by which source. Sent twice with one id, it is there once. */
export function recordPopulation(
  desk: Desk,
  { id, code, ...population }: VillagePopulation & { id: Uuid; code: string },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> {
  return desk.write(
    'activity.record-population',
    async (tx): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> => {
      const activity = await ownActivity(tx, desk, { code, now });
      if (!activity) return err([costProblem('activity-unknown', { code })]);
      if (await isPopulation(tx, id)) return ok('unchanged');
      const { village, areaId } = activity;
      const { on } = population;
      if (village === null) return err([costProblem('village-unsaid', {})]);
      if (on > dayInVietNam(now)) return err([costProblem('day-to-come', { day: on }, 'on')]);
      const named = { village, villagePlain: plainName(village) };
      await addPopulation(tx, { ...population, ...named, id, areaId, by: desk.actor.name });
      tx.audit({ activity: code, people: population.people });
      return ok('recorded');
    },
  );
}
