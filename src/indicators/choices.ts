import { type Day, earliest } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, type Month, monthOf } from '#base/months.ts';

/** What a reader of the portal can choose: a stock on a day, or a flow of the year up to a day. */
export const CHOICES = ['participants', 'attainment', 'joined', 'returned', 'lapsed', 'enrolments'] as const;
export type Choice = (typeof CHOICES)[number];

export const SCHEMES = ['vsi', 'hhi'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Chosen {
  indicator: Choice;
  scheme: Scheme;
  /** Code of an area, with everything below it. */
  area: string;
  on: Day;
}

const STOCKS: readonly Choice[] = ['participants', 'attainment'];

/** The choice in the indicator language; a flow counts from the first of January. */
export const expressionOf = (chosen: Chosen): string =>
  expressionFor(chosen, { from: `${chosen.on.slice(0, 4)}-01-01` as Day, to: chosen.on });

/** The choice month by month, oldest first; the last month ends on the chosen day. */
export function monthlyExpressions(chosen: Chosen, count: number): { month: Month; expression: string }[] {
  const last = monthOf(chosen.on);
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(last, index + 1 - count);
    const period = { from: firstDay(month), to: earliest(lastDay(month), chosen.on) };
    return { month, expression: expressionFor(chosen, period) };
  });
}

function expressionFor({ indicator, scheme, area }: Chosen, { from, to }: { from: Day; to: Day }): string {
  if (indicator === 'attainment') return `attainment(participants(${scheme}, area=${area}, on=${to}))`;
  if (STOCKS.includes(indicator)) return `${indicator}(${scheme}, area=${area}, on=${to})`;
  return `${indicator}(${scheme}, area=${area}, from=${from}, to=${to})`;
}

const LEAF = /\b([a-z_]+)\(([^()]*)\)/g;

/** The same expression for another area: `area=` is set in every indicator that counts. */
export function withinArea(expression: string, area: string): string {
  return expression.replace(LEAF, (_, name: string, inner: string) => {
    const kept = inner
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '' && !/^area\s*=/.test(each));
    return `${name}(${[...kept, `area=${area}`].join(', ')})`;
  });
}
