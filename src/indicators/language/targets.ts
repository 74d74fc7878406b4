import { MEASURE_CATALOGUE } from '../catalogue.ts';
import { type ParseProblems, parseProblem } from '../problem.ts';
import type { Report } from './check-keys.ts';
import type { Expression, KeyName, Measure } from './expression.ts';
import type { Call } from './syntax.ts';

/** Keys that a target has as well: the others choose a part, and targets are set for the whole. */
const WITH_TARGET: readonly KeyName[] = ['area', 'on', 'from', 'to', 'known', 'areas'];

/** What a target is set for: the measure itself, or its growth. */
export interface Planned {
  indicator: string;
  measure: Measure;
}

/** The planned measure in the argument of `target` or `attainment`. */
export function plannedIn(expression: Expression | undefined): Planned | null {
  if (!expression) return null;
  if (expression.type === 'measure') return { indicator: expression.name, measure: expression };
  const [grown] = expression.of;
  return expression.name === 'growth' && grown?.type === 'measure' ? { indicator: 'growth', measure: grown } : null;
}

/** Reports why there can be no target for the argument of this call; true where there can. */
export function checkPlanned(call: Call, expression: Expression | undefined, report: Report): boolean {
  const facts = whyNotPlanned(call.name.text, plannedIn(expression));
  if (facts === null) return true;
  report.add(parseProblem('not-planned', facts, call.name.at));
  return false;
}

function whyNotPlanned(name: string, planned: Planned | null): ParseProblems['not-planned'] | null {
  if (!planned) return { indicator: name, why: 'not-one-measure', keys: [] };
  const { measure } = planned;
  const entry = MEASURE_CATALOGUE[measure.name];
  if (!entry.planned) return { indicator: measure.name, why: 'no-targets', keys: [] };
  if (entry.scheme === 'optional' && measure.scheme === null) {
    return { indicator: measure.name, why: 'no-scheme', keys: [] };
  }
  const partial = Object.keys(measure.keys).filter((key) => !WITH_TARGET.some((each) => each === key));
  return partial.length > 0 ? { indicator: measure.name, why: 'a-part', keys: partial } : null;
}
