import type { ClaimIndicator, ClaimUnit } from '../claim.ts';
import type { CueFound } from './cues.ts';
import { has, nearest, type Surroundings } from './surroundings.ts';
import { isAimed } from './targets.ts';
import type { Understood } from './understood.ts';

export interface ShareMeaning {
  unit: ClaimUnit;
  indicator: ClaimIndicator;
  /** How far from a plan, not how much of it. */
  distance?: true;
}

const percent = (indicator: ClaimIndicator): ShareMeaning => ({ unit: 'percent', indicator });
const points = (indicator: ClaimIndicator): ShareMeaning => ({ unit: 'percentage_point', indicator });
const AMOUNTS: readonly ClaimUnit[] = ['person', 'household', 'vnd', 'event'];
const RATES: readonly ClaimIndicator[] = ['coverage_rate', 'attainment', 'target'];

/** What a percentage means; between two percentages a distance is in points. `told`: earlier claims, newest first. */
export function shareMeaning(around: Surroundings, told: readonly Understood[]): ShareMeaning {
  const near = around.bracketed && around.before.length === 0 ? around.host : around.before;
  const distance = around.quantity.counted?.unit === 'percentage_point' || isDistance(around, near);
  if (distance) return distanceMeaning(around, near, told);
  if (isReference(around, near)) return percent(referenceIndicator(around, near, told));
  return percent(levelIndicator(around, near, told));
}

/** A distance: the nearest verb is one, and no level stands after it. */
function isDistance(around: Surroundings, near: readonly CueFound[]): boolean {
  if (around.end) return false;
  const verb = nearest(near, 'rise', 'exceed', 'reach', 'compare', 'aim');
  if (!verb) return false;
  if (around.bracketed && verb.cues.has('exceed'))
    return !near.some(({ at, cues }) => at > verb.at && cues.has('goal'));
  if (verb.cues.has('aim')) return nearest(near, 'exceed')?.cues.has('exceed') === true && !around.bracketed;
  return verb.cues.has('rise') || verb.cues.has('exceed');
}

function distanceMeaning(around: Surroundings, near: readonly CueFound[], told: readonly Understood[]): ShareMeaning {
  const rise = nearest(near, 'rise', 'exceed')?.cues.has('rise') ?? true;
  const since = has(around.after, 'since') || (rise && !has(around.after, 'goal'));
  const indicator = since ? 'growth' : 'attainment';
  return isBetweenShares(around, told, rise) ? points(indicator) : { ...percent(indicator), distance: true };
}

/** The number that it is a distance from is a share itself: the last one told in the sentence that is no distance. */
function isBetweenShares(around: Surroundings, told: readonly Understood[], rise: boolean): boolean {
  if (around.quantity.counted?.unit === 'percentage_point') return true;
  const from = told.find(({ indicator, unit }) => indicator !== 'growth' && unit !== 'percentage_point');
  if (from?.unit !== 'percent') return has([...around.before, ...around.opening], 'cover') && !from;
  return rise ? ['coverage_rate', 'other'].includes(from.indicator) : RATES.includes(from.indicator);
}

function isReference({ bracketed, opening }: Surroundings, near: readonly CueFound[]): boolean {
  const verb = nearest(near, 'compare', 'reach', 'fulfil', 'whole');
  if (verb?.cues.has('compare')) return true;
  if (verb && !has(near.slice(0, near.indexOf(verb)), 'goal') && !verb.cues.has('whole')) return false;
  if (bracketed) return has(near.slice(0, 3), 'goal');
  return has(near, 'goal') && has(opening, 'compare');
}

function referenceIndicator(
  around: Surroundings,
  near: readonly CueFound[],
  told: readonly Understood[],
): ClaimIndicator {
  if (has(near, 'goal') || has(around.after, 'goal')) return 'target';
  const since = has(near, 'since');
  const before = told.find(({ unit, indicator }) => unit === 'percent' && indicator !== 'growth');
  return since ? (before?.indicator ?? 'coverage_rate') : 'target';
}

function levelIndicator(around: Surroundings, near: readonly CueFound[], told: readonly Understood[]): ClaimIndicator {
  const { after, opening } = around;
  const verb = nearest(near, 'reach', 'fulfil', 'aim');
  if (has([...near, ...opening], 'owed')) return 'other';
  const ofPeople = around.quantity.counted?.whole === true || has(after.slice(0, 3), 'whole');
  if (has(near, 'rise') && !around.end && !has(after.slice(0, 1), 'goal')) return 'growth';
  if (has(after.slice(0, 2), 'goal') && !isWanted(around, verb)) return 'attainment';
  if (verb?.cues.has('fulfil') && !has(near, 'cover')) return 'attainment';
  if (verb?.cues.has('reach') && !ofPeople && isAgainstGoal(around, told)) return 'attainment';
  if (!ofPeople && has(after.slice(0, 1), 'total', 'win') && !isAimed(around, near)) return 'other';
  const rate = ofPeople || has([...near, ...opening], 'cover');
  if (isAimed(around, near)) return 'target';
  if (rate) return 'coverage_rate';
  if (isPartOfRate(around, near, told)) return 'coverage_rate';
  return has(near, 'share') ? 'other' : carried(around, near, told);
}

/** `đạt 22,3% lực lượng lao động, trong đó BHXH tự nguyện chiếm 4,1%` */
function isPartOfRate(
  { opening, sentence }: Surroundings,
  near: readonly CueFound[],
  told: readonly Understood[],
): boolean {
  const whole = told.find(({ indicator, unit }) => unit === 'percent' && indicator !== 'growth');
  return whole?.indicator === 'coverage_rate' && has([...near, ...opening, ...sentence], 'part');
}

/** `So với kế hoạch giao, số người tham gia đạt 84%`; `so với 8.700 người được giao thì đạt 107%`. */
function isAgainstGoal({ sentence, clause }: Surroundings, told: readonly Understood[]): boolean {
  const verb = nearest(sentence, 'compare', 'reach', 'rise', 'exceed', 'have');
  const last = told[0];
  if (last?.indicator === 'target' && last.clause === clause) return true;
  if (!verb?.cues.has('compare')) return false;
  if (last && last.indicator !== 'target' && verb.at < last.quantity.next) return false;
  return sentence.some(({ at, cues }) => at > verb.at && cues.has('goal'));
}

/** `phấn đấu đạt 91% kế hoạch` is wanted still. */
const isWanted = (around: Surroundings, verb: CueFound | null): boolean =>
  (verb?.cues.has('aim') ?? false) || (has(around.after, 'aim') && has(around.before, 'compare'));

/**
 * Without a word of its own it goes on with what was told: a level after an amount is how much of the plan was met, and
 * alone it is a share of the people.
 */
function carried(around: Surroundings, near: readonly CueFound[], told: readonly Understood[]): ClaimIndicator {
  const last = told[0];
  const again = around.bracketed || has(near, 'same');
  if (again && last?.unit === 'percentage_point') return last.indicator === 'growth' ? 'coverage_rate' : 'target';
  if (again && (last?.indicator === 'growth' || last?.indicator === 'attainment')) return last.indicator;
  const level = told.find(({ unit, indicator }) => unit !== 'percentage_point' && indicator !== 'growth');
  if (level?.unit === 'percent') return level.indicator;
  if (around.goalLater || has([...around.sentence, ...around.opening], 'fulfil')) return 'attainment';
  if (level && AMOUNTS.includes(level.unit) && has([...near, ...around.opening], 'reach')) return 'attainment';
  return around.end || has([...near, ...around.sentence], 'cover', 'reach') ? 'coverage_rate' : 'other';
}
