import { z } from 'zod';
import type { MoneyHolder } from '#register/money/closing.ts';
import { day } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { readAmount } from '../fields/numbers.ts';
import type { AddressNames } from '../form.ts';

/** Whose day a form closes. */
export const CLOSE_NAMES = { of: 'cua' } as const;

/** A holder of money as one text, and read from it; null where none is named. */
export const holderKey = ({ collector, organisation }: MoneyHolder): string => `${collector}|${organisation ?? ''}`;
export function readHolder(key: string): MoneyHolder | null {
  const [collector = '', organisation = ''] = key.split('|');
  return collector === '' ? null : { collector, organisation: organisation === '' ? null : organisation };
}

/** Money that was counted; below nought what is given back to the collector. */
const countedMoney = () =>
  field((text) => {
    const amount = readAmount(text.replace(/^[-−]\s*/, ''));
    if (amount === null) return fieldProblem('not-an-amount', { text });
    return /^[-−]/.test(text) ? -amount : Number(amount);
  });

/** The money of a closing as it is received. */
export const RECEIVE_FORM = z.object({ amount: countedMoney(), receivedOn: day() });
export const RECEIVE_NAMES = {
  amount: 'so-tien',
  receivedOn: 'ngay-nhan',
} as const satisfies AddressNames<typeof RECEIVE_FORM>;
