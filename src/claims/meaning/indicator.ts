import type { ClaimIndicator } from '../claim.ts';
import { peopleIndicator } from './people.ts';
import { type ShareMeaning, shareMeaning } from './shares.ts';
import { has, nearest, type Surroundings } from './surroundings.ts';
import { isAimed } from './targets.ts';
import type { Understood } from './understood.ts';

/** What a number means, from the words around it and what was told before in the sentence (newest first). */
export function meaningOf(around: Surroundings, told: readonly Understood[]): ShareMeaning {
  const unit = around.quantity.counted?.unit ?? 'person';
  switch (unit) {
    case 'percent':
    case 'percentage_point':
      return shareMeaning(around, told);
    case 'ratio':
      return { unit, indicator: ratioIndicator(around) };
    case 'vnd':
      return { unit, indicator: sameAgain(around, told) ?? changed(around) ?? 'amount' };
    case 'event':
      return { unit, indicator: changed(around) ?? 'events' };
    case 'other':
      return { unit, indicator: changed(around) ?? 'other' };
    case 'person':
    case 'household':
      return { unit, indicator: sameAgain(around, told) ?? peopleIndicator(around, told) };
  }
}

/** `tăng 12% (tương ứng 1.084 người)`: the change told before in another form. */
function sameAgain({ before }: Surroundings, told: readonly Understood[]): ClaimIndicator | null {
  const last = told[0]?.indicator;
  return before[0]?.cues.has('same') && (last === 'growth' || last === 'attainment') ? last : null;
}

/** A multiple is growth, of a plan attainment; a fraction is a share. */
function ratioIndicator(around: Surroundings): ClaimIndicator {
  if (has(around.after.slice(0, 2), 'goal')) return 'attainment';
  return around.quantity.value > 1 ? 'growth' : 'other';
}

function changed(around: Surroundings): ClaimIndicator | null {
  const near = around.bracketed && around.before.length === 0 ? around.host : around.before;
  const verb = nearest(near, 'rise', 'exceed', 'reach', 'have', 'fulfil');
  if (verb?.cues.has('rise')) return 'growth';
  if (verb?.cues.has('exceed')) return has(around.after, 'since') ? 'growth' : 'attainment';
  return isAimed(around, near) ? 'target' : null;
}
