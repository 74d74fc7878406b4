import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import type { ImportedColumn, ImportedTable, RowRefusal } from '../imported-table.ts';

export interface TakenRows {
  taken: number;
  unchanged: number;
  refused: number;
}

/**
 * Takes the lines of `staged` with `from <= stripe < to` into a table, in one statement. What is there already stays as
 * it is; lines that must be refused go into `refusals`, and what was taken into `recorded` where it `posts`.
 */
export async function takeRows(
  tx: Transaction,
  table: ImportedTable,
  { from, to, recording }: { from: number; to: number; recording: Recording },
): Promise<TakenRows> {
  const { rows } = await tx.query<TakenRows>(statementOf(table), [
    tx.provinceId,
    from,
    to,
    recording.recordedAt,
    recording.id,
    recording.opensAfter,
    recording.opensUntil,
  ]);
  return rows[0] ?? { taken: 0, unchanged: 0, refused: 0 };
}

const statementOf = (table: ImportedTable): string => `
  with ${linesOf(table)}, ${comparisonOf(table)}, ${insertionOf(table)}
  select (select count(*) from taken) as taken,
         count(*) filter (where problems is not null) as refused,
         count(*) filter (where problems is null and (is_held or row_no > first_row)) as unchanged
    from checked`;

/** The lines as they would be written, each with its faults. */
function linesOf({
  key,
  columns,
  besides = [],
  lines = 'staged',
  where = 'true',
  joins = '',
  refusals,
  remarked = [],
  isThere = 'false',
}: ImportedTable): string {
  const values = [...columns, ...besides].map(({ name, value = `line.${name}` }) => `${value} as ${name}`);

  return `
  line as materialized (
    select staged.*, min(row_no) over (partition by ${key.join(', ')}) as first_row
      from ${lines}
     where problems is null and stripe >= $2 and stripe < $3 and ${where}
  ),
  given as materialized (
    select line.row_no, line.first_row, line.recorded_at, line.remarks, ${values.join(', ')},
           ${saidOf(refusals)} as faults, ${saidOf(remarked)} as said, ${isThere} as is_there
      from line ${joins}
  )`;
}

/** What is said of a line as an array of JSON, null where it is nothing. */
function saidOf(refusals: readonly RowRefusal[]): string {
  if (refusals.length === 0) return 'null::jsonb[]';
  const each = refusals.map(({ when, ...refusal }) => `case when ${when} then ${problemJson(refusal)} end`);
  return `case when ${refusals.map(({ when }) => `(${when})`).join(' or ')} then array_remove(array[${each.join(', ')}], null) end`;
}

/** A problem as JSON, as the application reads it (`input/files/row-problem.ts`). */
function problemJson({ kind, facts = {}, at, text }: Omit<RowRefusal, 'when'>): string {
  const named = Object.entries(facts).map(([name, value]) => `'${name}', ${value}`);
  const place = [...(at ? [`'at', '${at}'`] : []), ...(text ? [`'text', ${text}`] : [])];
  return `jsonb_build_object(${[`'kind', '${kind}', 'facts', jsonb_build_object(${named.join(', ')})`, ...place].join(', ')})`;
}

/** The day in Viet Nam of an instant, null where it is without end. */
function dayIn(instant: string): string {
  return `case when isfinite(${instant}) then to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') end`;
}

/** The lines beside what the register holds, and beside an earlier line about the same. */
function comparisonOf(table: ImportedTable): string {
  const { name, key, columns } = table;
  const keys = columns.filter((column) => key.includes(column.name));
  const isRevised = columns.some((column) => column.name === REVISION);
  const isSame = (other: string): string =>
    keys
      .map(({ name, optional }) => `${other}.${name} ${optional ? 'is not distinct from' : '='} given.${name}`)
      .join(' and ');
  return `
  compared as materialized (
    select given.*, held.province_id is not null or given.is_there as is_held,
           ${withdrawnOn(table)} as withdrawn_on,
           case when held.province_id is not null then ${differences(columns, 'held')} else '' end as unlike_held,
           case when first.row_no is not null then ${differences(columns, 'first')} else '' end as unlike_first
      from given
      left join ${name} as held on held.province_id = $1 and ${isSame('held')}${isRevised ? ' and held.revision = given.revision' : ''}
      left join (select * from given where row_no in (select first_row from given where row_no > first_row)) as first
             on first.row_no = given.first_row and given.row_no > given.first_row and ${isSame('first')}
  ),
  checked as materialized (
    select compared.*, case when faults is not null or unlike_held <> '' or unlike_first <> '' or ${IS_CLOSED} then
             coalesce(faults, '{}') || array_remove(array[
               case when unlike_held <> '' then ${anotherValue(table)} end,
               case when unlike_first <> '' then ${ANOTHER_VALUE_IN_ROW} end,
               case when ${IS_CLOSED} then ${DAY_CLOSED} end], null) end as problems
      from compared
  )`;
}

/** Rows with the same key are numbered by this column: what was withdrawn is recorded again as the next one. */
const REVISION = 'revision';

/** The day on which what is held was withdrawn. */
const withdrawnOn = ({ fact }: ImportedTable): string =>
  fact
    ? `(select recorded_on from withdrawals where province_id = $1 and fact_kind = '${fact}' and fact_id = held.id)`
    : 'null::date';

const WITHDRAWN_BEFORE = problemJson({ kind: 'withdrawn-before', facts: { on: 'withdrawn_on' } });

const anotherValue = ({ name, key }: ImportedTable): string =>
  problemJson({
    kind: 'another-value',
    facts: { columns: `string_to_array(unlike_held, ', ')`, id: key.join() === 'id' ? 'id' : 'null', of: `'${name}'` },
  });
const ANOTHER_VALUE_IN_ROW = problemJson({
  kind: 'another-value-in-row',
  facts: { row: 'first_row', columns: `string_to_array(unlike_first, ', ')` },
});

/** A new line that says it became known on a day of which the register's knowledge is closed. */
const IS_CLOSED = '(not is_held and (recorded_at <= $6::timestamptz or recorded_at > $7::timestamptz))';
const DAY_CLOSED = problemJson({
  kind: 'day-closed',
  facts: { after: dayIn('$6::timestamptz'), until: dayIn('$7::timestamptz') },
  at: 'recorded_at',
  text: dayIn('recorded_at'),
});

/** Of a sealed number its digest: the cipher text is another one each time. */
const isCompared = (sealed: NonNullable<ImportedColumn['sealed']>): boolean =>
  sealed !== 'version' && sealed.part === 'index';

/** The names of the columns in which a line differs, as the file calls them. */
function differences(columns: readonly ImportedColumn[], other: string): string {
  const named = columns
    .filter(({ name, sealed }) => name !== REVISION && (!sealed || isCompared(sealed)))
    .map(({ name, from = name, agrees }) => {
      const isOther = agrees && other === 'held' ? ` and (${agrees}) is not true` : '';
      return `case when given.${name} is distinct from ${other}.${name}${isOther} then '${from}' end`;
    });
  const recordedAt = `case when given.recorded_at <> ${other}.recorded_at then 'recorded_at' end`;
  return `concat_ws(', ', ${[...named, recordedAt].join(', ')})`;
}

function insertionOf({ name, columns, posts, also }: ImportedTable): string {
  const names = columns.map((column) => column.name).join(', ');
  return `
  refused as (insert into refusals select row_no, to_jsonb(problems) from checked where problems is not null),
  remarked as (
    insert into remarks
    select row_no, jsonb_array_elements(remarks) from checked
     where remarks is not null and problems is null and not is_held and row_no = first_row
    union all
    select row_no, unnest(said) from checked where problems is null
    union all
    select row_no, ${WITHDRAWN_BEFORE} from checked where problems is null and withdrawn_on is not null
  ),
  taken as (
    insert into ${name} (province_id, ${names}, recorded_at, recording)
    select $1, ${names}, coalesce(recorded_at, $4), $5
      from checked
     where problems is null and not is_held and row_no = first_row
     order by ${posts ? 'person_id, ' : ''}row_no
    returning *
  )${posts ? ', noted as (insert into recorded select * from taken)' : ''}${also ? `, also as (${also})` : ''}`;
}
