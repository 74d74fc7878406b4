import type { Day } from '#base/dates.ts';
import type { ClaimedTogether } from '#drive/programmes/claims.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Enrolments of a programme's activities, by who claims them together; and of how many people those are that several claim. */
export interface FoundClaims {
  groups: ClaimedTogether[];
  people: number;
}

const isHeld = (kind: 'activity' | 'enrolment'): string =>
  `not exists (select from withdrawals as withdrawal where withdrawal.province_id = $1 and withdrawal.fact_kind = '${kind}'
                                                       and withdrawal.fact_id = ${kind}.id)`;

/** Who claims the enrolments of a programme in a time: the partners of the activity, as its record that holds names them. */
export async function claimsOf(
  tx: Transaction,
  { code, from, to }: { code: string; from: Day | null; to: Day },
): Promise<FoundClaims> {
  const { rows } = await tx.query<FoundClaims>(
    `with claimed as (
       select coalesce(link.kept_id, enrolment.person_id) as person_id,
              array(select partner_code from activity_partners as partner
                     where partner.province_id = $1 and partner.activity_code = activity.code and partner.revision = activity.revision
                     order by partner_code) as claimants
         from activities as activity
         join enrolments as enrolment on enrolment.province_id = $1 and enrolment.activity_code = activity.code
         left join held_links as link on link.province_id = $1 and link.person_id = enrolment.person_id
        where activity.province_id = $1 and activity.programme_code = $2 and enrolled_on between coalesce($3, '-infinity'::date) and $4::date
          and ${isHeld('activity')} and ${isHeld('enrolment')}
     ), groups as (select claimants, count(*)::int as enrolments from claimed group by claimants)
     select (select coalesce(json_agg(groups order by claimants), '[]') from groups) as groups,
            (select count(distinct person_id)::int from claimed where cardinality(claimants) > 1) as people`,
    [tx.provinceId, code, from, to],
  );
  return rows[0] ?? { groups: [], people: 0 };
}
