import { addDays, type Day, dayInVietNam } from '#base/dates.ts';
import { ALWAYS, type Area, EVER, type Succession, scopesOf } from '#coverage/areas.ts';
import { addAreas, addScopes, addSuccessions } from '#server/areas/data/areas.ts';
import type { Queryable } from '#server/database/connect.ts';
import { BAC_KAN } from './register.ts';

/** What becomes of made-up communes `inDays` days from today: each of `from` becomes all of `to`. */
export interface Change {
  from: readonly string[];
  to: readonly string[];
  inDays: number;
}

/** Made-up communes of Bắc Kạn by their names, with what became of them. */
export interface ChangingAreas {
  idOf: (name: string) => number;
  areas: readonly Area[];
  successions: readonly (Succession & { on: Day })[];
}

export const dayFromToday = (days: number): Day => addDays(dayInVietNam(new Date()), days);

/**
 * Lays out communes as they change; nothing is entered yet. Ids begin at `firstId`, so that several can stand beside each other.
 * They are entered before anything asks for the tree of areas, which each process reads once.
 */
export function changingAreas(
  changes: readonly Change[],
  firstId: number,
  more: readonly string[] = [],
): ChangingAreas {
  const names = [...new Set([...changes.flatMap(({ from, to }) => [...from, ...to]), ...more])];
  const idOf = (name: string): number => firstId + names.indexOf(name);
  const dayOf = (one: Change | undefined): Day | undefined => one && dayFromToday(one.inDays);
  const areas = names.map((name): Area => {
    const validFrom = dayOf(changes.find(({ to }) => to.includes(name))) ?? ALWAYS;
    const validTo = dayOf(changes.find(({ from }) => from.includes(name))) ?? EVER;
    return {
      id: idOf(name),
      level: 'commune',
      code: `T${idOf(name)}`,
      name: `Xã ${name}`,
      parent: PARENT,
      validFrom,
      validTo,
    };
  });
  const successions = changes.flatMap(({ from, to, inDays }) =>
    from.flatMap((one) => to.map((other) => ({ from: idOf(one), to: idOf(other), on: dayFromToday(inDays) }))),
  );
  return { idOf, areas, successions };
}

/** The code of a province above them, which is in none of the lists. */
const PARENT = 'T0';

export async function addChangingAreas(tx: Queryable, { areas, successions }: ChangingAreas): Promise<void> {
  await addAreas(tx, areas, new Map(areas.map(({ id }) => [id, { parentId: null, provinceId: BAC_KAN }])));
  await addSuccessions(tx, successions);
  await addScopes(tx, scopesOf(areas, successions));
}
