import { type Uuid, uuid } from '#base/ids.ts';

/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 to before `end`. */
  below: (end: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** A made-up id, version 4. */
  id: () => Uuid;
}

/** Chance of a seed (mulberry32, by T. Ettinger, public domain). */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % end;
  const digits = (count: number): string => Array.from({ length: count }, () => below(16).toString(16)).join('');
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    id: () => uuid(`${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`),
  };
}
