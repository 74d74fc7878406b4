import type { OfficeRole } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type AccountProblem, accountProblem } from './account-problem.ts';
import { strangersOf } from './data/memberships.ts';

/** An office as it is offered to somebody. */
export interface OfferedOffice {
  role: OfficeRole;
  organisation: string | null;
  /** Ids of areas; null for the whole province. */
  areas: readonly number[] | null;
  from: Day;
  to: Day | null;
}

/** Who works for an organisation, and for nobody else. */
const OF_ORGANISATIONS: readonly OfficeRole[] = ['manager', 'collector', 'collaborator', 'partner'];

/** What does not do of an office, all at once, each at its field. */
export async function checkOffice(
  tx: Transaction,
  { role, organisation, areas, from, to }: OfferedOffice,
  today: Day,
): Promise<AccountProblem[]> {
  const problems: AccountProblem[] = [];
  const strangers = await strangersOf(tx, { organisation, areas });
  if (organisation === null && OF_ORGANISATIONS.includes(role)) {
    problems.push(accountProblem('organisation-missing', {}, 'organisation'));
  }
  if (strangers.organisation)
    problems.push(accountProblem('no-such-organisation', { code: organisation ?? '' }, 'organisation'));
  if (strangers.areas || areas?.length === 0) problems.push(accountProblem('no-such-area', {}, 'areas'));
  if (to !== null && (to < from || to < today)) problems.push(accountProblem('days-wrong', {}, 'to'));
  return problems;
}
