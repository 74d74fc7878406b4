import type { Uuid } from '#base/ids.ts';
import type { Deposit } from '#register/money/deposit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { depositOf } from './data/deposits.ts';

/** One slip with its closings; null where there is none of that id in sight. It names nobody who paid. */
export const readDeposit = (desk: Desk, id: Uuid): Promise<Deposit | null> =>
  desk.readPeople((tx) => depositOf(tx, id));
