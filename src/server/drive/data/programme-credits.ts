import type { Day } from '#base/dates.ts';
import type { CreditedTogether } from '#drive/programmes/credits.ts';
import type { Transaction } from '#server/database/connect.ts';
import { WHOLE_CLAIMS } from './claims/enrolment-claims.ts';
import { ENROLMENT_HOLDS, HELD_ACTIVITIES } from './held-activities.ts';

/** Enrolments of a programme's activities, by who claims them together; and of how many people those are that several claim. */
export interface FoundCredits {
  groups: CreditedTogether[];
  people: number;
}

/**
 * Who claims the enrolments of a programme in a time: whose validated claims come to the whole, else the partners of the activity, as its
 * record that holds names them.
 */
export async function creditsOf(
  tx: Transaction,
  { code, from, to }: { code: string; from: Day | null; to: Day },
): Promise<FoundCredits> {
  const { rows } = await tx.query<FoundCredits>(
    `with credited as (
       select coalesce(link.kept_id, enrolment.person_id) as person_id,
              coalesce(claimed.partners, array(
                select partner_code from activity_partners as partner
                 where partner.province_id = $1 and partner.activity_code = activity.code and partner.revision = activity.revision
                 order by partner_code)) as partners, claimed.parts
         from (${HELD_ACTIVITIES}) as activity
         join enrolments as enrolment on enrolment.province_id = $1 and enrolment.activity_code = activity.code
         left join held_links as link on link.province_id = $1 and link.person_id = enrolment.person_id
         left join lateral (${WHOLE_CLAIMS}) as claimed on true
        where activity.programme_code = $2 and enrolled_on between coalesce($3, '-infinity'::date) and $4::date
          and ${ENROLMENT_HOLDS}
     ), groups as (select partners, parts, count(*)::int as enrolments from credited group by partners, parts)
     select (select coalesce(json_agg(groups order by partners, parts), '[]') from groups) as groups,
            (select count(distinct person_id)::int from credited where cardinality(partners) > 1) as people`,
    [tx.provinceId, code, from, to],
  );
  return rows[0] ?? { groups: [], people: 0 };
}
