import type { Day } from '#base/dates.ts';
import { SCHEMES } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** How far a register has come. */
export interface Freshness {
  /** The last day on which something about cover became known; null where nothing has. */
  recordedOn: Day | null;
  /** When somebody recorded last, as it happened; null where all of it is history. */
  recordedAt: Date | null;
  /** The last such day before the register was opened here: made-up registers end there. */
  historyUntil: Day | null;
}

const lastDay = (condition = ''): string =>
  `greatest(${SCHEMES.map(
    (scheme) => `(select max(recorded_on) from tallies where province_id = $1 and scheme = '${scheme}' ${condition})`,
  ).join(', ')})`;

/** How far the register of a transaction has come. */
export async function freshnessOf(tx: Transaction): Promise<Freshness> {
  const { rows } = await tx.query<Freshness>(
    `select ${lastDay()} as "recordedOn",
            (select max(recorded_at) from recordings where province_id = $1 and not historical) as "recordedAt",
            ${lastDay("and recorded_on < (registers.created_at at time zone 'Asia/Ho_Chi_Minh')::date")} as "historyUntil"
       from registers where province_id = $1`,
    [tx.provinceId],
  );
  return rows[0] ?? { recordedOn: null, recordedAt: null, historyUntil: null };
}
