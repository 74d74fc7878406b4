import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import { ok, type Result } from '#base/result.ts';
import { type Contribution, monthsPaidBefore, type PersonFacts } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import type { Noted } from '#server/journal/post-fact.ts';
import { type FactOutcome, type NewFact, postFacts } from '#server/journal/post-facts.ts';
import { type ContributionDetails, writeContribution } from '#server/journal/write-contribution.ts';
import { isRecordedHere } from './data/contributions.ts';

/** A contribution of somebody, as it is handed in. */
export interface HandedIn {
  personId: Uuid;
  fact: Noted<Contribution & ContributionDetails>;
}

/** A receipt that is taken together with contributions, in their transaction: all are there or none is. */
export interface ReceiptToTake<Refused extends Problem> {
  /** Finds its number as the contributions name it, or every reason why there is none. */
  take: (tx: Transaction) => Promise<Result<string, Refused[]>>;
  /** Issues it, once the contributions are written. */
  issue: (tx: Transaction) => Promise<void>;
}

/** How contributions are recorded. */
interface How<Refused extends Problem> {
  /** Refuses months that are paid already, also by somebody who records at the same moment. */
  paysOnce?: boolean;
  receipt?: ReceiptToTake<Refused> | null;
}

/**
 * Records a contribution, or where it `reverses` another, takes that one back. Safe to send twice with the same `id`.
 */
export async function recordContribution<Refused extends Problem = never>(
  desk: Desk,
  personId: Uuid,
  fact: HandedIn['fact'],
  how: How<Refused> = {},
): Promise<Result<FactOutcome, (FactProblem | Refused)[]>> {
  const recorded = await recordContributions(desk, [{ personId, fact }], how);
  return recorded.ok ? ok(recorded.value[0] ?? 'unchanged') : recorded;
}

/** Records contributions of several people, all or none: what a household pays at once. */
export function recordContributions<Refused extends Problem = never>(
  desk: Desk,
  handedIn: readonly HandedIn[],
  { paysOnce = false, receipt = null }: How<Refused> = {},
): Promise<Result<FactOutcome[], (FactProblem | Refused)[]>> {
  let taken: string | null = null;
  const facts = handedIn.map(
    ({ personId, fact }): NewFact<FactProblem | Refused> => ({
      id: fact.id,
      personId,
      notedAt: fact.notedAt,
      problems: async (known, tx, ofAll) => {
        const problems = [...problemsOf(fact, known), ...(paysOnce ? problemsOfMonths(fact, ofAll) : [])];
        return problems.length > 0 ? problems : problemsOfRecorder(tx, fact);
      },
      appliedTo: (known, recordedAt) => ({
        ...known,
        contributions: [...known.contributions, { ...fact, recordedAt }],
      }),
      write: (tx, { known, ...written }) =>
        writeContribution(tx, { personId, known }, { ...fact, receiptNo: taken ?? fact.receiptNo }, written),
    }),
  );
  const beside = receipt && {
    problems: async (tx: Transaction) => {
      const found = await receipt.take(tx);
      if (found.ok) taken = found.value;
      return found.ok ? [] : found.error;
    },
    write: receipt.issue,
  };
  return postFacts<FactProblem | Refused>(desk, { action: 'contribution.record', facts, beside });
}

function problemsOfMonths(
  fact: Pick<Contribution, 'scheme' | 'fromMonth' | 'months'>,
  ofAll: readonly PersonFacts[],
): FactProblem[] {
  const months = monthsPaidBefore(
    fact,
    ofAll.flatMap(({ contributions }) => contributions),
  );
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
