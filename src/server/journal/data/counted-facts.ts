/**
 * Rule 9 for sets: whose facts count for each of `affected`, during which days of knowledge. Everybody's own do, but for the time in
 * which the record is a double of another one; then they count for that one. `from_id` and `to_id` name the link that is made or
 * undone there. `ours` is the condition of the province.
 */
export const HOLDING = (ours: string): string => `
  with linked as (
    select link.*, undoing.recorded_at as undone_at, undoing.recorded_on as undone_on, row_number() over in_order = 1 as is_first,
           lead(link.id) over in_order as next_id, lead(link.recorded_at) over in_order as next_at,
           lead(link.recorded_on) over in_order as next_on
      from person_links as link
      left join person_unlinks as undoing on undoing.${ours} and undoing.link_id = link.id
     where link.${ours}
    window in_order as (partition by link.person_id order by link.recorded_at, link.recording)
  )
  select affected.person_id, since, affected.person_id as recorded_for,
         null::uuid as from_id, null::timestamptz as from_at, null::date as from_on,
         linked.id as to_id, linked.recorded_at as to_at, linked.recorded_on as to_on
    from affected left join linked on linked.person_id = affected.person_id and is_first
  union all
  select person_id, since, person_id, id, undone_at, undone_on, next_id, next_at, next_on
    from affected join linked using (person_id) where undone_at is not null
  union all
  select affected.person_id, since, linked.person_id, id, recorded_at, recorded_on, id, undone_at, undone_on
    from affected join linked on linked.kept_id = affected.person_id`;

/** From when to when a fact counts: while it is known, not taken back by \`undoing\`, and held by the record. */
const known = (fact: string, undoing: { of: string; id: string }): string => `
  greatest(${fact}.recorded_at, from_at) as recorded_at, greatest(${fact}.recorded_on, from_on) as recorded_on,
  case when from_at > ${fact}.recorded_at then from_id else ${fact}.id end as fact_id,
  least(${undoing.of}.recorded_at, to_at) as undone_at, least(${undoing.of}.recorded_on, to_on) as undone_on,
  case when ${undoing.of}.recorded_at <= to_at is not false then coalesce(${undoing.id}, to_id) else to_id end as undone_by`;

/** What begins and ends on one day counts on none, and that day is one on which something became known. */
const EVER_KNOWN = 'undone_on is null or recorded_on <= undone_on';

/** Payments of those in `holding`. */
export const PAYMENTS = (ours: string): string => `
  select * from (
    select c.id, held.person_id, c.scheme, since, ${known('c', { of: 'r', id: 'r.id' })}, c.paid_on, c.from_month as starts,
           (c.from_month + c.months * interval '1 month')::date as ends,
           case when date_trunc('month', c.paid_on) = c.from_month then c.paid_on else c.from_month end as offers
      from holding as held
     cross join lateral (select * from contributions as c
                          where c.${ours} and c.person_id = held.recorded_for and c.reverses is null offset 0) as c
      left join contributions as r on r.${ours} and r.reverses = c.id and r.reverses is not null
  ) as each where ${EVER_KNOWN}`;

/** Endings of those in `holding`. */
export const ENDINGS = (ours: string): string => `
  select * from (
    select held.person_id, e.scheme, e.ended_on, ${known('e', { of: 'w', id: 'w.fact_id' })}
      from holding as held
      join endings as e on e.${ours} and e.person_id = held.recorded_for
      left join withdrawals as w on w.${ours} and w.fact_kind = 'ending' and w.fact_id = e.id
  ) as each where ${EVER_KNOWN}`;
