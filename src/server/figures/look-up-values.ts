import type { Day } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { WithdrawnObservation } from '#indicators/figure.ts';
import type { OfferedTarget } from '#indicators/problem.ts';
import { type AreaRow, areaTree, countsInRegister } from '#server/areas/area-tree.ts';
import { listChangeDays } from '#server/areas/list-change-days.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { ProvinceId, Transaction } from '#server/database/connect.ts';
import type { Standing } from '#server/journal/standing.ts';
import { readAnswers } from './data/indicator-answers.ts';
import { type CountedPlace, listPlaces } from './list-places.ts';
import { cellsOf, later, planReadings } from './plan-readings.ts';

/** The parts of an area, where each is wanted by itself. */
export type PartLevel = 'district' | 'commune';

/** A base value to look up. What is null does not restrict. */
export interface AskedLeaf {
  source:
    | 'journal'
    | 'pending'
    | 'money'
    | 'enrolments'
    | 'activities'
    | 'targets'
    | 'observations'
    | 'promises'
    | 'reports';
  schemes: readonly string[];
  /** Of the journal: the kind of movement; null for the stock. */
  kind: string | null;
  /** Of activities: their attendance, not their number. */
  attendance: boolean;
  series: string | null;
  /** Of a target: what it is set for. */
  indicator: string;
  target_kind: 'stock' | 'flow';
  /** Code of the area; null for the whole register. */
  area_code: string | null;
  activity: string | null;
  campaign: string | null;
  programme: string | null;
  activity_kind: string | null;
  audience: string | null;
  organisation: string | null;
  agent: string | null;
  /** What was recorded up to that day, and up to that instant within it. */
  known_on: string;
  until: string;
  /** A flow in the areas of each day: its periods are parted where areas changed. */
  each_day: boolean;
  windows: readonly AskedWindow[];
}

/** The days of one period, both inclusive; `from` is null where it is open, as for a stock. */
export interface AskedWindow {
  from: Day | null;
  to: Day;
  /** On which day areas are looked at. */
  areas_on: Day;
  /** Periods of plans around these days, the narrowest first. */
  plans: readonly string[];
}

/** What was found for one leaf in one period and area. */
export interface FoundValue {
  leaf: number;
  period: number;
  /** Null where there is no such area on that day. */
  area: FoundArea | null;
  /** Nobody of this register counts in that area. */
  elsewhere: boolean;
  /** Null where there is no observation; for targets see `targets`. */
  value: number | null;
  /** When the newest of the counted facts became known; null where sums of the journal were counted. */
  through: Date | null;
  source: string | null;
  /** Observations of the same series and area that were withdrawn. */
  withdrawn: WithdrawnObservation[] | null;
  targets: OfferedTarget[] | null;
  /** Keys whose value names nothing that there is: `activity`. */
  unknown: string[];
  /** The last position of the register. */
  position: number;
}

export interface FoundArea {
  code: string;
  name: string;
  valid_from: Day;
  valid_to: Day;
}

export interface LookUp {
  /** Each district or commune of the area by itself. */
  per?: PartLevel | undefined;
  /** Each line of that standing by itself, in place of sums. Not for the reader's role. */
  standing?: Standing | undefined;
}

/**
 * Looks up all leaves in all their periods, in one statement; nothing where there is no such register. The database counts
 * lines by their commune, once for all leaves that count the same ones; where communes lie on which day is known here.
 */
export async function lookUpValues(
  tx: Transaction,
  leaves: readonly AskedLeaf[],
  { per, standing }: LookUp = {},
): Promise<FoundValue[]> {
  const home = HOMES.get(tx.provinceId) ?? (await readHome(tx));
  if (home === undefined) return [];
  const tree = await areaTree(tx);
  const changes = leaves.some(({ each_day }) => each_day) ? await listChangeDays(tx) : [];
  const places = leaves.flatMap((leaf, number) => listPlaces(leaf, number, { tree, home, changes }, per));
  const registerSize = Math.max(...tree.scopesOf(home).map(({ scopeId }) => tree.membersOf(scopeId).length));
  const { readings, readingOf } = planReadings(leaves, places, { tree, registerSize });
  const answers = await readAnswers(tx, { leaves, places, readings, standing });
  if (answers.home !== home) {
    HOMES.delete(tx.provinceId);
    return lookUpValues(tx, leaves, { per, standing });
  }
  HOMES.set(tx.provinceId, home);
  const cells = readings.map((reading) => cellsOf(reading, tree));
  for (const { reading, area, nth, amount, through } of answers.counted)
    cells[reading]?.add(area, nth, amount, through);
  const keyOf = (leaf: number, period: number, area: AreaId): string => `${leaf} ${period} ${area}`;
  const planned = new Map(answers.planned.map((each) => [keyOf(each.leaf, each.period, each.area), each]));
  const observed = new Map(answers.observed.map((each) => [keyOf(each.leaf, each.period, each.area), each]));
  const unknown = new Map(answers.unknown.map(({ leaf, keys }) => [leaf, keys]));
  return inOrder(places).map(({ leaf, period, area, parts }): FoundValue => {
    const counted = parts
      .map((part) => cells[readingOf[leaf] ?? -1]?.within(part))
      .filter((each) => each !== undefined);
    const place = area ? keyOf(leaf, period, area.id) : '';
    const target = planned.get(place);
    const observation = observed.get(place);
    const amount = counted.reduce((sum, each) => sum + each.amount, 0);
    const through = counted.reduce<Date | null>((newest, each) => later(newest, each.through), null);
    return {
      leaf,
      period,
      area: area && found(area),
      elsewhere:
        area !== null && counted.length === 0 && !countsInRegister(tree, area.id, { provinceId: tx.provinceId, home }),
      value: readingOf[leaf] !== undefined ? amount : (observation?.value ?? null),
      through: through ?? target?.through ?? observation?.through ?? null,
      source: observation?.source ?? null,
      withdrawn: observation?.withdrawn ?? null,
      targets: target?.targets ?? null,
      unknown: unknown.get(leaf) ?? [],
      position: answers.position,
    };
  });
}

/** Areas of registers as they were last; each answer says whether it is still that one. */
const HOMES = new Map<ProvinceId, AreaId>();

const found = ({ code, name, validFrom, validTo }: AreaRow): FoundArea => ({
  code,
  name,
  valid_from: validFrom,
  valid_to: validTo,
});

/** By leaf, period and code. */
const inOrder = (places: readonly CountedPlace[]): CountedPlace[] =>
  places.toSorted(
    (a, b) => a.leaf - b.leaf || a.period - b.period || ((a.area?.code ?? '') < (b.area?.code ?? '') ? -1 : 1),
  );
