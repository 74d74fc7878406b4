import type { Day } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { CommuneName } from '#register/person.ts';
import type { AreaTree } from './area-tree.ts';
import { communeOn } from './list-communes.ts';

/** The name that a commune of a record has on a day, and the one it was recorded under where that is another. */
export function namePlace(tree: AreaTree, commune: AreaId, on: Day): CommuneName {
  const now = tree.area(communeOn(tree, commune, on)).name;
  const recorded = tree.area(commune).name;
  return { now, former: recorded === now ? null : recorded };
}
