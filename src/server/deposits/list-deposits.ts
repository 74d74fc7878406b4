import type { DepositedClosing, ListedDeposit } from '#register/money/deposit.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { listedDeposits, moneyToDeposit } from './data/deposits.ts';

/** A page of the slips, with how many there are in all, and the closings whose money waits for one. */
export interface DepositList {
  total: number;
  deposits: ListedDeposit[];
  toDeposit: DepositedClosing[];
}

/** Deposit slips and what waits for one: of one's organisation, or of the province. */
export const listDeposits = (desk: Desk, page: ListLimits): Promise<DepositList> =>
  desk.readPeople(async (tx) => ({ ...(await listedDeposits(tx, page)), toDeposit: await moneyToDeposit(tx) }));
