import type { Uuid } from '#base/ids.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { homeCodesOf } from './data/people.ts';
import { idsStanding } from './data/person-standing.ts';
import { type DescribedPerson, describePeople } from './describe-people.ts';
import { choose, problemsOfText, type SoughtPeople, sortOf } from './find-person.ts';
import type { FindProblems } from './find-problem.ts';

/** With the code of the commune that was recorded or corrected, before any move. */
export type ExportedPerson = DescribedPerson & { homeCode: string };

export interface ExportedPeople {
  total: number;
  /** Part by part: each part is in the audit before it leaves. */
  parts: AsyncIterable<ExportedPerson[]>;
}

const PEOPLE_OF_PART = 1000;
const ACTION = 'person.export';

/** Everybody in scope who is meant, part by part. Whoever leaves in the middle has seen the parts that the audit names. */
export async function exportPeople(
  desk: Desk,
  sought: SoughtPeople,
  now: Date,
): Promise<Result<ExportedPeople, ProblemOf<FindProblems>[]>> {
  const problems = problemsOfText(sought.text);
  if (problems.length > 0) return err(problems);
  const ids = await desk.write(ACTION, async (tx) => {
    const chosen = await choose(tx, desk, sought, now);
    if (!chosen.ok) return chosen;
    const { choice, by } = chosen.value;
    const found = await idsStanding(tx, choice, { sort: sortOf(sought, by), isDescending: sought.isDescending });
    tx.audit({ found: found.length, by, need: sought.need });
    return ok(found);
  });
  return ids.ok ? ok({ total: ids.value.length, parts: partsOf(desk, ids.value, sought) }) : ids;
}

async function* partsOf(desk: Desk, ids: readonly Uuid[], sought: SoughtPeople): AsyncGenerator<ExportedPerson[]> {
  for (let start = 0; start < ids.length; start += PEOPLE_OF_PART) {
    yield await readPart(desk, ids.slice(start, start + PEOPLE_OF_PART), sought);
  }
}

const readPart = (desk: Desk, ids: readonly Uuid[], { on }: SoughtPeople): Promise<ExportedPerson[]> =>
  desk.write(ACTION, async (tx) => {
    const people = await describePeople(tx, ids, on);
    tx.audit({ people: people.map(({ id }) => id) });
    const homes = await homeCodesOf(tx, ids);
    return people.map((person) => ({ ...person, homeCode: homes.get(person.id) ?? '' }));
  });
