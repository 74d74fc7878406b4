import { readFile } from 'node:fs/promises';
import { day } from '#base/dates.ts';
import { ALWAYS, type Area, type AreaLevel, EVER, type Succession, scopesOf } from '#coverage/areas.ts';
import type { Queryable } from '#server/database/connect.ts';
import { type AreaPlace, addAreas, addScopes, addSuccessions, countAreas, hasScopes } from './data/areas.ts';

const FOLDER = new URL('../../../seeds/areas/', import.meta.url);

/** Loads all areas of Viet Nam as they changed, and the scopes derived from them, where there are none yet. Answers how many there are. */
export async function loadAreas(tx: Queryable): Promise<number> {
  const present = await countAreas(tx);
  if (present > 0 && (await hasScopes(tx))) return present;
  const areas = await readAreas();
  const successions = await readSuccessions(areas);
  if (present === 0) {
    await addAreas(tx, areas, placesOf(areas));
    await addSuccessions(tx, successions);
  }
  await addScopes(tx, scopesOf(areas, successions));
  return areas.length;
}

/** The areas in the order of their file, which gives them their numbers. */
async function readAreas(): Promise<Area[]> {
  return (await readRows('areas.csv')).map(([level, code, name, parent, validFrom, validTo], index) => ({
    id: index + 1,
    level: level as AreaLevel,
    code: code ?? '',
    name: name ?? '',
    parent: parent || null,
    validFrom: validFrom ? day(validFrom) : ALWAYS,
    validTo: validTo ? day(validTo) : EVER,
  }));
}

/** The recorded successions, and an area's own next version wherever none is recorded. */
async function readSuccessions(areas: readonly Area[]): Promise<(Succession & { on: string })[]> {
  const versions = Map.groupBy(areas, (area) => `${area.level} ${area.code}`);
  const endedOn = (level: string, code: string, on: string): Area | undefined =>
    versions.get(`${level} ${code}`)?.find((each) => each.validTo === on);
  const standingOn = (level: string, code: string, on: string): Area | undefined =>
    versions.get(`${level} ${code}`)?.find((each) => each.validFrom <= on && on < each.validTo);
  const recorded = (await readRows('successions.csv')).flatMap(([level = '', fromCode = '', toCode = '', on = '']) => {
    const from = endedOn(level, fromCode, on);
    const to = standingOn(level, toCode, on);
    return from && to ? [{ from: from.id, to: to.id, on }] : [];
  });
  const known = new Set(recorded.map((each) => each.from));
  const renewed = areas
    .filter((area) => area.validTo !== EVER && !known.has(area.id))
    .flatMap((area) => {
      const to = standingOn(area.level, area.code, area.validTo);
      return to ? [{ from: area.id, to: to.id, on: area.validTo }] : [];
    });
  return [...recorded, ...renewed];
}

/** For every area the version of the area above it when it began, and the number of its province. */
function placesOf(areas: readonly Area[]): Map<number, AreaPlace> {
  const versions = Map.groupBy(areas, (area) => area.code);
  const parentOf = (area: Area): Area | undefined =>
    (versions.get(area.parent ?? '') ?? []).find(
      (each) => each.validFrom <= area.validFrom && area.validFrom < each.validTo,
    );
  const provinceOf = (area: Area): number => {
    const parent = parentOf(area);
    return parent ? provinceOf(parent) : Number(area.code);
  };
  return new Map(
    areas.map((area) => [area.id, { parentId: parentOf(area)?.id ?? null, provinceId: provinceOf(area) }]),
  );
}

/** The cells of a file without quotes or commas in its cells, as ours are; without the header. */
async function readRows(file: string): Promise<string[][]> {
  const text = await readFile(new URL(file, FOLDER), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trimEnd().split(','));
}
