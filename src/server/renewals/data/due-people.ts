import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import { EVER } from '#coverage/areas.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import type { AskedState, RenewalAttempt, RenewalSort } from '#register/renewal.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ATTEMPT } from './attempts.ts';

/** Whose cover is meant: it lapses after one day and by another; see `people_falling_due` of migrations/0059_paid_ahead.sql. */
export interface DueChoice {
  /** The day on which people stand so. */
  on: Day;
  /** Null for whatever lapsed by then. */
  after: Day | null;
  until: Day;
  areaIds: readonly AreaId[] | null;
  scheme: Scheme | null;
  asked: AskedState | null;
}

export interface DueOrder {
  sort: RenewalSort;
  isDescending: boolean;
  limit: number | null;
  offset: number;
}

/** Cover that lapses. */
export interface DueLine {
  personId: Uuid;
  scheme: Scheme;
  endsOn: Day;
  hasDied: boolean;
  /** Months that the State has supported so far. */
  monthsSupported: number;
  /** What was paid for household health insurance, the earliest first; null in another scheme. */
  healthPaid: readonly { from: Month; months: number }[] | null;
  last: RenewalAttempt | null;
}

export interface DueTotals {
  total: number;
  people: number;
  notAsked: number;
}

const BY_NAME = (way: string): string =>
  `regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu" ${way}, full_name collate "vi-x-icu" ${way}`;

function orderOf({ sort, isDescending }: Pick<DueOrder, 'sort' | 'isDescending'>): string {
  const way = isDescending ? 'desc' : 'asc';
  const by = {
    end: `ends_on ${way}, ${BY_NAME('asc')}`,
    name: BY_NAME(way),
    area: `(select name from areas where areas.id = chosen.area_id) collate "vi-x-icu" ${way}, ${BY_NAME('asc')}`,
    asked: `asked_at ${way} nulls ${isDescending ? 'last' : 'first'}, ${BY_NAME('asc')}`,
  }[sort];
  return `${by}, id, scheme, ends_on`;
}

const lineOf = (line: string): string =>
  `'personId', ${line}.id, 'scheme', ${line}.scheme, 'endsOn', ${line}.ends_on, 'hasDied', ${line}.has_died,
   'monthsSupported', months_of_support(${line}.id), 'healthPaid', case ${line}.scheme when 'hhi' then months_of_health(${line}.id) end`;

/** What falls due of one person, now and to come, the earliest first. */
export async function dueLinesOf(tx: Transaction, personId: Uuid, on: Day): Promise<Omit<DueLine, 'last'>[]> {
  const { rows } = await tx.query<{ line: Omit<DueLine, 'last'> }>(
    `select json_build_object(${lineOf('due')}) as line from people_falling_due($1, null, $2, $3) as due order by due.ends_on, due.scheme desc`,
    [on, EVER, personId],
  );
  return rows.map(({ line }) => line);
}

/** A page of those who fall due, with the totals of the whole list. */
export async function dueLines(
  tx: Transaction,
  { on, after, until, areaIds, scheme, asked }: DueChoice,
  order: DueOrder,
): Promise<DueTotals & { lines: DueLine[] }> {
  const { rows } = await tx.query<DueTotals & { lines: DueLine[] }>(
    `with chosen as materialized (
       select due.*, last.attempt, last.recorded_at as asked_at
         from people_falling_due($2, $3, $4) as due
         left join lateral (
           select ${ATTEMPT} as attempt, attempt.outcome, attempt.recorded_at from renewal_attempts as attempt
            where attempt.province_id = $1 and attempt.person_id = any (due.records) and attempt.scheme = due.scheme
              and attempt.due_month = (due.ends_on - interval '1 month')::date
            order by attempt.contacted_on desc, attempt.recorded_at desc, attempt.id limit 1) as last on true
        where ($5::integer[] is null or due.area_id = any ($5)) and ($6::text is null or due.scheme = $6)
          and ($7::text is null or coalesce(last.outcome, 'not_asked') = $7)
     ), numbered as (
       select *, row_number() over (order by ${orderOf(order)}) as place from chosen order by place limit $8 offset $9
     )
     select (select count(*)::int from chosen) as total,
            (select count(distinct id)::int from chosen) as people,
            (select count(*)::int from chosen where asked_at is null) as "notAsked",
            coalesce((select json_agg(json_build_object(${lineOf('numbered')}, 'last', attempt) order by place)
                        from numbered), '[]') as lines`,
    [tx.provinceId, on, after, until, areaIds, scheme, asked, order.limit, order.offset],
  );
  return rows[0] ?? { total: 0, people: 0, notAsked: 0, lines: [] };
}
