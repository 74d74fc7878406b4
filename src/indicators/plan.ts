import { addDays, type Day, daysBetween, LAST_DAY, latest } from '#base/dates.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { MEASURE_CATALOGUE } from './catalogue.ts';
import { type Expression, type KeyName, type Keys, type Measure, printExpression } from './language/expression.ts';
import { plannedIn } from './language/targets.ts';

/** The days that a value is about: both inclusive, the same for a stock; null where nothing bounds a flow. */
export interface Window {
  from: Day | null;
  to: Day | null;
}

/** A base value that has to be looked up, for each period of a series; a single value has one period. */
export interface Leaf {
  /** A measure, or what its target is. */
  type: 'measure' | 'target';
  measure: Measure;
  /** Of a target: what it was set for, `participants` or `growth`, and whose plan is meant. */
  indicator: string;
  organisation: string | null;
  /** Of a target of growth: since when. */
  since: string | null;
  /** Schemes that are counted together. */
  schemes: readonly string[];
  windows: readonly Window[];
  /** Only what was known at the end of that day; null: everything. */
  known: Day | null;
  /** In the areas of the last day of each window, or in those of today. */
  areas: 'then' | 'now';
}

/** How values follow from the leaves, which stand here by their number. */
export type Step =
  | { op: 'leaf'; leaf: number }
  | { op: 'sum'; of: Step[] }
  | { op: 'difference'; of: Step[] }
  | { op: 'ratio' | 'growth'; of: [Step, Step]; text: string };

export interface Plan {
  leaves: Leaf[];
  step: Step;
}

/**
 * What has to be looked up for an expression, and how its value follows from that. A measure without days of its own
 * takes `periods`; a stock the last day of each. `today` stands where there is neither.
 */
export function planOf(expression: Expression, periods: readonly Window[], today: Day): Plan {
  const leaves: Leaf[] = [];
  const numbers = new Map<string, number>();

  function look(leaf: Leaf): Step {
    const text = JSON.stringify(leaf);
    const known = numbers.get(text);
    if (known !== undefined) return { op: 'leaf', leaf: known };
    numbers.set(text, leaves.length);
    leaves.push(leaf);
    return { op: 'leaf', leaf: leaves.length - 1 };
  }

  function plan(at: Expression, since: Day | null): Step {
    if (at.type === 'measure') return look(leafOf(at, periods, today, since));
    const [first] = at.of;
    if (!first) throw new RangeError(`${at.name} of nothing`);
    const text = printExpression(at);
    switch (at.name) {
      case 'sum':
      case 'difference':
        return { op: at.name, of: at.of.map((each) => plan(each, since)) };
      case 'ratio':
        return { op: 'ratio', of: [plan(first, since), plan(at.of[1] ?? first, since)], text };
      case 'growth':
        return { op: 'growth', of: [plan(first, since), plan(first, at.keys.since as Day)], text };
      case 'target':
        return look(targetOf(first, at.keys, periods, today, since));
      case 'attainment':
        return { op: 'ratio', of: [plan(first, since), look(targetOf(first, at.keys, periods, today, since))], text };
    }
  }

  const step = plan(expression, null);
  return { leaves, step };
}

function leafOf(measure: Measure, periods: readonly Window[], today: Day, since: Day | null): Leaf {
  const windows = windowsOf(measure, periods, today);
  return {
    type: 'measure',
    measure,
    indicator: measure.name,
    organisation: measure.keys.organisation ?? null,
    since: null,
    schemes: measure.scheme ? [measure.scheme] : SCHEMES,
    windows: since ? windows.map((each) => rebased(each, since)) : windows,
    known: (measure.keys.known as Day | undefined) ?? null,
    areas: measure.keys.areas === 'now' ? 'now' : 'then',
  };
}

function targetOf(of: Expression, keys: Keys, periods: readonly Window[], today: Day, since: Day | null): Leaf {
  const planned = plannedIn(of);
  if (!planned) throw new RangeError(`no target can be set for ${printExpression(of)}`);
  return {
    ...leafOf(planned.measure, periods, today, since),
    type: 'target',
    indicator: planned.indicator,
    organisation: keys.organisation ?? null,
    since: of.keys.since ?? null,
  };
}

function windowsOf({ name, keys }: Measure, periods: readonly Window[], today: Day): Window[] {
  const on = keys.on as Day | undefined;
  const stock = MEASURE_CATALOGUE[name].kind === 'stock';
  if (on) return periods.map(() => ({ from: on, to: on }));
  if (stock) return periods.map(({ to }) => ({ from: to ?? today, to: to ?? today }));
  const { from, to } = keys as { from?: Day; to?: Day };
  return from && to ? periods.map(() => ({ from, to })) : [...periods];
}

/** The same length of time, starting on `since`, as far as the calendar goes; the day itself for a stock. */
function rebased({ from, to }: Window, since: Day): Window {
  if (!from || !to) return { from, to };
  const length = Math.min(daysBetween(from, to), daysBetween(since, LAST_DAY));
  return { from: since, to: addDays(since, length) };
}

/** Who waits for the SI office, for each count of participants among the leaves. */
export const pendingLeaves = (leaves: readonly Leaf[]): Leaf[] =>
  leaves.flatMap((leaf): Leaf[] =>
    leaf.type === 'measure' && leaf.measure.name === 'participants'
      ? [{ ...leaf, indicator: 'pending', measure: { ...leaf.measure, name: 'pending' } }]
      : [],
  );

/** The newest day that any of the values is about; null where none is bounded by days. */
export function asOfDay(leaves: readonly Leaf[]): Day | null {
  const days = leaves.flatMap(({ windows }) => windows.flatMap(({ to }) => (to ? [to] : [])));
  return days.length === 0 ? null : days.reduce(latest);
}

/** A leaf as an expression of its own in which no day is left to a default. */
export function printLeaf({ type, measure, organisation, since, windows, known }: Leaf): string {
  const [window] = windows;
  const { on: _on, from: _from, to: _to, ...others } = measure.keys;
  const stock = MEASURE_CATALOGUE[measure.name].kind === 'stock';
  const days = stock ? { on: window?.to } : { from: window?.from, to: window?.to };
  const counted: Expression = { ...measure, keys: given({ ...others, ...days, known }) };
  if (type === 'measure') return printExpression(counted);
  const planned: Expression = since ? { type: 'formula', name: 'growth', of: [counted], keys: { since } } : counted;
  return printExpression({ type: 'formula', name: 'target', of: [planned], keys: given({ organisation }) });
}

/** The keys that have a value. */
const given = (keys: { [Key in KeyName]?: string | null | undefined }): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null && value !== undefined));
