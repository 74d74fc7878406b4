import { z } from 'zod';
import { ok } from '#base/result.ts';
import { type ExampleKind, exampleKind } from './example-kind.ts';

/** Rates as provincial offices report them: what must be given, what comes out, how. */
interface Formula {
  given: readonly string[];
  name: string;
  of: (...given: number[]) => number;
}

const percent = (part = 0, whole = 0): number => (part / whole) * 100;
const minus = (first = 0, second = 0): number => first - second;

const FORMULAS: readonly Formula[] = [
  { given: ['stock', 'labour_force'], name: 'coverage_pct', of: percent },
  { given: ['stock', 'population'], name: 'coverage_pct', of: percent },
  { given: ['si_stock', 'labour_force'], name: 'si_coverage_pct', of: percent },
  { given: ['si_stock', 'labour_force'], name: 'coverage_pct', of: percent },
  { given: ['vsi_stock', 'labour_force'], name: 'coverage_pct', of: percent },
  { given: ['stock', 'target'], name: 'attainment_pct', of: percent },
  { given: ['stock', 'target'], name: 'plan_pct', of: percent },
  { given: ['vsi_stock', 'target'], name: 'plan_pct', of: percent },
  { given: ['stock', 'target'], name: 'over_plan_people', of: minus },
  { given: ['vsi_stock', 'target'], name: 'over_plan_people', of: minus },
  { given: ['stock', 'stock_same_date_last_year'], name: 'yoy_people', of: minus },
  { given: ['stock', 'stock_same_date_last_year'], name: 'yoy_pct', of: (now = 0, then = 0) => (now / then - 1) * 100 },
  { given: ['vsi_coverage_pct', 'vsi_target_pct'], name: 'over_target_points', of: minus },
  { given: ['vsi_coverage_pct', 'vsi_target_pct'], name: 'gap_points', of: minus },
  { given: ['coverage_pct', 'target_pct'], name: 'over_target_points', of: minus },
  { given: ['stock', 'stock_before'], name: 'growth_pct', of: (now = 0, then = 0) => (now / then - 1) * 100 },
  { given: ['stock', 'yoy_people'], name: 'yoy_pct', of: (stock = 0, more = 0) => (more / (stock - more)) * 100 },
  {
    given: ['stock', 'change_since_year_end'],
    name: 'growth_pct',
    of: (stock = 0, more = 0) => (more / (stock - more)) * 100,
  },
  { given: ['csi', 'vsi'], name: 'si_total', of: (csi = 0, vsi = 0) => csi + vsi },
  { given: ['coverage_pct', 'target_pct'], name: 'gap_points', of: minus },
  {
    given: ['csi_coverage_pct', 'vsi_coverage_pct'],
    name: 'si_coverage_pct',
    of: (csi = 0, vsi = 0) => csi + vsi,
  },
  {
    // Both rates are of the same labour force.
    given: ['si_stock', 'ui_stock', 'ui_coverage_pct'],
    name: 'si_coverage_pct',
    of: (si = 0, ui = 0, share = 0) => (si / ui) * share,
  },
  {
    given: ['stock_start', 'new', 'returned', 'left'],
    name: 'stock_end',
    of: (start = 0, added = 0, returned = 0, left = 0) => start + added + returned - left,
  },
];

const names = [...new Set(FORMULAS.flatMap(({ given }) => given))];
const form = z.object({
  programme: z.string().optional(),
  ...Object.fromEntries(names.map((name) => [name, z.number().optional()])),
});

const statistics = exampleKind(form, (inputs) => {
  const given: Record<string, unknown> = inputs;
  const usable = FORMULAS.filter((formula) => formula.given.every((name) => typeof given[name] === 'number'));
  const computed = usable.map((formula) => [
    formula.name,
    formula.of(...formula.given.map((name) => Number(given[name]))),
  ]);
  return ok({ outputs: Object.fromEntries(computed), values: [], rule: null, workings: [] });
});

export const STATISTICS_KINDS: Record<string, ExampleKind> = { statistics };
