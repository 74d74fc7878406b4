import { addDays, type Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { type HealthMembership, MEMBERSHIPS } from '#law/plans/household.ts';
import { readDay } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';

/** The fields of what a household pays; those of a member end in the number, from 1 on. */
export const HOUSEHOLD_PAYMENT_NAMES = {
  paidOn: 'ngay-thu',
  membership: 'dien',
  months: 'so-thang',
  insuredUntil: 'the-cu',
} as const;
const N = HOUSEHOLD_PAYMENT_NAMES;

/** The name of a field of a member, who are numbered from 1. */
export const paymentName = (field: 'membership' | 'months' | 'insuredUntil', number: number): string =>
  `${N[field]}-${number}`;

/** What was typed of a member. */
export interface TypedMember {
  membership: string;
  months: string;
  insuredUntil: string;
}

export interface TypedHouseholdPayment {
  paidOn: string;
  members: TypedMember[];
}

/** How a member is insured, as it was read. */
export interface ReadMember {
  membership: HealthMembership;
  months: number;
  /** The first day after the last card. */
  insuredUntil: Day | null;
}

/** A payment of a household as it was typed into a form or an address; what is not said is as usual, member by member. */
export function readHouseholdPayment(
  get: (name: string) => string | null,
  usual: TypedHouseholdPayment,
): { typed: TypedHouseholdPayment; problems: FieldProblem[]; value: { paidOn: Day; members: ReadMember[] } | null } {
  const text = (name: string, otherwise: string): string => (get(name) ?? otherwise).trim().slice(0, MOST_LETTERS);
  const members = usual.members.map((each, index) => {
    const typed = (field: keyof TypedMember): string => text(paymentName(field, index + 1), each[field]);
    return { membership: typed('membership'), months: typed('months'), insuredUntil: typed('insuredUntil') };
  });
  const typed = { paidOn: text(N.paidOn, usual.paidOn), members };
  const paidOn = readDay(typed.paidOn);
  const read = members.map((each, index) => readMember(each, index + 1, paidOn));
  const problems = [
    ...(paidOn ? [] : [fieldProblem('not-a-day', { text: typed.paidOn }, N.paidOn)]),
    ...read.flatMap((each) => each.problems),
  ];
  if (!paidOn || problems.length > 0) return { typed, problems, value: null };
  return { typed, problems, value: { paidOn, members: read.map(({ value }) => value) } };
}

const MOST_LETTERS = 100;

function readMember(
  { membership, months, insuredUntil }: TypedMember,
  number: number,
  paidOn: Day | null,
): { problems: FieldProblem[]; value: ReadMember } {
  const chosen = MEMBERSHIPS.find((each) => each === membership);
  const until = readDay(insuredUntil);
  const isNumber = /^\d{1,3}$/.test(months);
  const at = (field: keyof TypedMember): string => paymentName(field, number);
  const problems = [
    ...(chosen ? [] : [fieldProblem('not-a-choice', { text: membership, choices: MEMBERSHIPS }, at('membership'))]),
    ...(isNumber ? [] : [fieldProblem('not-a-whole-number', { text: months }, at('months'))]),
    ...(until || insuredUntil === '' ? [] : [fieldProblem('not-a-day', { text: insuredUntil }, at('insuredUntil'))]),
    ...(until && paidOn && until > addDays(paidOn, YEAR)
      ? [fieldProblem('after-the-last', { last: formatDay(addDays(paidOn, YEAR)) }, at('insuredUntil'))]
      : []),
  ];
  // People know the last day of a card; rules ask for the first day after it.
  const after = until && addDays(until, 1);
  return { problems, value: { membership: chosen ?? 'elsewhere', months: Number(months), insuredUntil: after } };
}

/** No card that runs for longer is continued yet. */
const YEAR = 366;
