import { type Day, earliest } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, type Month, monthOf } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Expression, Measure } from './expression.ts';

/** What a reader of the portal can choose: a stock on a day, or a flow of the year up to a day. */
export const CHOICES = ['participants', 'attainment', 'joined', 'returned', 'lapsed', 'enrolments'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Chosen {
  indicator: Choice;
  scheme: Scheme;
  /** Code of an area, with everything below it. */
  area: string;
  on: Day;
}

/** The expression of the choice; a flow counts from the first of January. */
export const expressionOf = (chosen: Chosen): Expression =>
  expressionFor(chosen, { from: `${chosen.on.slice(0, 4)}-01-01` as Day, to: chosen.on });

/** The choice month by month, oldest first; the last month ends on the chosen day. */
export function monthlyExpressions(chosen: Chosen, count: number): { month: Month; expression: Expression }[] {
  const last = monthOf(chosen.on);
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(last, index + 1 - count);
    const period = { from: firstDay(month), to: earliest(lastDay(month), chosen.on) };
    return { month, expression: expressionFor(chosen, period) };
  });
}

function expressionFor({ indicator, scheme, area }: Chosen, { from, to }: { from: Day; to: Day }): Expression {
  if (indicator === 'attainment') {
    const of: Measure = { ...MEASURE, name: 'participants', scheme, keys: { area, on: to } };
    return { type: 'formula', name: indicator, of: [of], keys: {} };
  }
  const days = indicator === 'participants' ? { on: to } : { from, to };
  return { ...MEASURE, name: indicator, scheme, keys: { area, ...days } };
}

const MEASURE = { type: 'measure', series: null } as const;

/** The same expression in the areas of today. */
export function inAreasOfToday(expression: Expression): Expression {
  if (expression.type === 'measure') return { ...expression, keys: { ...expression.keys, areas: 'now' } };
  return { ...expression, of: expression.of.map(inAreasOfToday) };
}

/** The same expression for another area: every indicator in it counts there. */
export function withinArea(expression: Expression, area: string): Expression {
  if (expression.type === 'measure') return { ...expression, keys: { ...expression.keys, area } };
  return { ...expression, of: expression.of.map((each) => withinArea(each, area)) };
}
