import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { DepositedClosing } from '#register/money/deposit.ts';
import { referenceOf } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addDeposit, depositOf, heldUpClosings, lockDeposits, moneyOfClosings } from './data/deposits.ts';
import { type DepositProblem, depositProblem } from './deposit-problem.ts';

/** The money of one scheme in some closings, as it is handed over. */
export interface AskedDeposit {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  scheme: Scheme;
  closings: readonly Uuid[];
  depositedOn: Day;
}

/** Records that the money of whole closings is handed over to the SI office; each closing is on one slip of its scheme. */
export function makeDeposit(
  desk: Desk,
  given: AskedDeposit,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', DepositProblem[]>> {
  const { id, scheme, depositedOn } = given;
  const closings = [...new Set(given.closings)];
  const { name: by, ownName } = desk.actor;
  return desk.write('deposit.make', async (tx): Promise<Result<'recorded' | 'unchanged', DepositProblem[]>> => {
    const money = await moneyOfClosings(tx, closings);
    await lockDeposits(tx, money[0]?.organisation ?? null);
    if (await depositOf(tx, id)) return ok('unchanged');
    const problems = await problemsOf(tx, { ...given, closings }, money, today);
    if (problems.length > 0) return err(problems);
    const own = money.filter((each) => each.scheme === scheme);
    const number = await addDeposit(tx, {
      ...{ id, scheme, depositedOn, closings, by, byName: ownName ?? by },
      ...{ organisation: own[0]?.organisation ?? null, amount: sumOfMoney(own), reference: referenceOf({ id }) },
    });
    tx.audit({ deposit: id, scheme, number, closings: closings.length });
    return ok('recorded');
  });
}

const sumOfMoney = (money: readonly DepositedClosing[]): number => money.reduce((sum, { amount }) => sum + amount, 0);

async function problemsOf(
  tx: Transaction,
  { scheme, closings, depositedOn }: AskedDeposit,
  money: readonly DepositedClosing[],
  today: Day,
): Promise<DepositProblem[]> {
  if (closings.length === 0) return [depositProblem('no-closings', {}, 'closings')];
  const unknown = closings.filter((id) => money.every((each) => each.id !== id)).length;
  if (unknown > 0) return [depositProblem('closings-unknown', { count: unknown }, 'closings')];
  const own = money.filter((each) => each.scheme === scheme);
  const without = closings.length - own.length;
  const sum = sumOfMoney(own);
  const { notInHand, onSlip } = await heldUpClosings(tx, { closings, scheme });
  const last = money
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const problems: DepositProblem[] = [];
  if (new Set(money.map(({ organisation }) => organisation)).size > 1)
    problems.push(depositProblem('closings-of-several', {}, 'closings'));
  if (without > 0) problems.push(depositProblem('nothing-of-scheme', { count: without }, 'closings'));
  if (notInHand > 0) problems.push(depositProblem('not-received', { count: notInHand }, 'closings'));
  if (onSlip > 0) problems.push(depositProblem('on-other-slip', { count: onSlip }, 'closings'));
  if (without === 0 && sum <= 0) problems.push(depositProblem('nothing-to-deposit', { amount: sum }, 'closings'));
  if (last !== undefined && depositedOn < last)
    problems.push(depositProblem('deposited-before', { closedOn: last }, 'depositedOn'));
  if (depositedOn > today) problems.push(depositProblem('deposited-to-come', { today }, 'depositedOn'));
  return problems;
}
