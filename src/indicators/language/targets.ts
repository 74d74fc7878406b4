import { MEASURE_CATALOGUE } from '../catalogue.ts';
import type { ParseProblem } from '../problem.ts';
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
  const title = whyNotPlanned(call.name.text, plannedIn(expression));
  if (title === null) return true;
  const problem: ParseProblem = { kind: 'not-planned', title, at: call.name.at };
  report.add(problem);
  return false;
}

function whyNotPlanned(name: string, planned: Planned | null): string | null {
  if (!planned) return `${name} takes one measure or its growth, like ${name}(participants(vsi, on=2020-12-31)).`;
  const { measure } = planned;
  const entry = MEASURE_CATALOGUE[measure.name];
  if (!entry.planned) return `No targets are set for ${measure.name}.`;
  if (entry.scheme === 'optional' && measure.scheme === null) {
    return `A target is set for one scheme: write ${measure.name}(vsi, …) or ${measure.name}(hhi, …).`;
  }
  const partial = Object.keys(measure.keys).filter((key) => !WITH_TARGET.some((each) => each === key));
  if (partial.length > 0) return `A target is set for ${measure.name} as a whole: leave out ${partial.join(', ')}.`;
  return null;
}
