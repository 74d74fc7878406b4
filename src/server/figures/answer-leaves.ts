import { addDays, type Day } from '#base/dates.ts';
import { err, ok } from '#base/result.ts';
import { EVER } from '#coverage/areas.ts';
import { noAreaOn, noOneTarget } from '#indicators/answer-problems.ts';
import { MEASURE_CATALOGUE } from '#indicators/catalogue.ts';
import type { Answer } from '#indicators/compute.ts';
import type { MeasureName } from '#indicators/language/expression.ts';
import type { Leaf } from '#indicators/plan.ts';
import { plansAround } from '#indicators/plan-periods.ts';
import { type AreaVersion, answerProblem, type IndicatorProblem } from '#indicators/problem.ts';
import { versionsOfArea } from '#server/areas/data/areas.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type AskedLeaf, type FoundValue, type LookUp, lookUpValues } from './look-up-values.ts';

/** How a leaf is looked up in the register. */
function askedLeaf(leaf: Leaf, today: Day): AskedLeaf {
  const { keys, name, series } = leaf.measure;
  return {
    source: leaf.type === 'target' ? 'targets' : SOURCES[name],
    schemes: leaf.schemes,
    kind: name === 'participants' || name === 'pending' ? null : name,
    attendance: name === 'attendance',
    series,
    indicator: leaf.indicator,
    target_kind: MEASURE_CATALOGUE[name].kind,
    area_code: keys.area ?? null,
    activity: keys.activity ?? null,
    campaign: keys.campaign ?? null,
    programme: keys.programme ?? null,
    activity_kind: keys.kind ?? null,
    audience: keys.audience ?? null,
    organisation: leaf.organisation,
    agent: keys.agent ?? null,
    known_on: leaf.known ?? 'infinity',
    until: leaf.known ? endOf(leaf.known) : 'infinity',
    each_day: leaf.areas === 'then' && leaf.type === 'measure' && MEASURE_CATALOGUE[name].kind === 'flow',
    windows: leaf.windows.map((window) => ({
      from: MEASURE_CATALOGUE[name].kind === 'stock' ? null : window.from,
      to: window.to ?? EVER,
      areas_on: areasDay(leaf, window.to, today),
      plans: plansAround(window),
    })),
  };
}

const SOURCES: { readonly [Name in MeasureName]: AskedLeaf['source'] } = {
  participants: 'journal',
  pending: 'pending',
  joined: 'journal',
  returned: 'journal',
  lapsed: 'journal',
  ended: 'journal',
  moved_in: 'journal',
  moved_out: 'journal',
  enrolments: 'enrolments',
  activities: 'activities',
  attendance: 'activities',
  contributions: 'money',
  observation: 'observations',
  promised: 'promises',
  reported: 'reports',
  reported_at_end: 'reports',
};

/** What is of a whole programme, and lies in no area. */
const OF_PROGRAMMES: readonly AskedLeaf['source'][] = ['promises', 'reports'];

/** The last instant of a day in Viet Nam. */
const endOf = (at: Day): string => new Date(Date.parse(`${addDays(at, 1)}T00:00:00+07:00`) - 1).toISOString();

const areasDay = ({ areas }: Leaf, to: Day | null, today: Day): Day => (areas === 'now' ? today : (to ?? today));

/** What was found for a leaf in one period and place, and the value that it means. */
export interface AnsweredLeaf {
  leaf: Leaf;
  found: FoundValue;
  answer: Answer;
}

/** Looks up leaves, by leaf, period and area; nothing where there is no such register. */
export async function answerLeaves(
  tx: Transaction,
  leaves: readonly Leaf[],
  today: Day,
  options: LookUp = {},
): Promise<AnsweredLeaf[]> {
  if (leaves.length === 0) return [];
  const asked = leaves.map((leaf) => askedLeaf(leaf, today));
  const found = await lookUpValues(tx, asked, options);
  const versions = new Map<string, AreaVersion[]>();
  for (const code of new Set(found.flatMap((each) => (each.area ? [] : [asked[each.leaf]?.area_code ?? ''])))) {
    versions.set(code, await versionsOfArea(tx, code));
  }
  return found.flatMap((each) => {
    const leaf = leaves[each.leaf];
    if (!leaf) return [];
    const apart = options.per !== undefined && OF_PROGRAMMES.includes(SOURCES[leaf.measure.name]);
    const answer = apart
      ? err([answerProblem('not-by-area', { indicator: leaf.measure.name })])
      : answerOf(leaf, each, versions, today);
    return [{ leaf, found: each, answer }];
  });
}

/** The value of a leaf, or why there is none. `versions` are those of area codes that were not found. */
function answerOf(
  leaf: Leaf,
  found: FoundValue,
  versions: ReadonlyMap<string, readonly AreaVersion[]>,
  today: Day,
): Answer {
  const code = leaf.measure.keys.area ?? '';
  const window = leaf.windows[found.period] ?? { from: null, to: null };
  if (!found.area) return err([noAreaOn(code, areasDay(leaf, window.to, today), versions.get(code) ?? [])]);
  if (found.elsewhere) return err([answerProblem('area-elsewhere', { code: found.area.code, name: found.area.name })]);
  const keys: { readonly [key: string]: string | undefined } = leaf.measure.keys;
  if (found.unknown.length > 0)
    return err(found.unknown.map((key) => answerProblem('nothing-of-that-name', { key, value: keys[key] ?? '' })));
  const area = `${found.area.code} (${found.area.name})`;
  if (leaf.type === 'target') {
    const targets = found.targets ?? [];
    const [first, ...others] = targets;
    const agreed = first && others.every(({ value }) => value === first.value);
    return agreed ? ok(first.value) : err([noOneTarget(leaf, area, window, targets)]);
  }
  return found.value === null ? err([nothingSaid(leaf, area, window.to)]) : ok(found.value);
}

/** Why there is no value of a series: nobody observed, promised or reported it. */
function nothingSaid({ measure: { name, series, keys } }: Leaf, area: string, until: Day | null): IndicatorProblem {
  const said = { series: series ?? '', programme: keys.programme ?? '' };
  if (name === 'promised') return answerProblem('no-promise', { ...said, on: until });
  if (name === 'observation') return answerProblem('no-observation', { series: said.series, area, until });
  return answerProblem('no-report', { ...said, organisation: keys.organisation ?? '', until });
}
