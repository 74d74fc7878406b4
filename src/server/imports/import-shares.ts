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

/** Sets what units have of a target by a file, in the form that a target leaves in: all of it, or nothing and every refused unit. */
export async function importShares(
  desk: Desk,
  { planId, goalId, seen, path }: { planId: Uuid; goalId: Uuid; seen: number; path: string },
  now: Date,
): Promise<Result<{ changed: number }, SharesFileProblem[]>> {
  const read = await readPlan(desk, { id: planId, version: null }, now);
  if (!read) return err([shareProblem('plan-unknown', {})]);
  const rows = await unlessUnreadable(rowsBelowHead(path, placesOf, (row, places) => shareOf(row, places, read.areas)));
  if (!rows.ok) return err([...rows.error]);
  if (rows.value === undefined) return err([shareProblem('no-heads', {})]);
  return setShares(desk, { goalId, seen, shares: rows.value }, { action: 'plan.import-shares', isByHand: true, now });
}
