import type { Transaction } from '#server/database/connect.ts';

/**
 * The temporary tables by which sets of rows travel from one statement to the next. What fills a table answers a token
 * that holds the transaction; what reads it takes the token, so that the order cannot be mixed up.
 *
 * | table      | one line for                                              | filled by                          | lives until    |
 * | ---------- | --------------------------------------------------------- | ---------------------------------- | -------------- |
 * | `staged`   | a row of the file as it was read                          | `stage`, read by `takeRows`        | the connection |
 * | `refusals` | a refused row with its problems                           | `sortStaging`, `takeRows`          | the connection |
 * | `remarks`  | a remark on a row that was taken                          | `takeRows`, `remarkOn…`            | the connection |
 * | `recorded` | a fact that was taken                                     | `takeRows`                         | the commit     |
 * | `affected` | a person whose journal may change, and since which day    | `listAffected…`                    | the commit     |
 * | `holding`  | whose facts count for an affected person, and when        | `deriveKnownStates`                | the commit     |
 * | `payments` | a payment of the affected                                 | `deriveKnownStates`                | the commit     |
 * | `ended`    | an ending of the affected                                 | `deriveKnownStates`                | the commit     |
 * | `known`    | a day on which something became known of a person's cover | `deriveKnownStates`                | the commit     |
 * | `…_both_ways` | a state of `known`, and a payment, with and without what waits | `deriveBothWays`           | the commit     |
 * | `rebooked` | a contribution whose commune may change                   | `unbookBy…`, read by `rebook`      | the commit     |
 */
export const createStaged = (columns: readonly string[]): string =>
  `create temporary table staged (row_no integer, stripe smallint, problems jsonb, remarks jsonb, recorded_at timestamptz(3), ${columns.join(', ')})`;

export const CREATE_REFUSALS = 'create temporary table refusals (row_no integer, problems jsonb)';

export const CREATE_REMARKS = 'create temporary table remarks (row_no integer, remark jsonb)';

/** With the columns of the table that the facts are in, so that nobody looks for them there again. */
export const createRecorded = (table: string): string =>
  `create temporary table recorded (like ${table}) on commit delete rows`;

/** `people` selects `person_id` and `since`. */
export const createAffected = (people: string): string =>
  `drop table if exists affected; create temporary table affected on commit drop as ${people}; analyze affected`;

/** From `known` and `payments`; `ours` is the condition of the province. */
export const CREATE_BOTH_WAYS = (ours: string): string => `
  drop table if exists known_both_ways, paid_both_ways;
  create temporary table known_both_ways on commit drop as
  select 2 * n + way as n, person_id, case way when 0 then scheme else scheme || ' accepted' end as scheme, known_on, area_id,
         has_moved, ended_on, false as is_plain, false as next_is_plain
    from known cross join (values (0), (1)) as each (way);
  create temporary table paid_both_ways on commit drop as
  select person_id, scheme, recorded_on, undone_on, paid_on, starts, ends, offers from payments
  union all
  select payments.person_id, payments.scheme || ' accepted', greatest(payments.recorded_on, acceptance.recorded_on), undone_on,
         payments.paid_on, starts, ends, offers
    from payments
    join contributions as c on c.${ours} and c.id = payments.id
    left join acceptances as acceptance on acceptance.${ours} and acceptance.contribution_id = c.id
   where not c.awaits_acceptance or acceptance.contribution_id is not null;
  analyze known_both_ways; analyze paid_both_ways`;

/** `contributions` selects them with all their columns. */
export const createRebooked = (contributions: string): string =>
  `create temporary table rebooked on commit drop as ${contributions}`;

/** `affected` is filled in this transaction. */
export interface Affected {
  readonly affected: Transaction;
}

/** The journal is posted for everybody in `affected`; `payments` and `known` are there. */
export interface Posted {
  readonly posted: Transaction;
}

/** The contributions in `rebooked` are out of the tallies of money. */
export interface Unbooked {
  readonly unbooked: Transaction;
}
