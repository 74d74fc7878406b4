import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Expression, printExpression } from '#indicators/language/expression.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import type { Claim } from '../claim.ts';
import { daysOf } from './days.ts';
import { type Asked, FORMS } from './forms.ts';
import type { PlaceProblem } from './places.ts';
import { type Around, countsSomeOnly, isExcess, isShortfall, namesWhole } from './words-around.ts';

/** An indicator that a claim may mean. */
export interface Proposal {
  /** In the indicator language (docs/office/indicators.md). */
  expression: string;
  /** What its value is multiplied by to be what the claim prints: 100 for percentages. */
  factor: 1 | 100;
  /** What is taken from it then: a plan that is attained to 133,4 % is exceeded by 33,4 %. */
  less: 0 | 100;
}

/** Why no indicator can be asked. */
export type NotAsked =
  | 'no-indicator'
  | 'only-a-part'
  | 'whole-not-named'
  | 'other-scheme'
  | 'scheme-not-named'
  | 'time-not-named'
  | 'not-yet'
  | PlaceProblem;

/** What is known of a claim besides itself. */
export interface Known {
  around: Around;
  /** Code of the area that it is about, null for the whole register, or why there is none. */
  place: Result<string | null, PlaceProblem>;
  /** The last day that its author can have counted. */
  until: Day;
}

/**
 * Indicators that a claim may mean, the likeliest first; or why none can be asked. Of a period that was
 * not over when the text was written more was planned than counted, and what was counted ends on that day.
 */
export function proposalsFor(claim: Claim, { around, place, until }: Known): Result<readonly Proposal[], NotAsked> {
  const form = FORMS[claim.indicator];
  if (!form?.units.includes(claim.unit)) return err('no-indicator');
  if (claim.indicator === 'attainment' && isShortfall(around)) return err('no-indicator');
  if (['stock', 'flow'].includes(claim.indicator) && countsSomeOnly(around, claim.span)) return err('only-a-part');
  if (claim.indicator === 'coverage_rate' && !namesWhole(around, claim.span)) return err('whole-not-named');
  if (!form.schemes.includes(claim.scheme)) return err(claim.scheme === null ? 'scheme-not-named' : 'other-scheme');
  if (!place.ok) return place;
  const whole = daysOf(claim.period);
  if (!whole) return err('time-not-named');
  const asked: Asked = { claim, around, days: whole, area: place.value };
  const lastsOn = whole.to > until;
  const past = lastsOn ? { from: whole.from, to: until } : whole;
  const counted = whole.from > until ? [] : form.counted({ ...asked, days: past });
  const planned = form.planned(asked);
  const expressions = lastsOn ? [...planned, ...counted] : [...counted, ...planned];
  if (expressions.length === 0) return err('not-yet');
  const factor = claim.unit === 'percent' ? 100 : 1;
  const less = claim.indicator === 'attainment' && isExcess(around) ? 100 : 0;
  return ok(expressions.map((expression) => ({ expression, factor, less })));
}

/**
 * An expression of the indicator language, with everything in it as it was known on a day.
 * @throws RangeError for a text that is none: a bug, since proposals are always expressions.
 */
export function asKnownOn(text: string, day: Day): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new RangeError(`no expression: ${text}`);
  return printExpression(withKnown(parsed.value, day));
}

function withKnown(expression: Expression, known: Day): Expression {
  if (expression.type === 'formula') return { ...expression, of: expression.of.map((each) => withKnown(each, known)) };
  return { ...expression, keys: { ...expression.keys, known } };
}
