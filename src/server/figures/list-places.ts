import { addDays, type Day, latest } from '#base/dates.ts';
import { codeLevel, EVER } from '#coverage/areas.ts';
import type { AreaId } from '#coverage/facts.ts';
import { type AreaRow, type AreaTree, countsOn } from '#server/areas/area-tree.ts';
import type { AskedLeaf, AskedWindow, PartLevel } from './look-up-values.ts';

/** Where one value of a leaf is counted: an area in a period, and how it lay in each part of that period. */
export interface CountedPlace {
  leaf: number;
  period: number;
  /** As it was in the last part; null where it was not in force then. */
  area: AreaRow | null;
  parts: readonly PlacePart[];
}

/** Days without a change of areas; `from` is null where the period is open. */
export interface PlacePart {
  from: Day | null;
  to: Day;
  /** Null where the asked area was not in force. */
  area: AreaRow | null;
  /** People count where their commune lay on that day. */
  countedOn: Day;
}

export interface Whereabouts {
  tree: AreaTree;
  /** The area of the register. */
  home: AreaId;
  /** Days on which areas changed, for leaves that count each day in its own areas. */
  changes: readonly Day[];
}

/** The places of a leaf: its area in each of its periods, or each area of a level below it. */
export function listPlaces(
  asked: AskedLeaf,
  leaf: number,
  { tree, home, changes }: Whereabouts,
  per: PartLevel | undefined,
): CountedPlace[] {
  return asked.windows.flatMap((window, period) => {
    const parts = partsOf(window, asked.each_day ? changes : []).map((part): { key: string; part: PlacePart }[] => {
      const { from, to, areas_on } = part;
      const { area, withinOn } = askedArea(asked.area_code, areas_on, { tree, home });
      if (!per) return [{ key: '', part: { from, to, area: area ?? null, countedOn: withinOn } }];
      const below = area ? areasBelow(tree, area, { per, on: areas_on, withinOn }) : [];
      return below.map((each) => ({ key: each.code, part: { from, to, area: each, countedOn: areas_on } }));
    });
    const last = parts.length - 1;
    const places = new Map<string, CountedPlace & { parts: PlacePart[] }>();
    for (const [index, some] of parts.entries()) {
      for (const { key, part } of some) {
        const place = places.get(key) ?? { leaf, period, area: null, parts: [] };
        place.parts.push(part);
        if (index === last) place.area = part.area;
        places.set(key, place);
      }
    }
    return [...places.values()];
  });
}

/**
 * The asked area as it stood on a day. Where none was asked, the province of the register: after its end the one that took
 * it over, and on every day with the extent that it has now (`withinOn`).
 */
function askedArea(
  code: string | null,
  on: Day,
  { tree, home }: Pick<Whereabouts, 'tree' | 'home'>,
): { area: AreaRow | undefined; withinOn: Day } {
  if (code !== null) return { area: tree.areaOn(codeLevel(code), code, on), withinOn: on };
  const present = tree.membersOf(home).filter(({ to }) => to === EVER);
  const withinOn = present.reduce((day, { from }) => latest(day, from), on);
  const province = tree
    .scopesOf(home)
    .find((scope) => countsOn(scope, withinOn) && tree.area(scope.scopeId).level === 'province');
  return { area: province && tree.area(province.scopeId), withinOn };
}

function areasBelow(
  tree: AreaTree,
  { id }: AreaRow,
  { per, on, withinOn }: { per: PartLevel; on: Day; withinOn: Day },
): AreaRow[] {
  return tree
    .membersOf(id)
    .filter((member) => countsOn(member, withinOn))
    .map(({ areaId }) => tree.area(areaId))
    .filter(({ level, validFrom, validTo }) => level === per && validFrom <= on && on < validTo);
}

/** A period parted where areas changed: each part counts in the areas of its days, the last one in those that were asked. */
function partsOf(window: AskedWindow, changes: readonly Day[]): AskedWindow[] {
  const inside = changes.filter((day) => (window.from === null || day > window.from) && day <= window.to);
  const starts = [window.from, ...inside];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next ? addDays(next, -1) : window.to;
    return { ...window, from, to, areas_on: next ? to : window.areas_on };
  });
}
