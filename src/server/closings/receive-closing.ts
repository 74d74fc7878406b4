import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { DayClosing } from '#register/money/closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type ReceiveProblem, receiveProblem } from './closing-problem.ts';
import { addHandover, closingOf, lockClosing } from './data/closings.ts';

/** The cash of a closing as it was counted by whoever received it. */
export interface ReceivedMoney {
  closingId: Uuid;
  amount: number;
  receivedOn: Day;
}

/** Records that the money of a closing was received: from then on its collector does not hold it. Sent again it changes nothing. */
export function receiveClosing(
  desk: Desk,
  given: ReceivedMoney,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', ReceiveProblem[]>> {
  const { closingId, receivedOn } = given;
  return desk.write('closing.receive', async (tx): Promise<Result<'recorded' | 'unchanged', ReceiveProblem[]>> => {
    await lockClosing(tx, closingId);
    const closing = await closingOf(tx, closingId);
    if (!closing) return err([receiveProblem('closing-unknown', {}, 'closingId')]);
    if (closing.received) return ok('unchanged');
    const problems = problemsOf(desk, closing, given, today);
    if (problems.length > 0) return err(problems);
    const { name: by, ownName } = desk.actor;
    await addHandover(tx, { closingId, by, byName: ownName ?? by, on: receivedOn });
    tx.audit({ closing: closingId, collector: closing.collector });
    return ok('recorded');
  });
}

function problemsOf(
  { actor }: Desk,
  closing: DayClosing,
  { amount, receivedOn }: ReceivedMoney,
  today: Day,
): ReceiveProblem[] {
  const problems: ReceiveProblem[] = [];
  if (closing.collector === actor.name) problems.push(receiveProblem('own-money', {}));
  if (closing.cash !== amount) {
    problems.push(receiveProblem('amount-is-other', { amount: closing.cash }, 'amount'));
  }
  if (receivedOn < closing.day) {
    problems.push(receiveProblem('received-before', { closedOn: closing.day }, 'receivedOn'));
  }
  if (receivedOn > today) problems.push(receiveProblem('day-to-come', { today }, 'receivedOn'));
  return problems;
}
