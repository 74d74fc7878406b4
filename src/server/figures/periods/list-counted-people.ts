import { ok, type Result } from '#base/result.ts';
import type { PeriodProblem } from '#drive/period-problem.ts';
import type { ListedPerson } from '#register/person.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listKnownPeople } from '#server/register/list-known-people.ts';
import { heldPeople } from '../data/held-entries.ts';
import { type AskedCount, findCount } from './explain-count.ts';

/** Of whom a count is made, as far as they are in scope; `counted` are all of them. */
export interface CountedPeople {
  people: ListedPerson[];
  total: number;
  counted: number;
}

/** A page of the people that a count of a holder is made of. The look is in the audit. */
export async function listCountedPeople(
  desk: Desk,
  { page, most, ...asked }: AskedCount & { page: number; most: number },
  now: Date,
): Promise<Result<CountedPeople, PeriodProblem[]>> {
  const found = await findCount(desk, asked, now);
  if (!found.ok) return found;
  const { holders, units } = found.value;
  if (units.length === 0) return ok({ people: [], total: 0, counted: 0 });
  const ids = await desk.countLines((tx) => heldPeople(tx, holders, { name: asked.count, units }));
  return desk.write('period.list-people', async (tx) => {
    const { people, total } = await listKnownPeople(tx, ids, { on: asked.to, page, most });
    tx.audit({ people: people.map(({ id }) => id), found: total, unit: asked.unit, count: asked.count });
    return ok({ people, total, counted: ids.length });
  });
}
