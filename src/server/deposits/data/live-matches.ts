/** A match, under the name `match`, that nobody withdrew. */
export const LIVE_MATCH = `not exists (select from match_withdrawals as unmatched
                 where unmatched.province_id = match.province_id and unmatched.match_id = match.id)`;
