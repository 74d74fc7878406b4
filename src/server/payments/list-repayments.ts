import type { ListedRepayment } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { repayments } from './data/advances.ts';

/** How many are listed: a mistake is seen soon after it was made. */
const MOST = 50;

/** What households gave back last, in sight of whoever asks. */
export const listRepayments = (desk: Desk): Promise<ListedRepayment[]> => desk.readPeople((tx) => repayments(tx, MOST));
