import type { Day } from '#base/dates.ts';
import type { VisitLine } from '#drive/visit.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type DescribedPerson, describePeople } from '#server/register/describe-people.ts';
import type { LineRow } from '../data/visit-lines.ts';

/** A household with whole numbers of whoever stands for it. */
export type DescribedLine = VisitLine & { person: DescribedPerson | null };

/** The households that were not taken off, with whom the register knows of them; whoever is out of sight is not told. */
export async function describeLines(tx: Transaction, rows: readonly LineRow[], on: Day): Promise<DescribedLine[]> {
  const lines = rows.filter(({ isRemoved }) => !isRemoved);
  const ids = lines.flatMap(({ personId }) => personId ?? []);
  const people = new Map((await describePeople(tx, ids, on)).map((person) => [person.id, person]));
  return lines.map(({ personId, isRemoved: _, ...line }) => {
    const person = people.get(personId ?? line.id) ?? null;
    return { ...line, person, householdId: person && line.householdId };
  });
}
