import { apportion } from '#base/apportion.ts';

/** Enrolments that the same organisations claim: the partners of the activity at which somebody enrolled. */
export interface ClaimedTogether {
  /** None where the activity has no partner. */
  claimants: readonly string[];
  enrolments: number;
}

/** What one organisation claims. */
export interface ClaimShare {
  code: string;
  claimed: number;
  /** How many of them somebody else claims too. */
  shared: number;
  /** Its part of what is claimed, to the hundredth; the parts of all sum to the number of enrolments. */
  share: number;
}

export interface ProgrammeClaims {
  /** Each once, however many claim it. */
  enrolments: number;
  unclaimed: number;
  /** Enrolments that two or more claim, and how many people they are. */
  overlap: { enrolments: number; people: number };
  shares: ClaimShare[];
}

/** Parts are told to the hundredth: a third of an enrolment is a part too. */
const HUNDREDTHS = 100;

/**
 * Shares enrolments out among those who claim them: each counts once in the whole, and the same for each of its claimants. What does not come
 * out even goes by the largest remainder, so that the parts sum to the whole.
 */
export function shareClaims(
  groups: readonly ClaimedTogether[],
): Pick<ProgrammeClaims, 'enrolments' | 'unclaimed' | 'shares'> {
  const sum = (of: readonly ClaimedTogether[]): number => of.reduce((all, { enrolments }) => all + enrolments, 0);
  const claimed = groups.filter(({ claimants }) => claimants.length > 0);
  const together = claimed.reduce((common, { claimants }) => commonMultiple(common, claimants.length), 1);
  const codes = [...new Set(claimed.flatMap(({ claimants }) => claimants))].toSorted();
  const own = codes.map((code) => claimed.filter(({ claimants }) => claimants.includes(code)));
  const weights = own.map((of) =>
    of.reduce((all, { claimants, enrolments }) => all + enrolments * (together / claimants.length), 0),
  );
  const parts = apportion(sum(claimed) * HUNDREDTHS, weights);
  return {
    enrolments: sum(groups),
    unclaimed: sum(groups) - sum(claimed),
    shares: codes.map((code, index) => ({
      code,
      claimed: sum(own[index] ?? []),
      shared: sum((own[index] ?? []).filter(({ claimants }) => claimants.length > 1)),
      share: (parts[index] ?? 0) / HUNDREDTHS,
    })),
  };
}

const commonMultiple = (one: number, other: number): number => (one * other) / commonDivisor(one, other);
const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other));
