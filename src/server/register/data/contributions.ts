import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedColumn, ImportedTable } from '#server/files/imported-table.ts';
import type { Posted } from '#server/journal/data/temporary.ts';
import { PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

const MONEY = ['state_support', 'local_support', 'other_support'];

const COLUMNS: readonly ImportedColumn[] = [
  { name: 'id', type: 'uuid', from: 'contribution_id' },
  { name: 'person_id', type: 'uuid' },
  { name: 'scheme', type: 'text' },
  { name: 'income', type: 'bigint' },
  { name: 'method', type: 'text' },
  { name: 'from_month', type: 'date' },
  { name: 'months', type: 'smallint' },
  { name: 'paid', type: 'bigint' },
  ...MONEY.map((name) => ({ name, type: 'bigint', value: `coalesce(line.${name}, 0)` })),
  { name: 'paid_on', type: 'date' },
  { name: 'receipt_no', type: 'text' },
  { name: 'agent_code', type: 'text' },
  { name: 'reverses', type: 'uuid' },
];

export const CONTRIBUTIONS: ImportedTable = {
  name: 'contributions',
  key: ['id'],
  columns: COLUMNS,
  where: 'reverses is null',
  joins: PERSON_JOIN,
  refusals: [PERSON_REFUSAL],
  posts: true,
};

const COPIED = ['scheme', 'income', 'method', 'from_month', 'months', 'paid', 'paid_on', ...MONEY];

/** Lines that take contributions back. What such a line does not give is copied from the contribution. */
export const REVERSALS: ImportedTable = {
  ...CONTRIBUTIONS,
  columns: COLUMNS.map((column) =>
    COPIED.includes(column.name)
      ? { ...column, value: `coalesce(line.${column.name}, original.${column.name})` }
      : column,
  ),
  where: 'reverses is not null',
  joins: `${PERSON_JOIN}
          left join contributions as original on original.province_id = $1 and original.id = line.reverses
          left join contributions as undoing
                 on undoing.province_id = $1 and undoing.reverses = line.reverses and undoing.id <> line.id
          left join (select id, true as is_reversal from line) as beside on beside.id = line.reverses
          left join (select reverses, min(row_no) as row_no from line group by reverses) as first
                 on first.reverses = line.reverses and first.row_no < line.first_row`,
  refusals: [
    PERSON_REFUSAL,
    {
      when: 'original.reverses is not null or beside.is_reversal',
      kind: 'reverses-a-reversal',
    },
    {
      when: 'original.id is null and beside.is_reversal is null',
      kind: 'reversed-unknown',
    },
    {
      when: 'original.person_id <> line.person_id',
      kind: 'reversed-of-another-person',
    },
    {
      when: 'original.scheme <> line.scheme',
      kind: 'reversed-of-another-scheme',
    },
    {
      when: 'undoing.id is not null',
      kind: 'reversed-already',
    },
    {
      when: 'first.row_no is not null',
      kind: 'reversed-by-row',
      facts: { row: 'first.row_no' },
    },
  ],
};

/** How many of the payments that were just recorded and posted are for months that another one of the same person and scheme is for too. */
export async function countPaidTwice({ posted: tx }: Posted): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*)
       from recorded
       join (select id, starts < max(ends) over (person rows between unbounded preceding and 1 preceding) as overlaps_earlier,
                    lead(starts) over person < ends as overlaps_next
               from payments where reversed_on is null
             window person as (partition by person_id, scheme order by starts, id)) as beside using (id)
      where overlaps_earlier or overlaps_next`,
  );
  return rows[0]?.count ?? 0;
}

/** A share of the chosen income, in percent, from a day on. */
export interface DatedRate {
  from: Day;
  percent: number;
}

/**
 * How many contributions to voluntary insurance of `recorded`, paid month by month or a few months ahead, are not the
 * rate of their day times the income, to the đồng for each month. What everybody gave counts together.
 */
export async function countPricedOtherwise(tx: Transaction, rates: readonly DatedRate[]): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `with rates as (select * from unnest($2::date[], $3::numeric[]) as rate (valid_from, percent))
     select count(*)
       from recorded
       join contributions as c on c.province_id = $1 and c.id = recorded.id,
            lateral (select percent from rates where valid_from <= paid_on order by valid_from desc limit 1) as rate
      where scheme = 'vsi' and reverses is null and method in ('1', '3', '6', '12') and income is not null
        and abs(paid + state_support + local_support + other_support - income * percent / 100 * months) > months`,
    [tx.provinceId, rates.map(({ from }) => from), rates.map(({ percent }) => percent)],
  );
  return rows[0]?.count ?? 0;
}
