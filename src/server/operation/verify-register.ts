import { newestKnown } from '#indicators/evidence.ts';
import { verifyChain } from '#server/audit/verify-chain.ts';
import type { Desk } from '#server/desk/desk.ts';
import { isIntact } from '#server/figures/make-evidence.ts';
import { recomputeFigure } from '#server/figures/recompute-figure.ts';
import { countPendingDifferences } from '#server/journal/count-pending-differences.ts';
import { countTallyDifferences } from '#server/journal/data/contribution-tallies.ts';
import { countDifferences } from '#server/journal/data/posting.ts';
import {
  countCoarserTallyDifferences,
  countDayTallyDifferences,
  countDisorderedRecordings,
  countGroups,
  countPendingTallyDifferences,
  countStrayMovements,
  listAffectedGroup,
} from '#server/journal/data/verification.ts';
import { allBulletins } from '#server/publishing/data/bulletins.ts';
import { figuresOf } from '#server/publishing/data/figures.ts';
import { countBrokenNumbers } from '#server/register/sealing/count-broken-numbers.ts';

/** What is counted again. */
export const VERIFIED = [
  'movements',
  'tallies of days',
  'tallies of months and years',
  'tallies of money',
  'order of recordings',
  'figures of bulletins',
  'days of knowledge of figures',
  'sealed numbers',
  'chain of the audit',
] as const;

/** What was counted again, and in how many places it differs. */
export interface Verified {
  what: (typeof VERIFIED)[number];
  differences: number;
  /** Which figures differ. */
  named: string[];
}

/** Counts everything again from the facts. `onProgress` is told the share that is done, from 0 to 1. */
export async function verifyRegister(desk: Desk, onProgress: (share: number) => void = () => {}): Promise<Verified[]> {
  const counted = (what: Verified['what'], differences: number): Verified => ({ what, differences, named: [] });
  await desk.analyze(); // what was just loaded has no statistics yet, and everything is joined here
  let movements = await desk.verify((tx) => countStrayMovements(tx));
  const groups = await desk.verify((tx) => countGroups(tx));
  for (let group = 0; group < groups; group++) {
    movements += await desk.verify(async (tx) => {
      const affected = await listAffectedGroup(tx, group, groups);
      return (await countDifferences(affected)) + (await countPendingDifferences(affected));
    });
    onProgress((group + 1) / (groups + 1));
  }
  const days = await desk.verify(
    async (tx) => (await countDayTallyDifferences(tx)) + (await countPendingTallyDifferences(tx)),
  );
  const coarser = await desk.verify((tx) => countCoarserTallyDifferences(tx));
  const money = await desk.verify((tx) => countTallyDifferences(tx));
  const disordered = await desk.verify((tx) => countDisorderedRecordings(tx));
  const { differing, knownLater } = await countFiguresAgain(desk);
  const numbers = await countBrokenNumbers(desk);
  const chain = await verifyChain(desk);
  onProgress(1);
  return [
    counted('movements', movements),
    counted('tallies of days', days),
    counted('tallies of months and years', coarser),
    counted('tallies of money', money),
    counted('order of recordings', disordered),
    { what: 'figures of bulletins', differences: differing.length, named: differing },
    { what: 'days of knowledge of figures', differences: knownLater.length, named: knownLater },
    counted('sealed numbers', numbers),
    {
      what: 'chain of the audit',
      differences: chain.broken,
      named: chain.first.map(({ number, why }) => `${number} (${why})`),
    },
  ];
}

/** Frozen figures by `slug/name`. */
interface FiguresAgain {
  /** Their evidence was changed, or does not give their value any more. */
  differing: string[];
  /** They rest on something that became known after they claim to be known. */
  knownLater: string[];
}

async function countFiguresAgain(desk: Desk): Promise<FiguresAgain> {
  const bulletins = await desk.read((tx) => allBulletins(tx));
  const differing: string[] = [];
  const knownLater: string[] = [];
  for (const { slug } of bulletins) {
    const figures = await desk.read((tx) => figuresOf(tx, slug));
    for (const { name, value, evidence } of figures) {
      const again = await recomputeFigure(desk, evidence);
      const agrees = isIntact(evidence) && evidence.value === value && again.ok && again.value === value;
      if (!agrees) differing.push(`${slug}/${name}`);
      if ((newestKnown(evidence.parts) ?? '') > evidence.known_at) knownLater.push(`${slug}/${name}`);
    }
  }
  return { differing, knownLater };
}
