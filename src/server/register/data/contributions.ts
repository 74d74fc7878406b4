import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { RowProblemKind } from '#input/files/row-problem.ts';
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

const COMPARED = ['from_month', 'months', 'paid', 'paid_on', 'method'];
const COMPARED_IF_GIVEN = ['income', 'agent_code'];

/** The columns in which a line differs from another payment. */
const unlike = (other: string): string => {
  const each = [
    ...COMPARED.map((name) => [name, `line.${name} is distinct from ${other}.${name}`]),
    ...MONEY.map((name) => [name, `coalesce(line.${name}, 0) <> coalesce(${other}.${name}, 0)`]),
    ...COMPARED_IF_GIVEN.map((name) => [name, `line.${name} <> ${other}.${name}`]),
  ];
  return `array_remove(array[${each.map(([name, when]) => `case when ${when} then '${name}' end`).join(', ')}], null)`;
};

const SAME = 'same.id is not null and taken_back.reverses is null';
const SAME_IN_FILE = `same.id is null and beside.row_no is not null and beside_taken_back.reverses is null`;
const isLike = (other: string): string => `cardinality(${unlike(other)}) = 0`;

/** Scheme, person and receipt are one payment, whatever its id: another one of them is the same or is refused. */
const RECEIPT_JOINS = `
          left join lateral (
            select * from contributions as other
             where other.province_id = $1 and other.person_id = line.person_id and other.scheme = line.scheme
               and other.id <> line.id and other.reverses is null and line.receipt_no is not null
               and receipt_key(other.receipt_no) = line.receipt
               and not exists (select from contributions as undoing
                                where undoing.province_id = $1 and undoing.reverses = other.id)
             order by other.recorded_at limit 1) as same on true
          left join (select distinct reverses from staged where reverses is not null) as taken_back
                 on taken_back.reverses = same.id
          left join (
            select * from line  -- few: only receipts that several lines have
             where row_no = any (array(select min(row_no) from line where receipt is not null
                                        group by person_id, scheme, receipt having count(*) > 1))) as beside
                 on beside.person_id = line.person_id and beside.scheme = line.scheme and beside.receipt = line.receipt
                    and beside.row_no < line.row_no and beside.id <> line.id
          left join (select distinct reverses from staged where reverses is not null) as beside_taken_back
                 on beside_taken_back.reverses = beside.id`;

/** A list without receipts, or a table without ids, names payments by what they are: such ids are made of it (RFC 9562, version 8). */
const hasMadeId = (of: string): string => `substr(${of}.id::text, 15, 1) = '8'`;

/**
 * A payment that was taken already by another file, where at most one of the two has a receipt: the same person, months,
 * day and amounts.
 */
const ALIKE_JOIN = `
          left join lateral (
            select other.id from contributions as other
             where ${hasMadeId('line')} and other.province_id = $1 and other.person_id = line.person_id
               and other.scheme = line.scheme and other.id <> line.id and other.reverses is null
               and (other.receipt_no is null or line.receipt_no is null)
               and (other.from_month, other.months, other.paid_on, other.paid) = (line.from_month, line.months, line.paid_on, line.paid)
               and ${MONEY.map((name) => `other.${name} = coalesce(line.${name}, 0)`).join(' and ')}
               and not exists (select from contributions as undoing
                                where undoing.province_id = $1 and undoing.reverses = other.id)
               and not exists (select from staged as undoing where undoing.reverses = other.id)
             order by other.recorded_at limit 1) as alike on true`;

const IS_ALIKE = 'known.id is null and alike.id is not null';

const PAYMENTS: ImportedTable = {
  name: 'contributions',
  key: ['id'],
  columns: COLUMNS,
  refusals: [PERSON_REFUSAL],
  posts: true,
};

export const CONTRIBUTIONS: ImportedTable = {
  ...PAYMENTS,
  lines: `(select *, receipt_key(receipt_no) as receipt from staged) as staged`,
  where: 'reverses is null',
  joins: `${PERSON_JOIN}${RECEIPT_JOINS}${ALIKE_JOIN}
          left join contributions as known on known.province_id = $1 and known.id = line.id`,
  refusals: [
    PERSON_REFUSAL,
    {
      when: `known.id is null and ${SAME} and not (${isLike('same')})`,
      kind: 'other-payment-of-receipt',
      facts: { receipt: 'line.receipt_no', columns: unlike('same'), id: 'same.id' },
    },
    {
      when: `known.id is null and ${SAME_IN_FILE} and not (${isLike('beside')})`,
      kind: 'other-payment-of-receipt-in-row',
      facts: { receipt: 'line.receipt_no', columns: unlike('beside'), row: 'beside.row_no' },
    },
  ],
  remarked: [{ when: IS_ALIKE, kind: 'taken-by-other-file', facts: { id: 'alike.id' } }],
  isThere: `(${IS_ALIKE}) or (${SAME} and ${isLike('same')}) or (${SAME_IN_FILE} and ${isLike('beside')})`,
};

const COPIED = ['scheme', 'income', 'method', 'from_month', 'months', 'paid', 'paid_on', ...MONEY];

/** Lines that take contributions back. What such a line does not give is copied from the contribution. */
export const REVERSALS: ImportedTable = {
  ...PAYMENTS,
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
          left join open_incidents() as incident on incident.contribution_id = line.reverses
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
      when: 'incident.contribution_id is not null and undoing.id is null',
      kind: 'reversed-in-incident',
      facts: { by: 'incident.opened_by_name', on: 'incident.opened_on' },
    },
    {
      when: 'undoing.id is null and line.paid > original.paid',
      kind: 'refund-above-paid',
      facts: { refund: 'line.paid', paid: 'original.paid' },
    },
    {
      when: 'first.row_no is not null',
      kind: 'reversed-by-row',
      facts: { row: 'first.row_no' },
    },
  ],
};

/** The lines of `staged` that a batch takes. */
interface Stripes {
  from: number;
  to: number;
}

/** Remarks on the payments that were just recorded and posted for months that another one of the same person and scheme is for too. */
export async function remarkOnPaidTwice({ posted: tx }: Posted, { from, to }: Stripes): Promise<number> {
  const { rowCount } = await tx.query(
    `with twice as (
       select id
         from recorded
         join (select id, starts < max(ends) over (person rows between unbounded preceding and 1 preceding) as overlaps_earlier,
                      lead(starts) over person < ends as overlaps_next
                 from payments where undone_on is null
               window person as (partition by person_id, scheme order by starts, id)) as beside using (id)
        where overlaps_earlier or overlaps_next
     )
     ${remarkOn('twice', 'paid-twice')}`,
    [from, to],
  );
  return rowCount ?? 0;
}

/** The end of a statement: one remark for each contribution that it names, on its first row. `$1` and `$2` are the stripes. */
const remarkOn = (named: string, kind: RowProblemKind): string => `
  insert into remarks
  select min(row_no), '{"kind": "${kind}", "facts": {}}'
    from staged join ${named} using (id)
   where stripe >= $1 and stripe < $2
   group by id`;

/** A share of the chosen income, in percent, from a day on. */
export interface DatedRate {
  from: Day;
  percent: number;
}

/**
 * Remarks on contributions to voluntary insurance of `recorded`, paid month by month or a few months ahead, that are not
 * the rate of their day times the income, to the đồng for each month. What everybody gave counts together.
 */
export async function remarkOnPrices(
  tx: Transaction,
  rates: readonly DatedRate[],
  { from, to }: Stripes,
): Promise<number> {
  const { rowCount } = await tx.query(
    `with rates as (
       select valid_from, percent, lead(valid_from, 1, 'infinity') over (order by valid_from) as valid_to
         from unnest($3::date[], $4::numeric[]) as rate (valid_from, percent)
     ),
     otherwise as (
       select c.id
         from recorded as c join rates on valid_from <= c.paid_on and c.paid_on < valid_to
        where c.scheme = 'vsi' and c.reverses is null and c.method in ('1', '3', '6', '12') and c.income is not null
          and abs(c.paid + c.state_support + c.local_support + c.other_support - c.income * percent / 100 * c.months) > c.months
     )
     ${remarkOn('otherwise', 'priced-otherwise')}`,
    [from, to, rates.map(({ from }) => from), rates.map(({ percent }) => percent)],
  );
  return rowCount ?? 0;
}

/** Whether who asks may take a contribution back: support organisations only what they recorded (migration 0025). */
export async function isRecordedHere(tx: Transaction, contributionId: Uuid): Promise<boolean> {
  const { rows } = await tx.query<{ here: boolean }>('select is_recorded_here($1) as here', [contributionId]);
  return rows[0]?.here ?? false;
}

/** What was paid with a contribution that nobody took back, in đồng; undefined for any other. */
export async function heldAmount(tx: Transaction, contributionId: Uuid): Promise<number | undefined> {
  const { rows } = await tx.query<{ paid: number }>(
    `select paid::float8 as paid from contributions as held
      where province_id = $1 and id = $2 and reverses is null
        and not exists (select from contributions as undoing where undoing.province_id = $1 and undoing.reverses = held.id)`,
    [tx.provinceId, contributionId],
  );
  return rows[0]?.paid;
}

/** Whether a person has that contribution. */
export async function hasContribution(tx: Transaction, personId: Uuid, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from contributions where province_id = $1 and person_id = $2 and id = $3',
    [tx.provinceId, personId, id],
  );
  return rowCount === 1;
}

/** Who paid with a receipt of that text, however it is written, as far as they are in scope (migration 0042). */
export async function peopleWithReceipt(tx: Transaction, text: string, most: number): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>('select * from people_with_receipt($1, $2) as found (id)', [
    text,
    most,
  ]);
  return rows.map(({ id }) => id);
}
