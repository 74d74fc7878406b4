import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { type HouseholdPerson, type HouseholdQuestion, MEMBERSHIPS } from '#law/plans/household.ts';
import { choice } from '../../fields/choices.ts';
import { day, LAW_DAYS } from '../../fields/days.ts';
import { fieldProblem } from '../../fields/field.ts';
import { count } from '../../fields/numbers.ts';
import type { FieldProblem } from '../../fields/problems.ts';
import { type AddressNames, readAddress, type Typed } from '../../form.ts';

const MOST_PEOPLE = 20;
const MOST_MONTHS = 60;
const USUAL_MONTHS = 12;

const form = z.object({
  on: day(LAW_DAYS).optional(),
  months: count({ least: 1, most: MOST_MONTHS }).default(USUAL_MONTHS),
  insuredUntil: day(LAW_DAYS).optional(),
  commune: z.string().optional(),
});
/** The name of each field in an address. */
export const HOUSEHOLD_NAMES: AddressNames<typeof form> = {
  on: 'ngay',
  months: 'so-thang',
  insuredUntil: 'het-han',
  commune: 'xa',
};

/** A line of the household as it was typed: how the person is insured, and months of its own. */
export interface TypedPerson {
  membership: string;
  months: string;
}

export interface HouseholdForm {
  typed: Typed;
  people: TypedPerson[];
  problems: FieldProblem[];
  question: (HouseholdQuestion & { insuredUntil: Day | null }) | null;
}

const USUAL: TypedPerson[] = Array.from({ length: 4 }, () => ({ membership: 'household', months: '' }));

/** The question of an address; before anything is asked four people who pay by household for a year. */
export function readHouseholdForm(
  search: URLSearchParams,
  about: { today: Day; province: string | null },
): HouseholdForm {
  const { typed, problems, value } = readAddress(form, search, HOUSEHOLD_NAMES);
  const memberships = search.getAll('nguoi');
  const months = search.getAll('thang-rieng');
  const lines = memberships.map((membership, i) => ({
    membership: membership.trim(),
    months: (months[i] ?? '').trim(),
  }));
  const people = search.has('nguoi') ? lines.filter(({ membership }) => membership !== '') : USUAL;
  const read = people.map((person, i) => readPerson(person, i + 1, value?.months ?? USUAL_MONTHS));
  const all = [...problems, ...wrongNumber(people.length), ...read.flatMap((each) => each.problems)];
  const on = value?.on ?? about.today;
  const shown: Typed = {
    ...typed,
    on: typed.on ?? formatDay(about.today),
    months: typed.months ?? String(USUAL_MONTHS),
  };
  if (value === null || all.length > 0) return { typed: shown, people, problems: all, question: null };
  return {
    typed: shown,
    people,
    problems: [],
    question: {
      on,
      people: read.flatMap(({ person }) => (person ? [person] : [])),
      province: about.province,
      insuredUntil: value.insuredUntil ?? null,
    },
  };
}

function wrongNumber(people: number): FieldProblem[] {
  if (people === 0) return [fieldProblem('nobody-named', {}, 'nguoi')];
  return people > MOST_PEOPLE ? [fieldProblem('too-many-lines', { most: MOST_PEOPLE }, 'nguoi')] : [];
}

const membershipField = choice(MEMBERSHIPS);
const monthsField = count({ least: 1, most: MOST_MONTHS });

/** A person of one line; without months of its own, those of the whole household. */
function readPerson(
  { membership, months }: TypedPerson,
  order: number,
  usual: number,
): { person: HouseholdPerson | null; problems: FieldProblem[] } {
  const read = membershipField.safeParse(membership);
  const own = months === '' ? { success: true as const, data: usual } : monthsField.safeParse(months);
  const problems: FieldProblem[] = [
    ...(read.success
      ? []
      : [fieldProblem('not-a-choice', { text: membership, choices: MEMBERSHIPS }, `nguoi-${order}`)]),
    ...(own.success ? [] : [fieldProblem('not-a-whole-number', { text: months }, `thang-rieng-${order}`)]),
  ];
  const person = read.success && own.success ? { membership: read.data, months: own.data } : null;
  return { person, problems };
}
