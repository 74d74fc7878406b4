import type { Unit } from './format.ts';

/** What an expression of the indicator language is about, read from its outside. */
export interface Subject {
  indicator: string;
  scheme: 'vsi' | 'hhi' | null;
  unit: Unit;
}

/** A target of growth is a share as well. */
const SHARE = /^\s*(attainment|growth|target\(\s*growth)\(/;

export function subjectOf(expression: string): Subject {
  const indicator = /^\s*([a-z_]+)/.exec(expression)?.[1] ?? '';
  const scheme = /\(\s*(vsi|hhi)\b/.exec(expression)?.[1] as Subject['scheme'] | undefined;
  return { indicator, scheme: scheme ?? null, unit: SHARE.test(expression) ? 'share' : 'count' };
}
