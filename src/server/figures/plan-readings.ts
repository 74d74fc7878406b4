import { addDays, type Day, day } from '#base/dates.ts';
import { firstDay, lastDay, monthOf } from '#base/months.ts';
import type { AreaId } from '#coverage/facts.ts';
import { type AreaTree, countsOn } from '#server/areas/area-tree.ts';
import { COUNTED_SOURCES, type CountedSource } from './data/indicator-entries.ts';
import type { CountedPlace, PlacePart } from './list-places.ts';
import type { AskedLeaf } from './look-up-values.ts';

/** What the database reads once, for every leaf that counts the same lines: in other areas, on other days. */
export interface Reading {
  source: CountedSource;
  schemes: readonly string[];
  kind: string | null;
  attendance: boolean;
  activity: string | null;
  campaign: string | null;
  programme: string | null;
  activity_kind: string | null;
  audience: string | null;
  organisation: string | null;
  agent: string | null;
  known_on: string;
  until: string;
  /** Up to these days sums are wanted, in order; `divided_…` are the months and years that one of them divides. */
  days: readonly Day[];
  divided_months: readonly Day[];
  divided_years: readonly Day[];
  after: Day | '-infinity';
  last: Day;
  /** The areas that are read; null for the whole register. */
  area_ids: readonly AreaId[] | null;
}

const isCounted = (source: string): source is CountedSource => COUNTED_SOURCES.some((each) => each === source);

/** Areas are read one by one where they are fewer than this share of the register. */
const FEW = 1 / 3;

/** The readings that leaves need, and which one is whose. */
export function planReadings(
  leaves: readonly AskedLeaf[],
  places: readonly CountedPlace[],
  { tree, registerSize }: { tree: AreaTree; registerSize: number },
): { readings: Reading[]; readingOf: readonly (number | undefined)[] } {
  const partsOf = Map.groupBy(places, ({ leaf }) => leaf);
  const alike = Map.groupBy(leaves.keys(), (number) => JSON.stringify(linesOf(leaves[number] as AskedLeaf)));
  const readingOf: (number | undefined)[] = leaves.map(() => undefined);
  const readings: Reading[] = [];
  for (const numbers of alike.values()) {
    const first = leaves[numbers[0] as number] as AskedLeaf;
    const parts = numbers.flatMap((number) => partsOf.get(number) ?? []).flatMap((place) => place.parts);
    if (!isCounted(first.source) || parts.length === 0) continue;
    for (const number of numbers) readingOf[number] = readings.length;
    const days = bordersOf(parts);
    readings.push({
      ...linesOf(first),
      source: first.source,
      days,
      ...dividedBy(days),
      after: parts.some(({ from }) => from === null) ? '-infinity' : (days[0] as Day),
      last: days.at(-1) as Day,
      area_ids: numbers.some((number) => leaves[number]?.area_code === null)
        ? null
        : fewAreas(parts, { tree, registerSize }),
    });
  }
  return { readings, readingOf };
}

/** What says which lines a leaf counts, whatever the area and the day. */
const linesOf = ({
  windows: _,
  each_day,
  series,
  indicator,
  target_kind,
  area_code,
  ...lines
}: AskedLeaf): Omit<AskedLeaf, 'windows' | 'each_day' | 'series' | 'indicator' | 'target_kind' | 'area_code'> => lines;

function fewAreas(
  parts: readonly PlacePart[],
  { tree, registerSize }: { tree: AreaTree; registerSize: number },
): AreaId[] | null {
  const ids = new Set<AreaId>();
  for (const area of new Set(parts.flatMap((part) => part.area?.id ?? []))) {
    for (const { areaId } of tree.membersOf(area)) ids.add(areaId);
    if (ids.size > registerSize * FEW) return null;
  }
  return [...ids];
}

/** The days up to which lines are summed, in order: every last day, and the day before every first. */
const bordersOf = (parts: readonly PlacePart[]): Day[] =>
  [...new Set(parts.flatMap(({ from, to }) => (from === null ? [to] : [addDays(from, -1), to])))].toSorted();

/** The first days of the months, and of the years, that one of these days divides because it is not their last. */
function dividedBy(days: readonly Day[]): Pick<Reading, 'divided_months' | 'divided_years'> {
  const months = days.filter((day) => day !== lastDay(monthOf(day))).map((day) => firstDay(monthOf(day)));
  const years = days.filter((day) => !day.endsWith('-12-31')).map((on) => day(`${on.slice(0, 4)}-01-01`));
  return { divided_months: [...new Set(months)], divided_years: [...new Set(years)] };
}

/** What a reading found: for each area, what each of its days adds, and when the newest of it became known. */
export interface Cells {
  add: (area: AreaId, nth: number, amount: number, through: Date | null) => void;
  /** What counts in a part of a place; undefined where no line does. */
  within: (part: PlacePart) => { amount: number; through: Date | null } | undefined;
}

export function cellsOf({ days }: Reading, tree: AreaTree): Cells {
  const placeOf = new Map(days.map((day, index) => [day, index + 1]));
  const cells = new Map<AreaId, { sums: number[]; throughs: (Date | null)[] }>();
  const found = new Map<Day, ReadonlyMap<AreaId, readonly AreaId[]>>();
  /** By scope: the areas with lines whose people count there on a day. */
  const countedOn = (on: Day): ReadonlyMap<AreaId, readonly AreaId[]> => {
    const held = found.get(on);
    if (held) return held;
    const scopes = new Map<AreaId, AreaId[]>();
    for (const area of cells.keys()) {
      for (const scope of tree.scopesOf(area)) {
        if (!countsOn(scope, on)) continue;
        const areas = scopes.get(scope.scopeId);
        if (areas) areas.push(area);
        else scopes.set(scope.scopeId, [area]);
      }
    }
    found.set(on, scopes);
    return scopes;
  };
  const summed = new Set<AreaId>();
  const sumsOf = (area: AreaId): { sums: number[]; throughs: (Date | null)[] } => {
    const cell = cells.get(area) ?? { sums: [], throughs: [] };
    if (!summed.has(area)) {
      summed.add(area);
      for (let nth = 1; nth <= days.length; nth++) cell.sums[nth] = (cell.sums[nth - 1] ?? 0) + (cell.sums[nth] ?? 0);
    }
    return cell;
  };
  return {
    add: (area, nth, amount, through) => {
      const cell = cells.get(area) ?? { sums: [0], throughs: [] };
      cell.sums[nth] = amount;
      cell.throughs[nth] = through;
      cells.set(area, cell);
    },
    within: ({ from, to, area, countedOn: on }) => {
      const areas = area && countedOn(on).get(area.id);
      if (!areas) return undefined;
      const high = placeOf.get(to) ?? 0;
      const low = from === null ? 0 : (placeOf.get(addDays(from, -1)) ?? 0);
      let amount = 0;
      let through: Date | null = null;
      for (const each of areas) {
        const { sums, throughs } = sumsOf(each);
        amount += (sums[high] ?? 0) - (sums[low] ?? 0);
        for (let nth = low + 1; nth <= high; nth++) through = later(through, throughs[nth] ?? null);
      }
      return { amount, through };
    },
  };
}

/** The later of two instants; null is none. */
export const later = (one: Date | null, other: Date | null): Date | null =>
  other !== null && (one === null || other > one) ? other : one;
