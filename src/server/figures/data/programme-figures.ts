/** What the newest signed version of a programme promises by exactly the day of a place. */
export const PROMISES = `
  promised as (
    select place.leaf, place.period, place.id, promise.value::numeric, said.recorded_at as through,
           jsonb_build_object('source', concat_ws(', ', said.host_document_no, said.partner_document_no)) as detail
      from others
     cross join jsonb_to_recordset(asked->'promises') as leaf (leaf int, series text, programme text, until timestamptz)
      join places as place on place.leaf = leaf.leaf
     cross join lateral (
           select version, recorded_at, host_document_no, partner_document_no from programme_versions as each
            where each.province_id = $1 and each.programme_code = leaf.programme and signed_on is not null and each.recorded_at <= until
            order by version desc limit 1) as said
      join programme_promises as promise on promise.province_id = $1 and promise.programme_code = leaf.programme
            and promise.indicator = leaf.series and due_on = "to" and promise.version = said.version
  )`;

/** Validated reports of a signer: of each period its last validated version; a flow is summed, of a stock the newest period is taken. */
export const REPORTS = `
  reported as (
    select leaf, period, id,
           case when is_stock then (array_agg(value order by to_day desc, from_day desc))[1]::numeric else sum(value)::numeric end as value,
           max(through) as through,
           jsonb_build_object('source', case when is_stock then (array_agg(source order by to_day desc, from_day desc))[1]
                                             else string_agg(source, '; ' order by to_day, from_day) end) as detail
      from (
        select place.leaf, place.period, place.id, target_kind = 'stock' as is_stock, from_day, to_day, report.value,
               max(decided.recorded_at) over (partition by place.leaf, place.period) as through,
               concat_ws(', ', from_day, to_day, document_no) as source,
               row_number() over (partition by place.leaf, place.period, from_day, to_day order by version desc) as age
          from others
         cross join jsonb_to_recordset(asked->'reports') as leaf (
                 leaf int, series text, target_kind text, programme text, organisation text, until timestamptz)
          join places as place on place.leaf = leaf.leaf
          join programme_reports as report on report.province_id = $1 and report.programme_code = leaf.programme
                and report.sender_code = leaf.organisation and report.kind = leaf.series
                and ("from" is null or to_day >= "from") and to_day <= "to"
          join programme_report_decisions as decided on decided.province_id = $1 and decided.report_id = report.id
                and decision = 'validated' and decided.recorded_at <= until) as each
     where age = 1
     group by leaf, period, id, is_stock
  )`;
