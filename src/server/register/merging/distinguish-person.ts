import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readRecords } from '#server/journal/read-records.ts';
import { addDistinct, knownPeople } from '../data/person-doubles.ts';
import { type DistinctProblem, distinctProblem } from './merge-problem.ts';

/** Remembers that two records are of two people, so that nobody is asked about them again. The same again changes nothing. */
export function distinguishPerson(
  desk: Desk,
  { id, otherId }: { id: Uuid; otherId: Uuid },
): Promise<Result<'recorded' | 'unchanged', DistinctProblem[]>> {
  return desk.write('person.distinguish', async (tx) => {
    const known = await knownPeople(tx, [id, otherId]);
    const missing = Object.entries({ id, otherId }).filter(([, each]) => !known.has(each));
    if (missing.length > 0) {
      return err(missing.map(([at, personId]) => distinctProblem('person-not-found', { personId }, at)));
    }
    if (id === otherId) return err([distinctProblem('same-record', {}, 'otherId')]);
    const records = await readRecords(tx, id);
    if (records.includes(otherId)) return err([distinctProblem('linked', {}, 'otherId')]);
    if (!(await addDistinct(tx, id, otherId))) return ok('unchanged');
    tx.audit({ people: [id, otherId] });
    return ok('recorded');
  });
}
