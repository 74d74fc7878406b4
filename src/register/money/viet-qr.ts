import { Banks, QRPay } from 'vietnam-qr-pay';
import type { BankAccount } from './payment.ts';

/** A bank by which transfers go, as NAPAS knows it. */
export interface Bank {
  bin: string;
  name: string;
}

/** The banks of the list that the library keeps, by their names; some of it have no number yet. */
export const BANKS: readonly Bank[] = Banks.filter(({ bin }) => /^\d{6}$/.test(bin))
  .map(({ bin, shortName, name }) => ({ bin, name: `${shortName}, ${name}` }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
export const bankName = (bin: string): string => BANKS.find((each) => each.bin === bin)?.name ?? bin;

/** Longer texts are cut off by banks. */
const MOST_LETTERS = 25;
/** Thirteen digits are the most that the standard takes (EMV, QR code of merchants, field 54). */
const MOST_DONG = 9_999_999_999_999;

/**
 * What a VietQR code says: that account, that amount in đồng, that text. It is read again before it is given out.
 * @throws where the amount is not a whole one above 0, or the text is not letters and digits
 */
export function vietQr(
  { bankBin, accountNo }: Pick<BankAccount, 'bankBin' | 'accountNo'>,
  { amount, reference }: { amount: number; reference: string },
): string {
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > MOST_DONG) throw new Error(`${amount} is no amount`);
  if (!/^[0-9A-Z]+$/.test(reference) || reference.length > MOST_LETTERS)
    throw new Error(`${reference} is no reference`);
  const text = QRPay.initVietQR({ bankBin, bankNumber: accountNo, amount: String(amount), purpose: reference }).build();
  const read = new QRPay(text);
  const isSame =
    read.isValid &&
    read.amount === String(amount) &&
    read.additionalData.purpose === reference &&
    read.consumer.bankBin === bankBin &&
    read.consumer.bankNumber === accountNo;
  if (!isSame) throw new Error(`the code of ${reference} does not say what was asked`);
  return text;
}
