import type { CueFound } from './cues.ts';
import { has, nearest, type Surroundings } from './surroundings.ts';

/**
 * Whether a number is wanted rather than reached: the nearest word that decides says so, in the clause or earlier in the
 * sentence; `đã`, `hoàn thành kế hoạch` and the like end it.
 */
export function isAimed(around: Surroundings, near: readonly CueFound[]): boolean {
  const reached = has(near, 'reach');
  const clause = [...near, ...around.opening.filter(({ cues }) => !reached || cues.has('aim'))];
  const decisive = nearest(clause, 'aim', 'goal', 'done', 'fulfil', 'exceed');
  if (decisive) return isSet(decisive, clause);
  const share = around.quantity.counted?.unit === 'percent';
  if (!share && has(around.after.slice(0, 2), 'goal') && !has(around.after, 'compare')) return true;
  const earlier = nearest(around.sentence, 'aim', 'done', 'fulfil', 'exceed', 'compare');
  return earlier?.cues.has('aim') ?? false;
}

/** A goal is set, unless it was just fulfilled or exceeded: `hoàn thành kế hoạch`. */
function isSet(decisive: CueFound, clause: readonly CueFound[]): boolean {
  if (!decisive.cues.has('aim') && !decisive.cues.has('goal')) return false;
  const met = ({ next, cues }: CueFound) =>
    next === decisive.at && (cues.has('fulfil') || cues.has('exceed') || cues.has('reach'));
  return !clause.some(met);
}
