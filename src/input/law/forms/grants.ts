import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { CYCLES } from '#law/language/methods.ts';
import { careerOf } from '#law/plans/career.ts';
import { choice, yesNo } from '../../fields/choices.ts';
import { day, month } from '../../fields/days.ts';
import { amount, count } from '../../fields/numbers.ts';
import { type AddressNames, readAddress } from '../../form.ts';
import { readCareer } from './career.ts';
import { PERSON_NAMES, PERSON_SHAPE, STANDING_NAMES, STANDING_SHAPE } from './person.ts';

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
  on: day().optional(),
  pension: amount().optional(),
  drawn: count().default(0),
  amount: amount().optional(),
  left: count().default(0),
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

/** Questions with a working life beside their fields. */
const withCareer =
  <Form extends z.ZodObject>(form: Form, names: AddressNames<Form>) =>
  (search: URLSearchParams, today: Day) => {
    const read = readAddress(form, search, names);
    const career = readCareer(search, today);
    const whole = read.value !== null && career.problems.length === 0;
    return {
      typed: read.typed,
      career: career.typed,
      problems: [...read.problems, ...career.problems],
      value: whole && read.value ? { ...read.value, career: careerOf(career.rows) } : null,
    };
  };

export const readLeavingForm = withCareer(leaving, LEAVING_NAMES);
export const readDeathForm = withCareer(death, DEATH_NAMES);
export const readAllowanceForm = withCareer(allowance, ALLOWANCE_NAMES);

/** Who is insured of the parents. */
const PARENTS = ['mother', 'father', 'both'] as const;

const birthForm = z.object({
  parents: choice(PARENTS).default('mother'),
  born: day(),
  children: count({ most: 9 }).default(1),
  stillborn: count({ most: 9 }).default(0),
  months: count({ most: 12 }),
  compulsory: count({ most: 12 }).default(0),
  claimed: day().optional(),
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
export const readBirthForm = (search: URLSearchParams) => readAddress(birthForm, search, BIRTH_NAMES);

/** Why months that were paid for are not used. */
const REFUND_REASONS = ['new-job', 'death', 'pension', 'one-off'] as const;
const REFUND_METHODS = [...CYCLES, 'advance', 'missing'] as const;

const refund = z.object({
  reason: choice(REFUND_REASONS).default('new-job'),
  method: choice(REFUND_METHODS).default('3'),
  from: month(),
  months: count({ least: 1, most: 60 }).optional(),
  income: amount(),
  group: choice(SUPPORT_GROUPS).default('other'),
  paidOn: day().optional(),
  unusedFrom: month(),
});
const REFUND_NAMES: AddressNames<typeof refund> = {
  reason: 'ly-do',
  method: 'ky',
  from: 'ky-tu',
  months: 'so-thang',
  income: 'thu-nhap',
  group: 'nhom',
  paidOn: 'ngay-dong',
  unusedFrom: 'khong-dung-tu',
};
export const readRefundForm = (search: URLSearchParams) => readAddress(refund, search, REFUND_NAMES);

const eligible = z.object({ ...PERSON_SHAPE, ...STANDING_SHAPE });
const ELIGIBLE_NAMES: AddressNames<typeof eligible> = { ...PERSON_NAMES, ...STANDING_NAMES };
export const readEligibleForm = (search: URLSearchParams) => readAddress(eligible, search, ELIGIBLE_NAMES);
