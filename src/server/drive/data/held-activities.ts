/** The record of each activity that holds: the last one, unless it was withdrawn. */
export const HELD_ACTIVITIES = `
  select activity.* from activities as activity
   where activity.province_id = $1
     and not exists (select from activities as later
                      where later.province_id = $1 and later.code = activity.code and later.revision > activity.revision)
     and not exists (select from withdrawals as withdrawal
                      where withdrawal.province_id = $1 and withdrawal.fact_kind = 'activity' and withdrawal.fact_id = activity.id)`;

/** With it what is planned for each: what was said last. */
export const PLAN_OF_ACTIVITY = `
  left join lateral (
    select * from activity_plans as each where each.province_id = $1 and each.activity_code = activity.code
     order by each.recorded_at desc, each.id desc limit 1) as plan on true`;

/** Whether `enrolment` holds: nobody withdrew it. */
export const ENROLMENT_HOLDS = `
  not exists (select from withdrawals as withdrawal
               where withdrawal.province_id = $1 and withdrawal.fact_kind = 'enrolment' and withdrawal.fact_id = enrolment.id)`;

/** What `activity` cost by the items that hold; null where nobody recorded one. */
export const COST_OF_ACTIVITY = `
  (select sum(amount) from activity_costs as cost
    where cost.province_id = $1 and cost.activity_code = activity.code
      and not exists (select from activity_cost_withdrawals as undone where undone.province_id = $1 and undone.cost_id = cost.id))`;
