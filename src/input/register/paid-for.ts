import { METHODS } from '#law/language/methods.ts';
import { MOST_MONTHS, MOST_MONTHS_OF_LIFE } from '#register/money/payment.ts';
import { choice } from '../fields/choices.ts';
import { month } from '../fields/days.ts';
import { amount, count } from '../fields/numbers.ts';

/** The fields of what somebody pays for to voluntary insurance. */
export const PAID_FOR = {
  income: amount(),
  method: choice(METHODS),
  months: count({ least: 1, most: MOST_MONTHS }).optional(),
  monthsElsewhere: count({ most: MOST_MONTHS_OF_LIFE }).optional(),
  fromMonth: month(),
};

/** What these fields are called in an address. */
export const PAID_FOR_NAMES = {
  income: 'thu-nhap',
  method: 'ky',
  months: 'so-thang',
  monthsElsewhere: 'noi-khac',
  fromMonth: 'tu-thang',
} as const satisfies Record<keyof typeof PAID_FOR, string>;
