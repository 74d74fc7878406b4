import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { CANDIDATE_REASONS, type CandidateReason } from '#register/candidate.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Who is meant; see `people_to_win` of migrations/0064_candidates.sql. */
export interface CandidateChoice {
  scheme: Scheme;
  on: Day;
  /** Whose cover lapsed since then has stopped, and whose ends by then is due. */
  since: Day;
  until: Day;
  /** Whoever was born later is too young. */
  bornBy: Day;
  areaIds: readonly AreaId[] | null;
  reason: CandidateReason | null;
}

export interface CandidateLine {
  personId: Uuid;
  endsOn: Day | null;
  reasons: CandidateReason[];
}

export interface CandidateTotals {
  total: number;
  byReason: Record<CandidateReason, number>;
}

/** A page of candidates, the likeliest first and then by given names, with the totals of the whole list. */
export async function candidateLines(
  tx: Transaction,
  { scheme, on, since, until, bornBy, areaIds, reason }: CandidateChoice,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<CandidateTotals & { lines: CandidateLine[] }> {
  const { rows } = await tx.query<CandidateTotals & { lines: CandidateLine[] }>(
    `with found as materialized (
       select * from people_to_win($1, $2, $3, $4, $5) where $6::integer[] is null or area_id = any ($6)
     ), chosen as (
       select * from found where $7::text is null or $7 = any (reasons)
     ), numbered as (
       select *, row_number() over (order by array_position($8::text[], reasons[1]), regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu",
                                             full_name collate "vi-x-icu", id) as place
         from chosen order by place limit $9 offset $10
     )
     select (select count(*)::int from chosen) as total,
            (select json_object_agg(reason, (select count(*)::int from found where reason = any (reasons))) from unnest($8::text[]) as reason) as "byReason",
            coalesce((select json_agg(json_build_object('personId', id, 'endsOn', ends_on, 'reasons', reasons) order by place) from numbered), '[]') as lines`,
    [scheme, on, since, until, bornBy, areaIds, reason, CANDIDATE_REASONS, limit, offset],
  );
  const none = Object.fromEntries(CANDIDATE_REASONS.map((each) => [each, 0])) as Record<CandidateReason, number>;
  return rows[0] ?? { total: 0, byReason: none, lines: [] };
}
