import type { Uuid } from '#base/ids.ts';
import { addMonths, type Month } from '#base/months.ts';
import type { Result } from '#base/result.ts';
import type { Contribution, PersonFacts } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import { type ContributionDetails, writeContribution } from '#server/journal/write-contribution.ts';
import { isRecordedHere } from './data/contributions.ts';

/**
 * Records a contribution, or where it `reverses` another, takes that one back. Safe to send twice with the same `id`. `paysOnce`
 * refuses months that are paid already, also by somebody who records at the same moment.
 */
export function recordContribution(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Contribution & ContributionDetails>,
  { paysOnce = false } = {},
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'contribution.record',
    personId,
    notedAt: fact.notedAt,
    problems: async (known, tx, ofAll) => {
      const problems = [...problemsOf(fact, known), ...(paysOnce ? problemsOfMonths(fact, ofAll) : [])];
      return problems.length > 0 ? problems : problemsOfRecorder(tx, fact);
    },
    appliedTo: (known, recordedAt) => ({ ...known, contributions: [...known.contributions, { ...fact, recordedAt }] }),
    write: (tx, { known, ...written }) => writeContribution(tx, { personId, known }, fact, written),
  });
}

function problemsOfMonths(
  fact: Pick<Contribution, 'scheme' | 'fromMonth' | 'months'>,
  ofAll: readonly PersonFacts[],
): FactProblem[] {
  const contributions = ofAll.flatMap((known) => known.contributions);
  const reversed = new Set(contributions.map(({ reverses }) => reverses));
  const held = contributions.filter(
    ({ id, scheme, reverses }) => scheme === fact.scheme && reverses === null && !reversed.has(id),
  );
  const paid = new Set(held.flatMap(monthsOf));
  const months = monthsOf(fact).filter((each) => paid.has(each));
  return months.length > 0 ? [factProblem('months-paid', { months }, 'fromMonth')] : [];
}

/** The months that a contribution is for. */
export const monthsOf = ({ fromMonth, months }: Pick<Contribution, 'fromMonth' | 'months'>): Month[] =>
  Array.from({ length: months }, (_, index) => addMonths(fromMonth, index));

/** A support organisation takes back only what it recorded itself. */
async function problemsOfRecorder(
  tx: Transaction,
  { reverses }: Pick<Contribution, 'reverses'>,
): Promise<FactProblem[]> {
  const isOfOthers = reverses !== null && !(await isRecordedHere(tx, reverses));
  return isOfOthers ? [factProblem('recorded-by-others', { contributionId: reverses }, 'reverses')] : [];
}

function problemsOf(
  { reverses, scheme }: Pick<Contribution, 'reverses' | 'scheme'>,
  known: PersonFacts,
): FactProblem[] {
  if (reverses === null) return [];
  const reversed = known.contributions.find((each) => each.id === reverses && each.scheme === scheme);
  if (!reversed) return [factProblem('reversed-not-found', { contributionId: reverses }, 'reverses')];
  const problems: FactProblem[] = [];
  if (reversed.reverses !== null)
    problems.push(factProblem('reverses-a-reversal', { contributionId: reverses }, 'reverses'));
  if (known.contributions.some((each) => each.reverses === reverses)) {
    problems.push(factProblem('reversed-already', { contributionId: reverses }, 'reverses'));
  }
  return problems;
}
