import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Writes whose money a contribution of the open recording is, or whose it was that is taken back (migrations/0038_closings.sql). */
export async function writeMoney(tx: Transaction, contributionId: Uuid): Promise<void> {
  await tx.query({ name: 'money', text: 'select write_money(array[$1::uuid])', values: [contributionId] });
}

/** The same for what the reversals of a file take back: nobody at a desk took what it says was paid. */
export async function writeMoneyOfReversals(tx: Transaction): Promise<void> {
  await tx.query('select write_money(array(select id from recorded where reverses is not null))');
}
