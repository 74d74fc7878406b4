import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Contribution, Ending, HomeCorrection, Move, PersonFacts, Scheme, Withdrawal } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';

interface Row {
  area_id: number;
  contributions: {
    id: Uuid;
    scheme: Scheme;
    from: Month;
    months: number;
    paid: Day;
    reverses: Uuid | null;
    at: string;
    awaits: boolean;
    accepted: string | null;
  }[];
  endings: { id: Uuid; scheme: Scheme; on: Day; at: string }[];
  moves: { id: Uuid; area: number; on: Day; at: string }[];
  homes: { id: Uuid; area: number; at: string }[];
  withdrawals: { fact: Uuid; at: string }[];
}

/** Instants in UTC with milliseconds, so that they compare as text. */
const INSTANT = `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All facts about one person's cover; null where the register does not know the person. */
export async function factsOf(tx: Transaction, personId: Uuid): Promise<PersonFacts | null> {
  const { rows } = await tx.query<Row>({
    name: 'facts of a person', // prepared once for each connection: planning takes longer than reading
    text: `select area_id,
            (select coalesce(json_agg(json_build_object('id', id, 'scheme', scheme, 'from', to_char(from_month, 'YYYY-MM'),
                      'months', months, 'paid', paid_on, 'reverses', reverses, 'at', ${INSTANT}, 'awaits', awaits_acceptance,
                      'accepted', case when awaits_acceptance then (
                        select ${INSTANT} from acceptances where province_id = $1 and contribution_id = contributions.id) end)), '[]')
               from contributions where province_id = $1 and person_id = $2) as contributions,
            (select coalesce(json_agg(json_build_object('id', id, 'scheme', scheme, 'on', ended_on, 'at', ${INSTANT})), '[]')
               from endings where province_id = $1 and person_id = $2) as endings,
            (select coalesce(json_agg(json_build_object('id', id, 'area', area_id, 'on', moved_on, 'at', ${INSTANT})), '[]')
               from moves where province_id = $1 and person_id = $2) as moves,
            (select coalesce(json_agg(json_build_object('id', id, 'area', area_id, 'at', ${INSTANT})), '[]')
               from person_corrections where province_id = $1 and person_id = $2 and area_id is not null) as homes,
            (select coalesce(json_agg(json_build_object('fact', fact_id, 'at', ${INSTANT})), '[]')
               from withdrawals where province_id = $1 and person_id = $2) as withdrawals
       from people
      where province_id = $1 and id = $2`,
    values: [tx.provinceId, personId],
  });
  return rows[0] ? toFacts(rows[0]) : null;
}

const toFacts = (row: Row): PersonFacts => ({
  areaId: row.area_id,
  homes: row.homes.map((each): HomeCorrection => ({ id: each.id, areaId: each.area, recordedAt: each.at })),
  withdrawals: row.withdrawals.map((each): Withdrawal => ({ factId: each.fact, recordedAt: each.at })),
  contributions: row.contributions.map(
    (each): Contribution => ({
      id: each.id,
      scheme: each.scheme,
      fromMonth: each.from,
      months: each.months,
      paidOn: each.paid,
      reverses: each.reverses,
      recordedAt: each.at,
      ...(each.awaits && { acceptedAt: each.accepted }),
    }),
  ),
  endings: row.endings.map(
    (each): Ending => ({ id: each.id, scheme: each.scheme, endedOn: each.on, recordedAt: each.at }),
  ),
  moves: row.moves.map((each): Move => ({ id: each.id, areaId: each.area, movedOn: each.on, recordedAt: each.at })),
});
