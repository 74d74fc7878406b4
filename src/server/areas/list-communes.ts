import type { Day } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { AreaChoice } from '#input/fields/chosen-areas.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type AreaTree, areaTree, countsOn } from './area-tree.ts';
import { readHome } from './read-home.ts';

/** A commune of the register on a day, with every commune whose people count in it, itself too. */
export interface CommuneOfRegister extends AreaChoice {
  memberIds: AreaId[];
}

/**
 * The communes of the register as they stand on a day, in the order of their names; of `areas` only, where that is not null.
 * A commune is within an area if its people count there on `today`.
 */
export async function listCommunes(
  tx: Transaction,
  { areas, on, today }: { areas: readonly AreaId[] | null; on: Day; today: Day },
): Promise<CommuneOfRegister[]> {
  const home = await readHome(tx);
  if (home === undefined) return [];
  const tree = await areaTree(tx);
  const within = new Set(areas);
  const isOurs = (id: AreaId): boolean =>
    areas === null ||
    within.has(id) ||
    tree.scopesOf(id).some((scope) => within.has(scope.scopeId) && countsOn(scope, today));
  const members = new Set(tree.membersOf(home).map(({ areaId }) => areaId));
  const found = new Map<AreaId, AreaId[]>();
  for (const member of members) {
    if (tree.area(member).level !== 'commune' || !isOurs(member)) continue;
    const present = communeOn(tree, member, on);
    found.set(present, [...(found.get(present) ?? []), member]);
  }
  const named = [...found].map(([id, memberIds]): CommuneOfRegister => {
    const { name } = tree.area(id);
    const formerNames = new Set(memberIds.map((member) => tree.area(member).name).filter((each) => each !== name));
    return { id, name, formerNames: [...formerNames], memberIds: [...new Set([id, ...memberIds])] };
  });
  return named.sort((a, b) => IN_ORDER.compare(a.name, b.name));
}

const IN_ORDER = new Intl.Collator('vi');

/** The commune in which a commune's people count on a day; the commune itself where nothing is known of that day. */
export function communeOn(tree: AreaTree, commune: AreaId, on: Day): AreaId {
  const scope = tree
    .scopesOf(commune)
    .find((each) => countsOn(each, on) && tree.area(each.scopeId).level === 'commune');
  return scope?.scopeId ?? commune;
}
