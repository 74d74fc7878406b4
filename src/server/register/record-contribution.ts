import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import { type Contribution, monthsPaidBefore, type PersonFacts } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import { type ContributionDetails, writeContribution } from '#server/journal/write-contribution.ts';
import { isRecordedHere } from './data/contributions.ts';

/** A receipt that is taken together with a contribution, in its transaction: both are there or neither is. */
export interface ReceiptToTake<Refused extends Problem> {
  /** Finds its number as the contribution names it, or every reason why there is none. */
  take: (tx: Transaction) => Promise<Result<string, Refused[]>>;
  /** Issues it, once the contribution is written. */
  issue: (tx: Transaction) => Promise<void>;
}

/**
 * Records a contribution, or where it `reverses` another, takes that one back. Safe to send twice with the same `id`. `paysOnce`
 * refuses months that are paid already, also by somebody who records at the same moment.
 */
export function recordContribution<Refused extends Problem = never>(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Contribution & ContributionDetails>,
  { paysOnce = false, receipt = null }: { paysOnce?: boolean; receipt?: ReceiptToTake<Refused> | null } = {},
): Promise<Result<'recorded' | 'unchanged', (FactProblem | Refused)[]>> {
  let { receiptNo } = fact;
  return postFact<FactProblem | Refused>(desk, {
    id: fact.id,
    action: 'contribution.record',
    personId,
    notedAt: fact.notedAt,
    problems: async (known, tx) => {
      const problems = [...problemsOf(fact, known), ...(paysOnce ? problemsOfMonths(fact, known) : [])];
      const ofRecorder = problems.length > 0 ? [] : await problemsOfRecorder(tx, fact);
      const taken = await receipt?.take(tx);
      if (taken?.ok) receiptNo = taken.value;
      return [...problems, ...ofRecorder, ...(taken?.ok === false ? taken.error : [])];
    },
    appliedTo: (known, recordedAt) => ({ ...known, contributions: [...known.contributions, { ...fact, recordedAt }] }),
    write: async (tx, { known, ...written }) => {
      await writeContribution(tx, { personId, known }, { ...fact, receiptNo }, written);
      await receipt?.issue(tx);
    },
  });
}

function problemsOfMonths(
  fact: Pick<Contribution, 'scheme' | 'fromMonth' | 'months'>,
  known: PersonFacts,
): FactProblem[] {
  const months = monthsPaidBefore(fact, known.contributions);
  return months.length > 0 ? [factProblem('months-paid', { months }, 'fromMonth')] : [];
}

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
