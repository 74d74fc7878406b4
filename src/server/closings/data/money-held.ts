import type { HeldMoney, MoneyHolder } from '#register/money/closing.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Whoever closes somebody's money waits for who closes it already. */
export async function lockMoney(tx: Transaction, { collector, organisation }: MoneyHolder): Promise<void> {
  const key = JSON.stringify(['money', collector, organisation]);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, key]);
}

/** What everybody in sight holds, those with most of it first. Transfers are in the organisation's account, an advance is one's own. */
export async function heldMoney(tx: Transaction): Promise<HeldMoney[]> {
  const { rows } = await tx.query<HeldMoney>(
    `with line as (
       select taken.*, closed.closing_id
         from money_taken as taken
         left join closing_lines as closed on closed.province_id = taken.province_id and closed.contribution_id = taken.contribution_id
         left join closing_handovers as received
           on received.province_id = closed.province_id and received.closing_id = closed.closing_id
        where taken.province_id = $1 and received.closing_id is null
     )
     select line.collector, line.organisation, taker.name as "organisationName",
            (array_agg(line.collector_name order by line.recorded_at desc))[1] as name,
            coalesce(sum(line.amount) filter (where line.means = 'cash' and line.payer <> 'collector'), 0)::float8 as held,
            coalesce(sum(line.amount) filter (where line.means = 'cash' and line.payer = 'collector'), 0)::float8 as advanced,
            coalesce(sum(line.amount) filter (where line.closing_id is null), 0)::float8 as open,
            (count(*) filter (where line.closing_id is null))::int as "openLines",
            (min(line.recorded_on) filter (where line.reverses is null and undoing.reverses is null
                                             and line.means = 'cash' and line.payer <> 'collector'))::text as oldest
       from line
       left join line as undoing on undoing.reverses = line.contribution_id
       left join organisations as taker on taker.province_id = line.province_id and taker.code = line.organisation
      group by line.collector, line.organisation, taker.name
      order by held desc, name, line.collector, line.organisation`,
    [tx.provinceId],
  );
  return rows;
}

/** What somebody in sight holds that is in no closing; null where there is nothing of it. */
export const openMoney = async (
  tx: Transaction,
  { collector, organisation }: MoneyHolder,
): Promise<HeldMoney | null> => {
  const held = (await heldMoney(tx)).find((each) => each.collector === collector && each.organisation === organisation);
  return held && held.openLines > 0 ? held : null;
};
