import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import { ok, type Result } from '#base/result.ts';
import { type Contribution, monthsPaidBefore, type PersonFacts } from '#coverage/facts.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import type { LockedPeople } from '#server/journal/lock-people.ts';
import type { Noted } from '#server/journal/post-fact.ts';
import { type FactOutcome, type NewFact, postFactsIn } from '#server/journal/post-facts.ts';
import { type ContributionDetails, writeContribution } from '#server/journal/write-contribution.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { heldAmount, isRecordedHere } from './data/contributions.ts';
import { openIncidents } from './data/open-incidents.ts';

/** A contribution of somebody, as it is handed in. */
export interface HandedIn {
  personId: Uuid;
  fact: Noted<Contribution & ContributionDetails>;
}

/** What is taken together with contributions, in their transaction: all is there or nothing is. */
export interface TakenBeside<Refused extends Problem> {
  /** Finds the receipt as the contributions name it, null for none; or every reason against it and against how the money comes. */
  check: (tx: Transaction) => Promise<Result<string | null, Refused[]>>;
  /** Issues the receipt, once the contributions are written. */
  write: (tx: Transaction) => Promise<void>;
}

/** How contributions are recorded. */
interface How<Refused extends Problem> {
  /** Refuses months that are paid already, also by somebody who records at the same moment. */
  paysOnce?: boolean;
  beside?: TakenBeside<Refused> | null;
  /** As which payment its money came; else each contribution is one by itself, in cash. */
  payment?: PaymentMade | null;
  /** The contributions correct one: its reversal, and the right one; their money is that of whoever corrects it. */
  isCorrection?: boolean;
  /** A support organisation takes them: they wait for the SI office. */
  awaitsAcceptance?: boolean;
  /** An ending that is recorded with them. */
  ending?: NewFact | null;
  /** People for whom nobody else posts already. */
  locked?: LockedPeople;
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
export const recordContributions = <Refused extends Problem = never>(
  desk: Desk,
  handedIn: readonly HandedIn[],
  how: How<Refused> = {},
): Promise<Result<FactOutcome[], (FactProblem | Refused)[]>> =>
  desk.write('contribution.record', (tx) =>
    recordContributionsIn(tx, handedIn, { ...how, awaitsAcceptance: organisationOf(desk) !== null }),
  );

/** The same within a transaction in which their price was asked. */
export function recordContributionsIn<Refused extends Problem = never>(
  tx: WriteTransaction,
  handedIn: readonly HandedIn[],
  { awaitsAcceptance = false, ...how }: How<Refused> = {},
): Promise<Result<FactOutcome[], (FactProblem | Refused)[]>> {
  const { paysOnce = false, beside = null, payment = null, isCorrection = false, ending = null, locked } = how;
  let taken: string | null = null;
  const facts = handedIn.map(({ personId, fact: given }): NewFact<FactProblem | Refused> => {
    const fact = awaitsAcceptance && given.reverses === null ? { ...given, acceptedAt: null } : given;
    return {
      id: fact.id,
      personId,
      notedAt: fact.notedAt,
      problems: async (known, tx, ofAll) => {
        const problems = [
          ...problemsOf(fact, known),
          ...(paysOnce && fact.reverses === null ? problemsOfMonths(fact, ofAll) : []),
        ];
        return problems.length > 0 ? problems : problemsOfRecorder(tx, fact);
      },
      appliedTo: (known, recordedAt) => ({
        ...known,
        contributions: [...known.contributions, { ...fact, recordedAt }],
      }),
      write: (tx, { known, ...written }) =>
        writeContribution(
          tx,
          { personId, known, payment, isCorrection },
          // What takes another one back has its receipt, not the new one.
          { ...fact, receiptNo: (fact.reverses === null ? taken : null) ?? fact.receiptNo },
          written,
        ),
    };
  });
  const together = beside && {
    problems: async (tx: Transaction) => {
      const found = await beside.check(tx);
      if (found.ok) taken = found.value;
      return found.ok ? [] : found.error;
    },
    write: beside.write,
  };
  return postFactsIn<FactProblem | Refused>(tx, {
    facts: ending ? [...facts, ending] : facts,
    beside: together,
    ...(locked && { locked }),
  });
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

/** A support organisation takes back only what it recorded itself; nobody what somebody asked to be changed, or more than was paid. */
async function problemsOfRecorder(
  tx: Transaction,
  { reverses, paid: refund }: Pick<Contribution & ContributionDetails, 'reverses' | 'paid'>,
): Promise<FactProblem[]> {
  if (reverses === null) return [];
  const isOfOthers = !(await isRecordedHere(tx, reverses));
  const incidents = await openIncidents(tx, [reverses]);
  const paid = (await heldAmount(tx, reverses)) ?? refund;
  return [
    ...(isOfOthers ? [factProblem('recorded-by-others', { contributionId: reverses }, 'reverses')] : []),
    ...(refund > paid ? [factProblem('refund-above-paid', { refund, paid }, 'paid')] : []),
    ...incidents.map(({ by, on }) => factProblem('incident-open', { by, on }, 'reverses')),
  ];
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
