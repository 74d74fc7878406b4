import { apportion } from '#base/apportion.ts';

/** Enrolments that the same organisations claim: by validated claims, else as partners of the activity at which somebody enrolled. */
export interface CreditedTogether {
  /** None where the activity has no partner, and nobody claims. */
  partners: readonly string[];
  /** What each of them has of an enrolment, in hundredths that come to 100; nothing where all have the same. */
  parts?: readonly number[] | null;
  enrolments: number;
}

/** What one organisation claims. */
export interface CreditShare {
  code: string;
  credited: number;
  /** How many of them somebody else claims too. */
  shared: number;
  /** Its part of what is claimed, to the hundredth; the parts of all sum to the number of enrolments. */
  share: number;
}

export interface ProgrammeCredits {
  /** Each once, however many claim it. */
  enrolments: number;
  uncredited: number;
  /** Enrolments that two or more claim, and how many people they are. */
  overlap: { enrolments: number; people: number };
  shares: CreditShare[];
}

/** Parts are told to the hundredth: a third of an enrolment is a part too. */
const HUNDREDTHS = 100;

/**
 * Shares enrolments out among those who claim them: each counts once in the whole, by the parts that were validated, else the same for each
 * of its partners. What does not come out even goes by the largest remainder, so that the parts sum to the whole.
 */
export function shareCredits(
  groups: readonly CreditedTogether[],
): Pick<ProgrammeCredits, 'enrolments' | 'uncredited' | 'shares'> {
  const sum = (of: readonly CreditedTogether[]): number => of.reduce((all, { enrolments }) => all + enrolments, 0);
  const credited = groups.filter(({ partners }) => partners.length > 0);
  const together = credited.reduce((common, { partners }) => commonMultiple(common, partners.length), 1);
  const codes = [...new Set(credited.flatMap(({ partners }) => partners))].toSorted();
  const own = codes.map((code) => credited.filter(({ partners }) => partners.includes(code)));
  const partOf = ({ partners, parts }: CreditedTogether, code: string): number =>
    parts ? together * (parts[partners.indexOf(code)] ?? 0) : HUNDREDTHS * (together / partners.length);
  const weights = own.map((of, index) =>
    of.reduce((all, each) => all + each.enrolments * partOf(each, codes[index] ?? ''), 0),
  );
  const parts = apportion(sum(credited) * HUNDREDTHS, weights);
  return {
    enrolments: sum(groups),
    uncredited: sum(groups) - sum(credited),
    shares: codes.map((code, index) => ({
      code,
      credited: sum(own[index] ?? []),
      shared: sum((own[index] ?? []).filter(({ partners }) => partners.length > 1)),
      share: (parts[index] ?? 0) / HUNDREDTHS,
    })),
  };
}

const commonMultiple = (one: number, other: number): number => (one * other) / commonDivisor(one, other);
const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other));
