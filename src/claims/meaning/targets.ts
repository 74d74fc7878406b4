import type { CueFound } from './cues.ts';
import { has, nearest, type Scene } from './scene.ts';

/**
 * Whether a number is wanted rather than reached: the nearest word that decides says so, in the clause or earlier in the
 * sentence; `đã`, `đạt kế hoạch` and the like end it.
 */
export function isAimed(scene: Scene, near: readonly CueFound[]): boolean {
  const inClause = nearest([...near, ...scene.opening], 'aim', 'done', 'fulfil', 'exceed');
  if (inClause)
    return inClause.cues.has('aim') && !has(near.filter(({ at }) => at < inClause.at).slice(0, 2), 'fulfil');
  if (has(scene.after.slice(0, 2), 'goal') && !has(scene.after, 'compare')) return true;
  const earlier = nearest(scene.sentence, 'aim', 'done', 'fulfil', 'exceed', 'reach');
  return earlier?.cues.has('aim') ?? false;
}
