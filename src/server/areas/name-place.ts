import type { Day } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Place } from '#register/person.ts';
import type { AreaTree } from './area-tree.ts';
import { communeOn } from './list-communes.ts';

/** The name that a commune of a record has on a day, and the one it was recorded under where that is another. */
export function namePlace(tree: AreaTree, commune: AreaId, on: Day): Place {
  const now = tree.area(communeOn(tree, commune, on)).name;
  const recorded = tree.area(commune).name;
  return { now, former: recorded === now ? null : recorded };
}
