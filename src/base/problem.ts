import type { Bilingual } from './words.ts';

/**
 * Why something is not done: a kind of a closed list, the facts that its words need, and where in the input it lies.
 * Each room declares its list once, as an interface from kind to facts; see `ProblemOf`.
 */
export interface Problem<Kind extends string = string, Facts = unknown> {
  readonly kind: Kind;
  readonly facts: Facts;
  /** The field or column by its name, or a place in a text, counted from 0. */
  readonly at?: string | number;
}

/** The problems of a list; `interface Kinds { 'wrong-day': { day: string } }` gives `Problem<'wrong-day', { day: string }>`. */
export type ProblemOf<Kinds, Kind extends keyof Kinds & string = keyof Kinds & string> = {
  [Each in Kind]: Problem<Each, Kinds[Each]>;
}[Kind];

/** The words of a list: a sentence for each kind, so that a kind without words does not compile. */
export type ProblemWords<Kinds> = { readonly [Kind in keyof Kinds]: (facts: Kinds[Kind]) => Bilingual };

/** A maker of the problems of a list: `const problem = problemsOf<Kinds>()`, then `problem('wrong-day', { day }, 'on')`. */
export function problemsOf<Kinds>() {
  return <Kind extends keyof Kinds & string>(
    kind: Kind,
    facts: Kinds[Kind],
    at?: string | number,
  ): ProblemOf<Kinds, Kind> => ({ kind, facts, ...(at === undefined ? {} : { at }) }) as ProblemOf<Kinds, Kind>;
}

/** A problem in words: one clear sentence in each language. */
export function inWords<Kinds>(words: ProblemWords<Kinds>, problem: ProblemOf<Kinds>): Bilingual {
  const sentence: (facts: never) => Bilingual = words[problem.kind];
  return sentence(problem.facts as never);
}
