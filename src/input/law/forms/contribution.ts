import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { type Month, monthOf } from '#base/months.ts';
import { printNumber } from '#base/numbers.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { METHODS, type Method } from '#law/language/methods.ts';
import { retirement } from '#law/pension/retirement-age.ts';
import type { OutlookQuestion } from '#law/plans/outlook.ts';
import type { Paying, PaymentQuestion } from '#law/plans/payment.ts';
import { choice } from '../../fields/choices.ts';
import { day, LAW_DAYS, lawMonth, readDay } from '../../fields/days.ts';
import { fieldProblem } from '../../fields/field.ts';
import { amount, count, percent } from '../../fields/numbers.ts';
import type { FieldProblem } from '../../fields/problems.ts';
import { type AddressNames, readAddress, type Typed } from '../../form.ts';
import { GROUPS_NAMES, GROUPS_SHAPE, PERSON_NAMES, PERSON_SHAPE, STANDING_NAMES, STANDING_SHAPE } from './person.ts';

const MOST_MONTHS = 600;
const MOST_YEARS = 50;
const USUAL_YEARS = 20;

const form = z.object({
  ...PERSON_SHAPE,
  ...GROUPS_SHAPE,
  ...STANDING_SHAPE,
  income: amount().optional(),
  on: day(LAW_DAYS).optional(),
  method: choice(METHODS).default('1'),
  months: count({ least: 1, most: MOST_MONTHS }).optional(),
  supported: count({ most: MOST_MONTHS }).default(0),
  local: percent().optional(),
  commune: z.string().optional(),
  paid: count({ most: MOST_MONTHS }).default(0),
  compulsory: count({ most: MOST_MONTHS }).default(0),
  started: lawMonth().optional(),
  years: count({ most: MOST_YEARS }).default(USUAL_YEARS),
  wanted: amount().optional(),
});

/** The name of each field in an address. */
export const CONTRIBUTION_NAMES: AddressNames<typeof form> = {
  ...PERSON_NAMES,
  ...GROUPS_NAMES,
  ...STANDING_NAMES,
  income: 'thu-nhap',
  on: 'ngay',
  method: 'ky',
  months: 'so-thang',
  supported: 'da-ho-tro',
  local: 'dia-phuong',
  commune: 'xa',
  paid: 'da-dong',
  compulsory: 'bat-buoc',
  started: 'bat-dau',
  years: 'nam-dong',
  wanted: 'muon-huong',
};

type Read = z.infer<typeof form>;

/** All that the page about contributions is asked. */
export interface ContributionQuestion {
  payment: PaymentQuestion;
  outlook: OutlookQuestion;
  standing: Pick<Read, 'draws' | 'business' | 'foreign'>;
  /** A pension that somebody would like to have, đồng a month. */
  wanted: NonNullable<Read['wanted']> | null;
}

export interface ContributionForm {
  typed: Typed;
  problems: FieldProblem[];
  question: ContributionQuestion | null;
}

/** The question of an address; where a field is missing the usual choice stands: today, the lowest income, twenty years. */
export function readContributionForm(
  search: URLSearchParams,
  about: { today: Day; province: string | null; language?: Language },
): ContributionForm {
  const { typed, problems, value } = readAddress(form, search, CONTRIBUTION_NAMES);
  const on = readDay(String(typed.on ?? '')) ?? about.today;
  const range = incomeRange(on);
  const lowest = range.ok ? range.value.floor : null;
  const shown: Typed = {
    ...typed,
    on: typed.on ?? formatDay(about.today),
    income: typed.income ?? (lowest === null ? '' : printNumber(lowest, about.language ?? 'vi', { most: 0 })),
  };
  if (value === null) return { typed: shown, problems, question: null };
  const missing = whatIsMissing(value, lowest === null);
  const born = value.born ?? null;
  const income = value.income ?? lowest;
  const paying = payingOf(value, on);
  if (missing.length > 0 || income === null || paying === null) {
    return { typed: shown, problems: [...problems, ...missing], question: null };
  }
  const payment: PaymentQuestion = {
    on,
    income,
    groups: value.groups.length > 0 ? value.groups : ['other'],
    paying,
    monthsSupported: value.supported,
    local: value.local ?? null,
    province: about.province,
  };
  const { draws, business, foreign } = value;
  const outlook = outlookOf(value, { on, income, born });
  return {
    typed: shown,
    problems,
    question: { payment, outlook, standing: { draws, business, foreign }, wanted: value.wanted ?? null },
  };
}

/** Paying once takes a number of months, and for missing time a month of birth. */
function whatIsMissing({ method, months, born, income }: Read, noLowest: boolean): FieldProblem[] {
  const once = method === 'advance' || method === 'missing';
  return [
    ...(income === undefined && noLowest ? [fieldProblem('missing', {}, CONTRIBUTION_NAMES.income)] : []),
    ...(once && months === undefined ? [fieldProblem('missing', {}, CONTRIBUTION_NAMES.months)] : []),
    ...(method === 'missing' && born === undefined ? [fieldProblem('missing', {}, CONTRIBUTION_NAMES.born)] : []),
  ];
}

/** Null where what the method needs is missing. */
function payingOf({ method, months, sex, born, paid, compulsory }: Read, on: Day): Paying | null {
  if (method === 'advance') return months === undefined ? null : { method, months };
  if (method !== 'missing') return { method };
  if (months === undefined || born === undefined) return null;
  const retired = retirement({ sex, born });
  const ageReached: Month = retired.ok ? retired.value.value.reached : monthOf(on);
  return { method, months, monthsPaid: paid + compulsory, ageReached };
}

/** Months paid at once count at once; months paid ahead are among those still to pay. */
function outlookOf(
  value: Read,
  { on, income, born }: Pick<OutlookQuestion, 'on' | 'income' | 'born'>,
): OutlookQuestion {
  const { method, months = 0, paid, compulsory, started, years, sex } = value;
  const more: Record<'missing' | 'other', number> = {
    missing: 0,
    other: Math.max(years * 12, aheadBy(method, months)),
  };
  return {
    on,
    sex,
    born,
    income,
    monthsVoluntary: paid,
    monthsCompulsory: compulsory,
    started: started ?? null,
    monthsMore: more[method === 'missing' ? 'missing' : 'other'],
    monthsAtOnce: method === 'missing' ? months : 0,
  };
}

const aheadBy = (method: Method, months: number): number => (method === 'advance' ? months : 0);
