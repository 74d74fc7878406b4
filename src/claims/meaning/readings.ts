import type { ClaimIndicator } from '../claim.ts';
import type { EvidenceFound, UnitGroup } from './evidence/evidence.ts';
import { rowOf, WEIGHTS, type Weights } from './weights.ts';

/** What a number of each kind can mean. */
const READINGS: Readonly<Record<UnitGroup, readonly ClaimIndicator[]>> = {
  people: ['stock', 'flow', 'target', 'attainment', 'growth', 'attendance', 'other'],
  share: ['coverage_rate', 'target', 'attainment', 'growth', 'other'],
  money: ['amount', 'target', 'attainment', 'growth'],
  thing: ['events', 'target', 'attainment', 'growth', 'other'],
  ratio: ['growth', 'attainment', 'other'],
};

/** A reading that won, and how sure it is: the share of the evidence that speaks for it, from 0 to 1. */
export interface Decision {
  indicator: ClaimIndicator;
  trust: number;
  /** What speaks for it, the weightiest first. */
  evidence: readonly EvidenceFound[];
}

/** Below this trust a number means nothing that is known. */
const THRESHOLD = 0.4;
const MOST_SHOWN = 4;

/** Lets the readings of a number compete: each has the sum of the weights of the evidence; the heaviest wins. */
export function decide(group: UnitGroup, evidence: readonly EvidenceFound[], weights: Weights = WEIGHTS): Decision {
  const rows = evidence.map(({ name }) => rowOf(weights, group, name));
  const scores = READINGS[group].map((reading) => rows.reduce((sum, row) => sum + (row?.[reading] ?? 0), 0));
  const best = Math.max(...scores);
  const winner = READINGS[group][scores.indexOf(best)] ?? 'other';
  const trust = 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  const fallback: ClaimIndicator =
    group === 'thing' && winner === 'events' ? 'events' : group === 'money' ? 'amount' : 'other';
  const indicator = trust < THRESHOLD ? fallback : winner;
  const supporting = evidence.flatMap((each, i) => {
    const weight = rows[i]?.[indicator] ?? 0;
    return each.at !== null && weight > 0 ? [{ ...each, weight }] : [];
  });
  supporting.sort((a, b) => b.weight - a.weight);
  return { indicator, trust, evidence: supporting.slice(0, MOST_SHOWN) };
}
