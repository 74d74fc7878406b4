import type { HeldMoney, ListedClosing, MoneyHolder } from '#register/money/closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { listedClosings } from './data/closings.ts';
import { heldMoney } from './data/money-held.ts';
import { ownMoney } from './make-closing.ts';

/** What everybody in sight holds now, and a page of the closings, with how many there are in all. */
export interface ClosingList {
  held: HeldMoney[];
  total: number;
  closings: ListedClosing[];
  /** Whose money one’s own is. */
  own: MoneyHolder;
}

/** Money held and closings: one’s own, those of one’s organisation, or of the province. */
export const listClosings = (desk: Desk, page: ListLimits): Promise<ClosingList> =>
  desk.readPeople(async (tx) => ({
    held: await heldMoney(tx),
    ...(await listedClosings(tx, page)),
    own: ownMoney(desk),
  }));
