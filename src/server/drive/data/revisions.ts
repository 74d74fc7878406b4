import type { WithdrawnKind } from '#coverage/facts.ts';
import type { ImportedColumn } from '#server/files/imported-table.ts';

/** The column that numbers the records of one key; a line says what one of them says, or is the next after a withdrawn one. */
export const REVISION: ImportedColumn = { name: 'revision', type: 'smallint', value: 'records.revision' };

/** A table whose rows are known by a key, in SQL. */
interface Revised {
  table: string;
  fact: WithdrawnKind;
  /** Conditions by which a record, as `each`, has the key of `line`, and says what it says. */
  isOfKey: string;
  saysSame: string;
}

/** Finds with a line, as `records`, the record that it is compared with or becomes, and whether one is held true. */
export const revisionJoin = ({ table, fact, isOfKey, saysSame }: Revised): string => `
  left join lateral (
    select coalesce(max(each.revision) filter (where ${saysSame}),
                    max(each.revision) + case when bool_or(withdrawal.fact_id is null) then 0 else 1 end, 0)::smallint as revision,
           bool_or(withdrawal.fact_id is null) and bool_or(${saysSame}) is not true as is_otherwise
      from ${table} as each
      left join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.fact_kind = '${fact}'
            and withdrawal.fact_id = each.id
     where each.province_id = $1 and ${isOfKey}) as records on true`;

/** Whether a record has the values of `line`. */
export const sameValues = (names: readonly string[]): string =>
  names.map((name) => `each.${name} is not distinct from line.${name}`).join(' and ');
