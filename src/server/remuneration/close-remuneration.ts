import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addPeriod, lockPeriods, openRemunerations, standingOf } from './data/periods.ts';
import { type CloseProblem, closeProblem } from './remuneration-problem.ts';

/** Until when the remuneration of an organisation is closed. */
export interface AskedRemuneration {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  organisation: string;
  lastDay: Day;
}

/**
 * Freezes what the records of an organisation come to that were accepted until a day and are in no period yet. Each needs a rate: a
 * missing one is a refusal, never nought. What is accepted later for earlier days comes into the next period.
 */
export function closeRemuneration(
  desk: Desk,
  given: AskedRemuneration,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', CloseProblem[]>> {
  const { organisation, lastDay } = given;
  return desk.write('remuneration.close', async (tx): Promise<Result<'recorded' | 'unchanged', CloseProblem[]>> => {
    await lockPeriods(tx, organisation);
    const standing = await standingOf(tx, given);
    if (standing.isThere) return ok('unchanged');
    if (!standing.isInSight) return err([closeProblem('organisation-not-in-sight', {}, 'organisation')]);
    const problems: CloseProblem[] = [];
    if (standing.lastDay !== null && lastDay <= standing.lastDay)
      problems.push(closeProblem('closed-already', { lastDay: standing.lastDay }, 'lastDay'));
    if (lastDay > today) problems.push(closeProblem('period-to-come', { today }, 'lastDay'));
    const open = await openRemunerations(tx, { until: lastDay, organisation });
    if (open.length === 0) problems.push(closeProblem('nothing-accepted', {}, 'lastDay'));
    for (const { isRated, scheme, kind, method, records } of open)
      if (!isRated) problems.push(closeProblem('rate-missing', { scheme, kind, method, records }, 'lastDay'));
    if (problems.length > 0) return err(problems);
    const { name: by, ownName } = desk.actor;
    const records = await addPeriod(tx, { ...given, by, byName: ownName ?? by });
    tx.audit({ period: given.id, organisation, lastDay, records });
    return ok('recorded');
  });
}
