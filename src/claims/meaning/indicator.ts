import type { ClaimIndicator } from '../claim.ts';
import { peopleIndicator } from './people.ts';
import { has, nearest, type Scene } from './scene.ts';
import { type ShareMeaning, shareMeaning } from './shares.ts';
import { isAimed } from './targets.ts';
import type { Told } from './told.ts';

/** What a number means, from the words around it and what was told before in the sentence (newest first). */
export function meaningOf(scene: Scene, told: readonly Told[]): ShareMeaning {
  const unit = scene.quantity.counted?.unit ?? 'person';
  switch (unit) {
    case 'percent':
    case 'percentage_point':
      return shareMeaning(scene, told);
    case 'ratio':
      return { unit, indicator: ratioIndicator(scene) };
    case 'vnd':
      return { unit, indicator: sameAgain(scene, told) ?? changed(scene) ?? 'amount' };
    case 'event':
      return { unit, indicator: changed(scene) ?? 'events' };
    case 'other':
      return { unit, indicator: changed(scene) ?? 'other' };
    case 'person':
    case 'household':
      return { unit, indicator: sameAgain(scene, told) ?? peopleIndicator(scene, told) };
  }
}

/** `tăng 12% (tương ứng 1.084 người)`: the change told before in another form. */
function sameAgain({ before }: Scene, told: readonly Told[]): ClaimIndicator | null {
  const last = told[0]?.indicator;
  return before[0]?.cues.has('same') && (last === 'growth' || last === 'attainment') ? last : null;
}

/** A multiple is growth, of a plan attainment; a fraction is a share. */
function ratioIndicator(scene: Scene): ClaimIndicator {
  if (has(scene.after.slice(0, 2), 'goal')) return 'attainment';
  return scene.quantity.value > 1 ? 'growth' : 'other';
}

function changed(scene: Scene): ClaimIndicator | null {
  const near = scene.bracketed && scene.before.length === 0 ? scene.host : scene.before;
  const verb = nearest(near, 'rise', 'exceed', 'reach', 'have', 'fulfil');
  if (verb?.cues.has('rise')) return 'growth';
  if (verb?.cues.has('exceed')) return has(scene.after, 'since') ? 'growth' : 'attainment';
  return isAimed(scene, near) ? 'target' : null;
}
