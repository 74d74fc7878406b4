import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { keepingsOn } from '#register/retention.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readRecords } from '#server/journal/read-records.ts';
import { erasePersonData, newestFacts } from '../data/erasures.ts';
import { type EraseProblem, eraseProblem } from './erase-problem.ts';

/**
 * Puts a pseudonym in the place of a person's name and numbers, on the person's request. Refused, with every reason, where
 * facts about the person have to be kept. Counts and the chain of the audit stay as they are. Answers whether it was new.
 */
export function erasePerson(
  desk: Desk,
  { id, reason }: { id: Uuid; reason: string },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', EraseProblem[]>> {
  return desk.write('person.erase', async (tx): Promise<Result<'recorded' | 'unchanged', EraseProblem[]>> => {
    const newest = await newestFacts(tx, id);
    if (!newest) return err([eraseProblem('person-not-found', {}, 'id')]);
    const kept = keepingsOn(dayInVietNam(now), newest);
    const isLinked = (await readRecords(tx, id)).length > 1;
    if (kept.length > 0 || isLinked) {
      return err([
        ...(isLinked ? [eraseProblem('record-linked', {}, 'id')] : []),
        ...kept.map((each) =>
          each.why === 'unknown'
            ? eraseProblem('period-unknown', { kind: each.kind }, 'id')
            : eraseProblem('kept-until', { kind: each.kind, until: each.until, source: each.source }, 'id'),
        ),
      ]);
    }
    if (!(await erasePersonData(tx, id, reason))) return ok('unchanged');
    tx.audit({ person: id, fact: 'erasure' });
    return ok('recorded');
  });
}
