import type { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { SEXES } from '#law/language/people.ts';
import { choice, several, yesNo } from '../../fields/choices.ts';
import { birth } from '../../fields/days.ts';
import { fieldProblem } from '../../fields/field.ts';
import { type AddressNames, type ReadForm, readAddress, type Typed } from '../../form.ts';

/** Who asks: what every question about a pension needs. */
export const PERSON_SHAPE = { sex: choice(SEXES).default('female'), born: birth().optional() };
export const PERSON_NAMES = { sex: 'gioi-tinh', born: 'sinh' } as const;

/** The form of somebody who is born, in an address. */
export function readPerson<Form extends z.ZodObject>(
  form: Form,
  search: URLSearchParams,
  names: AddressNames<Form>,
  today: Day,
): ReadForm<z.infer<Form>> {
  const read = readAddress(form, search, names);
  const born = bornIn(read.typed);
  if (born === null || born <= today) return read;
  const late = fieldProblem('after-the-last', { last: formatDay(today) }, PERSON_NAMES.born);
  return { ...read, problems: [...read.problems, late], value: null };
}

/** The birth that was typed, whatever else is wrong; null where there is none. */
export function bornIn({ born }: Typed): string | null {
  const read = PERSON_SHAPE.born.safeParse(born);
  return read.success ? (read.data ?? null) : null;
}

/** Owners of registered household businesses are insured by how they pay tax. */
const BUSINESSES = ['none', 'declaration', 'other'] as const;

/** What decides whether somebody may pay voluntarily at all; nothing said is the usual answer. */
export const STANDING_SHAPE = {
  draws: yesNo().default(false),
  business: choice(BUSINESSES).default('none'),
  foreign: yesNo().default(false),
};
export const STANDING_NAMES = { draws: 'dang-huong', business: 'ho-kinh-doanh', foreign: 'nuoc-ngoai' } as const;

/** The groups that the State supports; none is everyone else. */
export const GROUPS_SHAPE = { groups: several(choice(SUPPORT_GROUPS)).default([]) };
export const GROUPS_NAMES = { groups: 'nhom' } as const;
