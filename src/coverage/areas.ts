import { addDays, type Day, earliest, latest } from '#base/dates.ts';
import type { AreaId } from './facts.ts';

export const AREA_LEVELS = ['province', 'district', 'commune', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Before the oldest state of the areas that we hold; still so. Both compare as days do. */
export const ALWAYS = '0001-01-01' as Day;
export const EVER = '9999-12-31' as Day;

/** An area as it was from `validFrom` until the day before `validTo`. */
export interface Area {
  id: AreaId;
  level: AreaLevel;
  code: string;
  name: string;
  /** Code of the area above; null for a province. */
  parent: string | null;
  validFrom: Day;
  validTo: Day;
}

/** From that day on `to` stands where `from` stood, wholly or in part. */
export interface Succession {
  from: AreaId;
  to: AreaId;
}

/** On these days the people of `areaId` count in `scopeId`. */
export interface Scope {
  areaId: AreaId;
  scopeId: AreaId;
  from: Day;
  to: Day;
}

/** Codes of the statistics office have two digits for a province, three for a district, five for a commune. */
export const codeLevel = (code: string): AreaLevel =>
  code.length === 2 ? 'province' : code.length === 3 ? 'district' : code.length === 5 ? 'commune' : 'village';

/**
 * For every area, in which areas its people count over time: itself and what lies above it; after a change its one
 * successor, and before it began what it came from. Where several took it over, or it came from several, they count in
 * the area above these, as far as that is one.
 */
export function scopesOf(areas: readonly Area[], successions: readonly Succession[]): Scope[] {
  const versions = Map.groupBy(areas, (area) => area.code);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const successors = Map.groupBy(successions, (each) => each.from);
  const predecessors = Map.groupBy(successions, (each) => each.to);
  const versionsWithin = (code: string | null, from: Day, to: Day): Area[] =>
    code === null ? [] : (versions.get(code) ?? []).filter((each) => each.validFrom < to && from < each.validTo);

  function next(area: Area): Area | undefined {
    const taken = successors.get(area.id) ?? [];
    if (taken.length === 1) return byId.get(taken[0]?.to ?? -1);
    const parent = versionsWithin(area.parent, addDays(area.validTo, -1), area.validTo)[0];
    return parent && (parent.validTo > area.validTo ? parent : next(parent));
  }

  /** The one area in which everybody of these counted on a day: itself, or the lowest above all of them. */
  function common(some: readonly Area[], on: Day): Area | undefined {
    const [first, ...others] = some;
    if (!first || others.every(({ id }) => id === first.id)) return first;
    const above = some.flatMap(({ parent }) => versionsWithin(parent, on, addDays(on, 1)).slice(0, 1));
    return above.length === some.length ? common(above, on) : undefined;
  }

  function before(area: Area): Area | undefined {
    const from = (predecessors.get(area.id) ?? []).flatMap((each) => byId.get(each.from) ?? []);
    return area.validFrom === ALWAYS ? undefined : common(from, addDays(area.validFrom, -1));
  }

  /** `area` and everything above it, each for its own part of the time. */
  function withAbove(area: Area, from: Day, to: Day): Omit<Scope, 'areaId'>[] {
    const part = { from: latest(from, area.validFrom), to: earliest(to, area.validTo) };
    const above = versionsWithin(area.parent, part.from, part.to);
    return [{ scopeId: area.id, ...part }, ...above.flatMap((each) => withAbove(each, part.from, part.to))];
  }

  function scopes(area: Area): Scope[] {
    const found: Scope[] = [];
    let from = ALWAYS;
    for (let at: Area | undefined = area; at; at = at.validTo === EVER ? undefined : next(at)) {
      found.push(...withAbove(at, from, EVER).map((each) => ({ areaId: area.id, ...each })));
      from = at.validTo;
    }
    let to = area.validFrom;
    for (let at = before(area); at; at = before(at)) {
      found.push(...withAbove(at, ALWAYS, to).map((each) => ({ areaId: area.id, ...each })));
      to = at.validFrom;
    }
    return found;
  }

  return areas.flatMap(scopes);
}
