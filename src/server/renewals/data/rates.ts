import type { Day } from '#base/dates.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { RateDivision, RateLine } from '#register/renewal-rate.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Whose paid time is meant: it ends after one day and by another. */
export interface RateChoice {
  on: Day;
  after: Day;
  until: Day;
  by: RateDivision;
  scheme: Scheme | null;
}

/** What the codes of parts stand for. */
const NAMES: Partial<Record<RateDivision, string>> = {
  activity: `(select title from activities where province_id = $1 and code = part order by revision desc limit 1)`,
  organisation: `(select name from organisations where province_id = $1 and code = part)`,
};
const within = (months: number): string => `json_build_object('known', known_${months}, 'renewed', renewed_${months})`;

/** The lines of a table of rates, months by their order, everything else the largest first; the whole stands last. */
export async function rateLines(
  tx: Transaction,
  { on, after, until, by, scheme }: RateChoice,
): Promise<(RateLine & { isWhole: boolean })[]> {
  const order = by === 'due' || by === 'joined' ? 'part nulls last' : 'part is null, due desc, part';
  const { rows } = await tx.query<RateLine & { isWhole: boolean }>(
    `select part, is_whole as "isWhole", due, case when $1::smallint is not null then ${NAMES[by] ?? 'null'} end as name,
            json_build_object('0', ${within(0)}, '1', ${within(1)}, '3', ${within(3)}) as within
       from renewal_rates($2, $3, $4, $5, $6) order by is_whole, ${order}`,
    [tx.provinceId, on, after, until, by, scheme],
  );
  return rows;
}
