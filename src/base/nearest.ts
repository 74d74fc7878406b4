import type { Bilingual } from './words.ts';

/**
 * The name that is close to what was typed; null where none is. Close: at most one letter in three is missing, too much,
 * changed or swapped with its neighbour.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase().replaceAll('-', '_');
  const distances = names.map((name) => ({ name, distance: distanceOf(word, name) }));
  const [best] = distances.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null;
}

/** The end of a sentence that asks whether the near name was meant; where there is none, `otherwise`. */
export const didYouMean = (nearest: string | null, otherwise: Bilingual): Bilingual =>
  nearest === null ? otherwise : { vi: `: có phải là ${nearest}?`, en: `: did you mean ${nearest}?` };

/** Optimal string alignment distance: letters inserted, left out, changed, or swapped with their neighbour. */
export function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
