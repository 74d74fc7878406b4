import type { Day } from '#base/dates.ts';
import { type BankAccount, referenceOf } from '#register/money/payment.ts';
import { bankName, vietQr } from '#register/money/viet-qr.ts';
import { bankAccountFind } from '#server/payments/operations.ts';
import { askAtOffice } from './office.ts';

/** What is shown of a payment by VietQR code. */
interface PaymentCode {
  text: string;
  reference: string;
  bank: string;
  amount: number;
  account: Pick<BankAccount, 'accountNo' | 'holder'>;
}

/** The code by which a payment of that id is transferred; null where the desk has no account on its day, or nothing is paid. */
export async function paymentCode(
  locals: App.Locals,
  { id, amount, on }: { id: string; amount: number; on: Day },
): Promise<PaymentCode | null> {
  const account = amount > 0 ? await askAtOffice(locals, bankAccountFind, { on }) : null;
  return account ? codeInto(account, { id, amount }) : null;
}

/** The code by which an amount is transferred into an account, as the payment or the slip of that id. */
export function codeInto(
  account: Pick<BankAccount, 'bankBin' | 'accountNo' | 'holder'>,
  { id, amount }: { id: string; amount: number },
): PaymentCode {
  const reference = referenceOf({ id: id as Parameters<typeof referenceOf>[0]['id'] });
  const text = vietQr(account, { amount, reference });
  return { text, reference, bank: bankName(account.bankBin), amount, account };
}
