import type { Uuid } from '#base/ids.ts';
import type { Contribution, PersonFacts } from '#coverage/facts.ts';
import { residenceOn } from '#coverage/movements.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addContribution, type ContributionDetails, type Written } from './data/facts.ts';
import { writeMoney } from './data/money-taken.ts';
import { holdByDesk } from './hold-by-desk.ts';

export type { ContributionDetails } from './data/facts.ts';

/** Of whom a contribution is, and how its money came. */
interface WrittenFor {
  personId: Uuid;
  known: PersonFacts;
  payment?: PaymentMade | null;
  isCorrection?: boolean;
}

/**
 * Writes a contribution, or the reversal of one, and books its money where the person lived on the day of payment, as far
 * as is known, and with whoever took it, as the `payment` came. The organisation that took it holds the person from then on.
 */
export async function writeContribution(
  tx: Transaction,
  { personId, known, payment = null, isCorrection = false }: WrittenFor,
  fact: Omit<Contribution, 'recordedAt'> & ContributionDetails,
  written: Written,
): Promise<void> {
  const booked = known.contributions.find(({ id }) => id === fact.reverses) ?? fact;
  await addContribution(tx, personId, fact, { ...written, areaId: residenceOn(known, booked.paidOn) });
  await writeMoney(tx, fact.id, { payment, isCorrection });
  if (fact.reverses === null) await holdByDesk(tx, [fact.id]);
}
