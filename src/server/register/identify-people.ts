import type { Result } from '#base/result.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import type { Transaction } from '#server/database/connect.ts';
import { peopleByCode } from './data/people.ts';
import { type IdentifiedPerson, identifyPerson, type NamedPerson, possibleCodes } from './identify-person.ts';

/** Whom rows mean by their codes and names, of the people in scope, in the order of the rows. */
export async function identifyPeople(
  tx: Transaction,
  named: readonly NamedPerson[],
): Promise<Result<IdentifiedPerson, RowProblem[]>[]> {
  const codes = named.flatMap(({ siCode, citizenId }) => [siCode, citizenId].flatMap(possibleCodes));
  const people = codes.length > 0 ? await peopleByCode(tx, codes) : new Map();
  return named.map((each) => identifyPerson(each, people));
}
