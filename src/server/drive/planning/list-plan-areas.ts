import { type Day, dayInVietNam } from '#base/dates.ts';
import { daysOfPlan } from '#base/periods.ts';
import type { AreaLevel } from '#coverage/areas.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { PlanArea, UnitId } from '#drive/plans/plan.ts';
import { type AreaTree, areaTree, countsOn } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { Transaction } from '#server/database/connect.ts';
import { chargesOn } from '../data/organisations.ts';

/** An area of a plan with the id that facts name it by; null of a base office. */
export interface KnownPlanArea extends PlanArea {
  areaId: AreaId | null;
}

/** An area as it stood on a day. */
export interface AreaOn extends PlanArea {
  areaId: AreaId;
  level: AreaLevel;
}

/**
 * The areas that targets of a period are shared out to, as they stood when it began: the province, then each district with its
 * communes, as far as these are in `areas`. Where there were no districts any more, communes lie under the base office in charge of
 * them, and those of which none is in charge right under the province. Of `top` where it is named, with what lies below it.
 */
export async function listPlanAreas(
  tx: Transaction,
  { top, ...asked }: AskedAreas & { top: UnitId | null },
): Promise<KnownPlanArea[]> {
  const whole = await wholeTree(tx, asked);
  if (top === null) return whole;
  const below = new Set<UnitId>();
  return whole.flatMap((area) => {
    if (area.unit !== top && (area.under === null || !below.has(area.under))) return [];
    below.add(area.unit);
    return [area.unit === top ? { ...area, under: null } : area];
  });
}

interface AskedAreas {
  areas: readonly AreaId[] | null;
  period: string;
  now: Date;
}

async function wholeTree(tx: Transaction, { areas, period, now }: AskedAreas): Promise<KnownPlanArea[]> {
  const days = daysOfPlan(period);
  if (!days) return [];
  const listed = await listAreasOn(tx, { areas, on: days.from, now });
  const charges = await chargesOn(tx, days.from);
  const [top, ...others] = listed;
  if (!top || charges.size === 0 || others.some(({ level }) => level === 'district')) return listed;
  const byOffice = Map.groupBy(others, ({ code }) => charges.get(code)?.code);
  const offices = [...byOffice].flatMap(([code, communes]): KnownPlanArea[] => {
    const office = code === undefined ? undefined : charges.get(communes[0]?.code ?? '');
    if (!office) return [];
    const unit: UnitId = `organisation:${office.code}`;
    return [
      { areaId: null, unit, ...office, level: 'office', under: top.unit },
      ...communes.map((commune) => ({ ...commune, under: unit })),
    ];
  });
  return [top, ...offices, ...(byOffice.get(undefined) ?? [])];
}

/** The same areas as they stood on a day. */
export async function listAreasOn(
  tx: Transaction,
  { areas, on, now }: { areas: readonly AreaId[] | null; on: Day; now: Date },
): Promise<AreaOn[]> {
  const home = await readHome(tx);
  if (home === undefined) return [];
  const tree = await areaTree(tx);
  const within = (id: AreaId, level: 'province' | 'district'): AreaId | undefined =>
    tree.scopesOf(id).find((scope) => countsOn(scope, on) && tree.area(scope.scopeId).level === level)?.scopeId;
  const top = known(tree, within(home, 'province') ?? home, null);
  const listed = await listCommunes(tx, { areas, on, today: dayInVietNam(now) });
  const communes = listed.filter(({ id }) => tree.area(id).validFrom <= on && on < tree.area(id).validTo);
  const byDistrict = Map.groupBy(communes, ({ id }) => within(id, 'district'));
  const districts = [...byDistrict.keys()]
    .flatMap((id) => (id === undefined ? [] : known(tree, id, top.unit)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const under = (id: AreaId | undefined, above: UnitId): AreaOn[] =>
    (byDistrict.get(id) ?? []).map((commune) => known(tree, commune.id, above));
  return [
    top,
    ...districts.flatMap((district) => [district, ...under(district.areaId, district.unit)]),
    ...under(undefined, top.unit),
  ];
}

function known(tree: AreaTree, areaId: AreaId, under: UnitId | null): AreaOn {
  const { code, name, level } = tree.area(areaId);
  return { areaId, unit: `area:${code}`, code, name, level, under };
}
