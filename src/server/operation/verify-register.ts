import type { Database, ProvinceId } from '#server/database/connect.ts';
import { isIntact } from '#server/figures/make-evidence.ts';
import { recompute } from '#server/figures/recompute-figure.ts';
import { countTallyDifferences } from '#server/journal/data/contribution-tallies.ts';
import { countDifferences } from '#server/journal/data/posting.ts';
import {
  affectGroup,
  countCoarserTallyDifferences,
  countDayTallyDifferences,
  countGroups,
  countStrayMovements,
} from '#server/journal/data/verification.ts';
import { allBulletins } from '#server/publishing/data/bulletins.ts';
import { figuresOf } from '#server/publishing/data/figures.ts';

/** What was counted again, and in how many places it differs. */
export interface Verified {
  what: 'movements' | 'tallies of days' | 'tallies of months and years' | 'tallies of money' | 'figures of bulletins';
  differences: number;
  /** Which figures differ. */
  named: string[];
}

/** Counts everything again from the facts. `onProgress` is told the share that is done, from 0 to 1. */
export async function verifyRegister(
  db: Database,
  provinceId: ProvinceId,
  onProgress: (share: number) => void = () => {},
): Promise<Verified[]> {
  const counted = (what: Verified['what'], differences: number): Verified => ({ what, differences, named: [] });
  await db.autonomous('analyze'); // what was just loaded has no statistics yet, and everything is joined here
  let movements = await db.asOwner((tx) => countStrayMovements(tx, provinceId));
  const groups = await db.asOwner((tx) => countGroups(tx, provinceId));
  for (let group = 0; group < groups; group++) {
    movements += await db.asOwner(async (tx) => {
      await affectGroup(tx, provinceId, group, groups);
      return countDifferences(tx, provinceId);
    });
    onProgress((group + 1) / (groups + 1));
  }
  const days = await db.asOwner((tx) => countDayTallyDifferences(tx, provinceId));
  const coarser = await db.asOwner((tx) => countCoarserTallyDifferences(tx, provinceId));
  const money = await db.asOwner((tx) => countTallyDifferences(tx, provinceId));
  const named = await differingFigures(db, provinceId);
  onProgress(1);
  return [
    counted('movements', movements),
    counted('tallies of days', days),
    counted('tallies of months and years', coarser),
    counted('tallies of money', money),
    { what: 'figures of bulletins', differences: named.length, named },
  ];
}

/** Frozen figures whose evidence was changed, or does not give their value any more: `slug/name`. */
async function differingFigures(db: Database, provinceId: ProvinceId): Promise<string[]> {
  const bulletins = await db.asReader(provinceId, (tx) => allBulletins(tx, provinceId));
  const differing: string[] = [];
  for (const { slug } of bulletins) {
    const figures = await db.asReader(provinceId, (tx) => figuresOf(tx, provinceId, slug));
    for (const { name, value, evidence } of figures) {
      const again = await recompute(db, provinceId, evidence);
      const agrees = isIntact(evidence) && evidence.value === value && again.ok && again.value === value;
      if (!agrees) differing.push(`${slug}/${name}`);
    }
  }
  return differing;
}
