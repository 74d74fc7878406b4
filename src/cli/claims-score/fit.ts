import { readText } from '#claims/check.ts';
import type { ClaimIndicator } from '#claims/claim.ts';
import type { UnitGroup } from '#claims/meaning/evidence/evidence.ts';
import { decide, READINGS } from '#claims/meaning/readings.ts';
import { understand } from '#claims/meaning/understand.ts';
import type { Weights } from '#claims/meaning/weights.ts';
import { align } from './align.ts';
import type { MarkedCase } from './case.ts';

/** A marked number: what speaks for its readings, and the one that is right. */
export interface Example {
  case: string;
  span: string;
  group: UnitGroup;
  evidence: readonly string[];
  indicator: ClaimIndicator;
}

/** The marked numbers of texts, each understood after the marked meanings of the numbers before it. */
export function examplesOf(cases: readonly MarkedCase[]): Example[] {
  return cases.flatMap((marked) => {
    const { text, spans } = readText(marked.text);
    const found = align(marked, spans);
    const examples: Example[] = [];
    understand(text, (group, evidence, index) => {
      const claim = marked.claims[found.indexOf(index)];
      if (!claim || !READINGS[group].includes(claim.indicator)) return decide(group, evidence);
      const names = evidence.map(({ name }) => `${group}: ${name}`);
      examples.push({ case: marked.id, span: claim.span, group, evidence: names, indicator: claim.indicator });
      return { indicator: claim.indicator, trust: 1, evidence: [] };
    });
    return examples;
  });
}

/** How the weights are fitted. */
export interface Fitting {
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to nothing. */
  penalty: number;
  /** Evidence that stands in fewer texts is left out. */
  texts: number;
}

const FITTING: Fitting = { rounds: 400, rate: 0.3, penalty: 0.004, texts: 2 };

/** Weights under which the marked readings win most surely: logistic regression by gradient descent (Adagrad). */
export function fitWeights(examples: readonly Example[], fitting: Partial<Fitting> = {}, prior: Weights = {}): Weights {
  const { rounds, rate, penalty, texts } = { ...FITTING, ...fitting };
  const names = [...new Set([...Object.keys(prior), ...commonEvidence(examples, texts)])].toSorted();
  const numbered = examples.map((example) => numberedOf(example, names));
  const start = Float64Array.from(names.flatMap((name) => ALL.map((reading) => prior[name]?.[reading] ?? 0)));
  const weights = start.slice();
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(weights.length);
    for (const example of numbered) addGradient(gradient, weights, example);
    for (let i = 0; i < weights.length; i += 1) {
      const slope = (gradient[i] ?? 0) / examples.length + penalty * ((weights[i] ?? 0) - (start[i] ?? 0));
      squares[i] = (squares[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - (rate * slope) / Math.sqrt((squares[i] ?? 0) + 1e-10);
    }
  }
  return asTable(names, weights);
}

/** Every reading once; the weight of a reading of evidence `e` stands at `e * ALL.length` and its index here. */
const ALL: readonly ClaimIndicator[] = [...new Set(Object.values(READINGS).flat())];

interface Numbered {
  /** Where the weights of each piece of evidence begin. */
  rows: readonly number[];
  readings: readonly number[];
  right: number;
}

function numberedOf({ group, evidence, indicator }: Example, names: readonly string[]): Numbered {
  const known = new Map(names.map((name, i) => [name, i * ALL.length]));
  const rows = evidence.flatMap((name) => known.get(name) ?? []);
  return { rows, readings: READINGS[group].map((each) => ALL.indexOf(each)), right: ALL.indexOf(indicator) };
}

/** Evidence that stands in enough texts, in the order of the alphabet. */
function commonEvidence(examples: readonly Example[], texts: number): string[] {
  const casesOf = new Map<string, Set<string>>();
  for (const { evidence, case: id } of examples)
    for (const name of evidence) casesOf.set(name, (casesOf.get(name) ?? new Set()).add(id));
  return [...casesOf].flatMap(([name, cases]) => (cases.size >= texts ? [name] : [])).toSorted();
}

function addGradient(gradient: Float64Array, weights: Float64Array, { rows, readings, right }: Numbered): void {
  const scores = readings.map((reading) => rows.reduce((sum, row) => sum + (weights[row + reading] ?? 0), 0));
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [i, reading] of readings.entries()) {
    const error = (shares[i] ?? 0) / total - (reading === right ? 1 : 0);
    for (const row of rows) gradient[row + reading] = (gradient[row + reading] ?? 0) + error;
  }
}

function asTable(names: readonly string[], weights: Float64Array): Weights {
  const rows = names.map((name, i) => {
    const row = ALL.flatMap((reading, j) => {
      const rounded = Number((weights[i * ALL.length + j] ?? 0).toFixed(1));
      return rounded === 0 ? [] : [[reading, rounded] as const];
    });
    return [name, Object.fromEntries(row)] as const;
  });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
