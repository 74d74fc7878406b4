import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { careerOf } from '#law/plans/career.ts';
import { amount, count } from '../../fields/numbers.ts';
import type { AddressNames } from '../../form.ts';
import { type ReadCareer, readCareer } from './career.ts';
import {
  bornIn,
  GROUPS_NAMES,
  GROUPS_SHAPE,
  PERSON_NAMES,
  PERSON_SHAPE,
  readPerson,
  STANDING_NAMES,
  STANDING_SHAPE,
} from './person.ts';

const MOST_YEARS = 50;

const form = z.object({
  ...PERSON_SHAPE,
  ...GROUPS_SHAPE,
  ...STANDING_SHAPE,
  income: amount().optional(),
  years: count({ most: MOST_YEARS }).optional(),
});

const PENSION_NAMES: AddressNames<typeof form> = {
  ...PERSON_NAMES,
  ...GROUPS_NAMES,
  ...STANDING_NAMES,
  income: 'thu-nhap',
  years: 'nam-dong',
};

/** A question about a pension: the person, the months paid so far, and what would be paid from now on. */
export function readPensionForm(search: URLSearchParams, today: Day) {
  const { typed, problems, value } = readPerson(form, search, PENSION_NAMES, today);
  const career: ReadCareer = readCareer(search, today, bornIn(typed));
  const whole = value !== null && career.problems.length === 0;
  return {
    typed,
    career: career.typed,
    problems: [...problems, ...career.problems],
    value: whole ? { ...value, career: careerOf(career.rows) } : null,
  };
}
