import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { ListedPerson } from '#register/person.ts';

/** How far a household is brought, in this order: each step only with the one before it. */
export const VISIT_STEPS = ['knocked', 'met', 'interested', 'enrolled'] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];
/** The furthest step; `none` as long as nobody went there. */
export const VISIT_REACHED = ['none', ...VISIT_STEPS] as const;
export type VisitReached = (typeof VISIT_REACHED)[number];

/** On which day each step was; null for those that were not. */
export type StepDays = Readonly<Record<VisitStep, Day | null>>;
export const NO_STEPS: StepDays = { knocked: null, met: null, interested: null, enrolled: null };

/** The furthest of some steps. */
export const furthestStep = (days: StepDays): VisitReached =>
  VISIT_STEPS.findLast((step) => days[step] !== null) ?? 'none';

/** The days of a household that is brought as far as that on a day: steps that it made before keep theirs, those beyond are taken back. */
export function stepsTo(before: StepDays, reached: VisitReached, on: Day): StepDays {
  const last = VISIT_REACHED.indexOf(reached);
  const days = VISIT_STEPS.map((step, index) => [step, index < last ? (before[step] ?? on) : null] as const);
  return Object.fromEntries(days) as Record<VisitStep, Day | null>;
}

/** The step whose day is before that of the step before it; undefined where there is none. */
export const stepTooEarly = (days: StepDays): VisitStep | undefined =>
  VISIT_STEPS.find((step, index) => {
    const [before, day] = [VISIT_STEPS[index - 1], days[step]];
    const earlier = before === undefined ? null : days[before];
    return day !== null && earlier !== null && day < earlier;
  });

/** What rounds come to, in households; one that several rounds went to counts in each. */
export interface VisitSums extends Readonly<Record<VisitStep, number>> {
  households: number;
}
export const NO_VISITS: VisitSums = { households: 0, knocked: 0, met: 0, interested: 0, enrolled: 0 };

export const addVisits = (one: VisitSums, other: VisitSums): VisitSums => ({
  households: one.households + other.households,
  knocked: one.knocked + other.knocked,
  met: one.met + other.met,
  interested: one.interested + other.interested,
  enrolled: one.enrolled + other.enrolled,
});

/** A round from house to house in a village. */
export interface VisitRound extends VisitSums {
  id: Uuid;
  /** Its commune, by its name. */
  area: string;
  village: string;
  from: Day;
  until: Day;
  /** The activity that it belongs to; null for none. */
  activityCode: string | null;
  /** Whoever goes there: an account, with its name of that day. */
  inCharge: InCharge;
  /** Why it was withdrawn; null as long as it holds. */
  withdrawnBecause: string | null;
}

/** An account that goes from house to house. */
export interface InCharge {
  id: string;
  name: string;
}

/** What the rounds in one village, or of one person in charge, come to. */
export interface VisitsBy extends VisitSums {
  name: string;
  /** The commune of the village; null of people. */
  area: string | null;
  rounds: number;
}

/** A household of a round. */
export interface VisitLine {
  id: Uuid;
  /** What the house is called; null where the register says who lives there. */
  label: string | null;
  /** Somebody of the household; null where the register does not know it, or they are out of sight. */
  person: ListedPerson | null;
  householdId: Uuid | null;
  days: StepDays;
  /** In which schemes they are interested. */
  schemes: readonly Scheme[];
  /** Those of them in which the register has an enrolment of the household since somebody knocked. */
  enrolledIn: readonly Scheme[];
  /** The result that holds; null as long as nobody said anything. Whoever corrects it says which one they saw. */
  resultId: Uuid | null;
  /** Who said so last. */
  by: string | null;
}

/** Schemes in which a household enrolled, as it is said, and of which the register knows nothing. */
export const unknownEnrolments = ({ days, schemes, enrolledIn }: VisitLine): Scheme[] =>
  days.enrolled === null ? [] : schemes.filter((scheme) => !enrolledIn.includes(scheme));
