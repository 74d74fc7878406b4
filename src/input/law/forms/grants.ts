import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { CYCLES } from '#law/language/methods.ts';
import { careerOf } from '#law/plans/career.ts';
import { choice, yesNo } from '../../fields/choices.ts';
import { lawDay, lawMonth, readDay } from '../../fields/days.ts';
import { fieldProblem } from '../../fields/field.ts';
import { amount, count } from '../../fields/numbers.ts';
import { type AddressNames, readAddress } from '../../form.ts';
import { readCareer } from './career.ts';
import { bornIn, PERSON_NAMES, PERSON_SHAPE, readPerson, STANDING_NAMES, STANDING_SHAPE } from './person.ts';

/** Why somebody takes everything out at once. */
const LEAVING_GROUNDS = ['paused', 'retirement-age', 'settling-abroad', 'fatal-disease', 'disability'] as const;

const leaving = z.object({
  ...PERSON_SHAPE,
  ground: choice(LEAVING_GROUNDS).default('paused'),
  group: choice(SUPPORT_GROUPS).default('other'),
  support: amount().optional(),
});
const LEAVING_NAMES: AddressNames<typeof leaving> = {
  ...PERSON_NAMES,
  ground: 'ly-do',
  group: 'nhom',
  support: 'nha-nuoc-da-ho-tro',
};

/** Who died: a member, somebody who drew a pension, or the monthly allowance. */
const DECEASED = ['member', 'pensioner', 'allowance'] as const;

const death = z.object({
  deceased: choice(DECEASED).default('member'),
  on: lawDay().optional(),
  pension: amount({ least: 1 }).optional(),
  drawn: count().optional(),
  amount: amount({ least: 1 }).optional(),
  left: count().optional(),
});
const DEATH_NAMES: AddressNames<typeof death> = {
  deceased: 'la-ai',
  on: 'ngay-mat',
  pension: 'luong-huu',
  drawn: 'so-thang-da-huong',
  amount: 'tro-cap',
  left: 'so-thang-con',
};

const allowance = z.object({ ...PERSON_SHAPE, ...STANDING_SHAPE, poor: yesNo().default(false) });
const ALLOWANCE_NAMES: AddressNames<typeof allowance> = { ...PERSON_NAMES, ...STANDING_NAMES, poor: 'ho-ngheo' };

/** The name of the rows of a working life as a whole. */
const CAREER = 'qua-trinh';

/** A question with a working life beside its fields; `needed` are the names without which there is no answer. */
function readWithCareer<Form extends z.ZodObject>(
  form: Form,
  names: AddressNames<Form>,
  { search, today, until }: { search: URLSearchParams; today: Day; until: Day },
  needed: readonly string[],
) {
  const read = readPerson(form, search, names, today);
  const career = readCareer(search, until, bornIn(read.typed));
  const asked = Object.keys(read.typed).length > 0 || career.typed.length > 0;
  const filled = (name: string): boolean =>
    name === CAREER ? career.typed.length > 0 : (search.get(name) ?? '').trim() !== '';
  const missing = asked ? needed.filter((name) => !filled(name)) : [];
  const problems = [...read.problems, ...career.problems, ...missing.map((name) => fieldProblem('missing', {}, name))];
  const value = read.value !== null && problems.length === 0 ? { ...read.value, career: careerOf(career.rows) } : null;
  return { typed: read.typed, career: career.typed, problems, value };
}

/** What comes out at once takes months that were paid. */
export const readLeavingForm = (search: URLSearchParams, today: Day) =>
  readWithCareer(leaving, LEAVING_NAMES, { search, today, until: today }, [CAREER]);

/** The ages of the law are looked at: they take a birth. */
export const readAllowanceForm = (search: URLSearchParams, today: Day) =>
  readWithCareer(allowance, ALLOWANCE_NAMES, { search, today, until: today }, [ALLOWANCE_NAMES.born]);

const NEEDED_AFTER_DEATH: Readonly<Record<(typeof DECEASED)[number], readonly string[]>> = {
  member: [CAREER],
  pensioner: [DEATH_NAMES.pension, DEATH_NAMES.drawn],
  allowance: [DEATH_NAMES.amount, DEATH_NAMES.left, CAREER],
};

/** After a death nothing is paid any more, and nobody's death is known ahead. */
export function readDeathForm(search: URLSearchParams, today: Day) {
  const died = readDay((search.get(DEATH_NAMES.on) ?? '').trim());
  const deceased = DECEASED.find((kind) => kind === search.get(DEATH_NAMES.deceased)) ?? 'member';
  const until = died !== null && died < today ? died : today;
  const read = readWithCareer(death, DEATH_NAMES, { search, today, until }, NEEDED_AFTER_DEATH[deceased]);
  if (died === null || died <= today) return read;
  const late = fieldProblem('after-the-last', { last: formatDay(today) }, DEATH_NAMES.on);
  return { ...read, problems: [...read.problems, late], value: null };
}

/** Who is insured of the parents. */
const PARENTS = ['mother', 'father', 'both'] as const;

const birthForm = z.object({
  parents: choice(PARENTS).default('mother'),
  born: lawDay(),
  children: count({ most: 9 }).default(1),
  stillborn: count({ most: 9 }).default(0),
  months: count({ most: 12 }),
  compulsory: count({ most: 12 }).default(0),
  claimed: lawDay().optional(),
});
const BIRTH_NAMES: AddressNames<typeof birthForm> = {
  parents: 'ai-dong',
  born: 'ngay-sinh-con',
  children: 'so-con',
  stillborn: 'thai-luu',
  months: 'so-thang',
  compulsory: 'bat-buoc',
  claimed: 'ngay-nop',
};

/** Compulsory months are among the months paid, and a claim comes after the birth. */
export function readBirthForm(search: URLSearchParams) {
  const read = readAddress(birthForm, search, BIRTH_NAMES);
  const { value } = read;
  const wrong =
    value === null
      ? []
      : [
          ...(value.compulsory > value.months
            ? [fieldProblem('above-the-most', { most: value.months }, BIRTH_NAMES.compulsory)]
            : []),
          ...(value.claimed !== undefined && value.claimed < value.born
            ? [fieldProblem('before-the-first', { first: formatDay(value.born) }, BIRTH_NAMES.claimed)]
            : []),
        ];
  return wrong.length > 0 ? { ...read, problems: wrong, value: null } : read;
}

const REFUND_METHODS = [...CYCLES, 'advance', 'missing'] as const;

const refund = z.object({
  method: choice(REFUND_METHODS).default('3'),
  from: lawMonth(),
  months: count({ least: 1, most: 60 }).optional(),
  income: amount(),
  group: choice(SUPPORT_GROUPS).default('other'),
  paidOn: lawDay().optional(),
  unusedFrom: lawMonth(),
});
const REFUND_NAMES: AddressNames<typeof refund> = {
  method: 'ky',
  from: 'ky-tu',
  months: 'so-thang',
  income: 'thu-nhap',
  group: 'nhom',
  paidOn: 'ngay-dong',
  unusedFrom: 'khong-dung-tu',
};

/** Several years paid at once take their number of months; a payment that was made was made by today. */
export function readRefundForm(search: URLSearchParams, today: Day) {
  const read = readAddress(refund, search, REFUND_NAMES);
  const { value } = read;
  const wrong =
    value === null
      ? []
      : [
          ...(value.method === 'advance' && value.months === undefined
            ? [fieldProblem('missing', {}, REFUND_NAMES.months)]
            : []),
          ...(value.paidOn !== undefined && value.paidOn > today
            ? [fieldProblem('after-the-last', { last: formatDay(today) }, REFUND_NAMES.paidOn)]
            : []),
        ];
  return wrong.length > 0 ? { ...read, problems: wrong, value: null } : read;
}

const eligible = z.object({ ...PERSON_SHAPE, ...STANDING_SHAPE });
const ELIGIBLE_NAMES: AddressNames<typeof eligible> = { ...PERSON_NAMES, ...STANDING_NAMES };
export const readEligibleForm = (search: URLSearchParams, today: Day) =>
  readPerson(eligible, search, ELIGIBLE_NAMES, today);
