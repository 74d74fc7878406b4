import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { connect } from '#server/database/connect.ts';
import { openDesk } from '#server/desk/desk.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { BAC_KAN } from '../support/register.ts';

/** What a process of collectors is told: whom it takes money of, in which series, and in whose name. */
export interface CollectorsWork {
  url: string;
  account: string;
  organisation: string;
  paidOn: string;
  /** A payment of each person, with the series of its receipt. */
  payments: { personId: Uuid; bookId: Uuid }[];
}

/** Payments that one process takes at the same moment. */
const AT_ONCE = 4;

/** Takes each payment with the next number of its series, and says each that is acknowledged on a line of its own. */
async function collect({ url, account, organisation, paidOn, payments }: CollectorsWork): Promise<void> {
  const db = connect(url);
  const actor = { kind: 'person', name: account, role: 'collector', organisation, provedAt: new Date() } as const;
  const desk = openDesk(db, { provinceId: BAC_KAN, actor, areas: null });
  const left = [...payments];
  const take = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const id = uuid(randomUUID());
      const asked = {
        personId: next.personId,
        income: 1_500_000,
        method: '1',
        fromMonth: month(paidOn.slice(0, 7)),
      } as const;
      const payment = { ...asked, paidOn: day(paidOn), id, shown: 264_000, receiptNo: null, notedAt: null, ...IN_CASH };
      const answer = await collectContribution(
        desk,
        { ...payment, receipt: { bookId: next.bookId, number: null } },
        day(paidOn),
      );
      const said = answer.ok ? { id, ...answer.value.receipt } : { refused: answer.error };
      process.stdout.write(`${JSON.stringify(said)}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await db.close();
}

process.once('message', (work) => {
  collect(work as CollectorsWork).then(
    () => process.disconnect(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
