import type { Transaction } from '#server/database/connect.ts';
import type { Totals } from '../read-totals.ts';

/** The figures that an import may move, as this transaction sees them. */
export async function currentTotals(tx: Transaction): Promise<Totals[]> {
  const { rows } = await tx.query<Totals>(
    `select scheme,
            coalesce((select sum(case when kind in ('joined', 'returned', 'moved_in') then count else -count end)
                        from tallies where province_id = $1 and tallies.scheme = each.scheme
                         and effective_on <= (now() at time zone 'Asia/Ho_Chi_Minh')::date), 0) as participants,
            coalesce((select sum(paid) from contribution_tallies
                       where province_id = $1 and contribution_tallies.scheme = each.scheme), 0) as paid
       from (values ('vsi'), ('hhi')) as each (scheme)`,
    [tx.provinceId],
  );
  return rows.map(({ scheme, participants, paid }) => ({
    scheme,
    participants: Number(participants),
    paid: Number(paid),
  }));
}
