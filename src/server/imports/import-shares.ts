import type { Uuid } from '#base/ids.ts';
import { err, type Result } from '#base/result.ts';
import { type ShareProblem, shareProblem } from '#drive/plans/plan-problem.ts';
import { placesOf, shareOf } from '#input/drive/share-rows.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

export type SharesFileProblem = ShareProblem | FileProblem;

/**
 * Sets what units have of a target by a file, in the form that a target leaves in: all of it, or nothing and every refused unit. Each row
 * says which version it was taken from; what somebody wrote after that is not overwritten. A row that does not say it has seen nothing, and
 * sets only what nobody has set.
 */
export async function importShares(
  desk: Desk,
  { planId, goalId, path }: { planId: Uuid; goalId: Uuid; path: string },
  now: Date,
): Promise<Result<{ changed: number }, SharesFileProblem[]>> {
  const read = await readPlan(desk, { id: planId, version: null }, now);
  if (!read) return err([shareProblem('plan-unknown', {})]);
  const rows = await unlessUnreadable(rowsBelowHead(path, placesOf, (row, places) => shareOf(row, places, read.areas)));
  if (!rows.ok) return err([...rows.error]);
  if (rows.value === undefined) return err([shareProblem('no-heads', {})]);
  if (rows.value.some(({ taken }) => taken && !goalId.startsWith(taken.goal)))
    return err([shareProblem('of-another-target', {})]);
  const shares = rows.value.map(({ taken, ...share }) => ({ ...share, seen: taken?.line ?? 0 }));
  return setShares(desk, { goalId, seen: 0, shares }, { action: 'plan.import-shares', isByHand: true, now });
}
