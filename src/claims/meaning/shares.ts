import type { ClaimIndicator, ClaimUnit } from '../claim.ts';
import type { CueFound } from './cues.ts';
import { has, nearest, type Scene } from './scene.ts';
import { isAimed } from './targets.ts';
import type { Told } from './told.ts';

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
export function shareMeaning(scene: Scene, told: readonly Told[]): ShareMeaning {
  const near = scene.bracketed && scene.before.length === 0 ? scene.host : scene.before;
  const distance = scene.quantity.counted?.unit === 'percentage_point' || isDistance(scene, near);
  if (distance) return distanceMeaning(scene, near, told);
  if (isReference(scene, near)) return percent(referenceIndicator(scene, near, told));
  return percent(levelIndicator(scene, near, told));
}

/** A distance: the nearest verb is one, and no level stands after it. */
function isDistance(scene: Scene, near: readonly CueFound[]): boolean {
  if (scene.end) return false;
  const verb = nearest(near, 'rise', 'exceed', 'reach', 'compare', 'aim');
  if (!verb) return false;
  if (scene.bracketed && verb.cues.has('exceed')) return !near.some(({ at, cues }) => at > verb.at && cues.has('goal'));
  if (verb.cues.has('aim')) return nearest(near, 'exceed')?.cues.has('exceed') === true && !scene.bracketed;
  return verb.cues.has('rise') || verb.cues.has('exceed');
}

function distanceMeaning(scene: Scene, near: readonly CueFound[], told: readonly Told[]): ShareMeaning {
  const rise = nearest(near, 'rise', 'exceed')?.cues.has('rise') ?? true;
  const since = has(scene.after, 'since') || (rise && !has(scene.after, 'goal'));
  const indicator = since ? 'growth' : 'attainment';
  return isBetweenShares(scene, told, rise) ? points(indicator) : { ...percent(indicator), distance: true };
}

/** The number that it is a distance from is a share itself: the last one told in the sentence that is no distance. */
function isBetweenShares(scene: Scene, told: readonly Told[], rise: boolean): boolean {
  if (scene.quantity.counted?.unit === 'percentage_point') return true;
  const from = told.find(({ indicator, unit }) => indicator !== 'growth' && unit !== 'percentage_point');
  if (from?.unit !== 'percent') return has([...scene.before, ...scene.opening], 'cover') && !from;
  return rise ? ['coverage_rate', 'other'].includes(from.indicator) : RATES.includes(from.indicator);
}

function isReference({ bracketed, opening }: Scene, near: readonly CueFound[]): boolean {
  const verb = nearest(near, 'compare', 'reach', 'fulfil', 'whole');
  if (verb?.cues.has('compare')) return true;
  if (verb && !has(near.slice(0, near.indexOf(verb)), 'goal') && !verb.cues.has('whole')) return false;
  if (bracketed) return has(near.slice(0, 3), 'goal');
  return has(near, 'goal') && has(opening, 'compare');
}

function referenceIndicator(scene: Scene, near: readonly CueFound[], told: readonly Told[]): ClaimIndicator {
  if (has(near, 'goal') || has(scene.after, 'goal')) return 'target';
  const since = has(near, 'since');
  const before = told.find(({ unit, indicator }) => unit === 'percent' && indicator !== 'growth');
  return since ? (before?.indicator ?? 'coverage_rate') : 'target';
}

function levelIndicator(scene: Scene, near: readonly CueFound[], told: readonly Told[]): ClaimIndicator {
  const { after, opening } = scene;
  const verb = nearest(near, 'reach', 'fulfil', 'aim');
  if (has([...near, ...opening], 'owed')) return 'other';
  const ofPeople = scene.quantity.counted?.whole === true || has(after.slice(0, 3), 'whole');
  if (has(near, 'rise') && !scene.end && !has(after.slice(0, 1), 'goal')) return 'growth';
  if (has(after.slice(0, 2), 'goal') && !isWanted(scene, verb)) return 'attainment';
  if (verb?.cues.has('fulfil') && !has(near, 'cover')) return 'attainment';
  if (verb?.cues.has('reach') && !ofPeople && isAgainstGoal(scene, told)) return 'attainment';
  if (!ofPeople && has(after.slice(0, 1), 'total', 'win') && !isAimed(scene, near)) return 'other';
  const rate = ofPeople || has([...near, ...opening], 'cover');
  if (isAimed(scene, near)) return 'target';
  if (rate) return 'coverage_rate';
  if (isPartOfRate(scene, near, told)) return 'coverage_rate';
  return has(near, 'share') ? 'other' : carried(scene, near, told);
}

/** `đạt 22,3% lực lượng lao động, trong đó BHXH tự nguyện chiếm 4,1%` */
function isPartOfRate({ opening, sentence }: Scene, near: readonly CueFound[], told: readonly Told[]): boolean {
  const whole = told.find(({ indicator, unit }) => unit === 'percent' && indicator !== 'growth');
  return whole?.indicator === 'coverage_rate' && has([...near, ...opening, ...sentence], 'part');
}

/** `So với kế hoạch giao, số người tham gia đạt 84%`; `so với 8.700 người được giao thì đạt 107%`. */
function isAgainstGoal({ sentence, clause }: Scene, told: readonly Told[]): boolean {
  const verb = nearest(sentence, 'compare', 'reach', 'rise', 'exceed', 'have');
  const last = told[0];
  if (last?.indicator === 'target' && last.clause === clause) return true;
  if (!verb?.cues.has('compare')) return false;
  if (last && last.indicator !== 'target' && verb.at < last.quantity.next) return false;
  return sentence.some(({ at, cues }) => at > verb.at && cues.has('goal'));
}

/** `phấn đấu đạt 91% kế hoạch` is wanted still. */
const isWanted = (scene: Scene, verb: CueFound | null): boolean =>
  (verb?.cues.has('aim') ?? false) || (has(scene.after, 'aim') && has(scene.before, 'compare'));

/**
 * Without a word of its own it goes on with what was told: a level after an amount is how much of the plan was met, and
 * alone it is a share of the people.
 */
function carried(scene: Scene, near: readonly CueFound[], told: readonly Told[]): ClaimIndicator {
  const last = told[0];
  const again = scene.bracketed || has(near, 'same');
  if (again && last?.unit === 'percentage_point') return last.indicator === 'growth' ? 'coverage_rate' : 'target';
  if (again && (last?.indicator === 'growth' || last?.indicator === 'attainment')) return last.indicator;
  const level = told.find(({ unit, indicator }) => unit !== 'percentage_point' && indicator !== 'growth');
  if (level?.unit === 'percent') return level.indicator;
  if (scene.goalLater || has([...scene.sentence, ...scene.opening], 'fulfil')) return 'attainment';
  if (level && AMOUNTS.includes(level.unit) && has([...near, ...scene.opening], 'reach')) return 'attainment';
  return scene.end || has([...near, ...scene.sentence], 'cover', 'reach') ? 'coverage_rate' : 'other';
}
