import type { Uuid } from '#base/ids.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ListedPerson } from '#register/person.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { Desk } from '#server/desk/desk.ts';
import { numbersOf } from './data/person-numbers.ts';
import { idsStanding, peopleStanding } from './data/person-standing.ts';
import { choose, problemsOfText, type SoughtPeople, sortOf } from './find-person.ts';
import type { FindProblems } from './find-problem.ts';
import { maskNumbers } from './mask-numbers.ts';

/** A person of an exported list: with the whole SI code, by which the file can be taken back. */
export interface ExportedPerson extends ListedPerson {
  siCode: string | null;
}

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
    const choice = { on, ids, areaIds: null, need: 'everybody', scheme: null, month: on } as const;
    const order = { sort: 'likeness', isDescending: false, limit: ids.length, offset: 0 } as const;
    const { people } = await peopleStanding(tx, choice, order);
    const numbers = await numbersOf(tx, ids);
    const tree = await areaTree(tx);
    tx.audit({ people: people.map(({ id }) => id) });
    return people.map(({ areaId, ...person }) => ({
      ...person,
      place: namePlace(tree, areaId, on),
      ends: maskNumbers(numbers.get(person.id)),
      siCode: numbers.get(person.id)?.siCode ?? null,
    }));
  });
