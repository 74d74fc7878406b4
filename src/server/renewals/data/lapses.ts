import type { Uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Whether there is somebody of that id within the scope of the transaction. */
export async function isInScope(tx: Transaction, personId: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from people where province_id = $1 and id = $2', [
    tx.provinceId,
    personId,
  ]);
  return rowCount === 1;
}

/** Whether cover has its last day in that month, or was known to have before somebody paid on. */
export async function lapsesIn(
  tx: Transaction,
  personId: Uuid,
  { scheme, dueMonth }: { scheme: Scheme; dueMonth: Month },
): Promise<boolean> {
  const { rows } = await tx.query<{ lapses: boolean }>(
    `select exists (select from movements where province_id = $1 and person_id = $2 and scheme = $3 and kind = 'lapsed'
                       and effective_on = $4) as lapses`,
    [tx.provinceId, personId, scheme, firstDay(addMonths(dueMonth, 1))],
  );
  return rows[0]?.lapses ?? false;
}
