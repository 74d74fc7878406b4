import type { Day } from '#base/dates.ts';
import { ARRIVALS } from '#coverage/movements.ts';
import { groupSet, type Payers } from '#law/bulk/payers.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Nulls where it cannot be told which commune took over the people of a former one. */
export interface CommuneOfDay {
  code: string | null;
  name: string | null;
}

/** The voluntary participants of a day, in columns. */
export interface PayingPeople {
  payers: Payers;
  /** Where each counts: a place in `communes`. */
  communeOf: Uint16Array;
  communes: CommuneOfDay[];
  /** Participants of whose newest payment no income is recorded; they are in no column. */
  withoutIncome: number;
}

interface Row {
  incomes: Buffer | null;
  group_sets: Buffer | null;
  months_supported: Buffer | null;
  commune_places: Buffer | null;
  communes: CommuneOfDay[] | null;
  without_income: number;
}

/**
 * Everybody who takes part at the end of a day: the income of the newest payment, the months the State has supported, and
 * the commune of that day. One statement; each column comes as the bytes it is.
 */
export async function payingPeople(tx: Transaction, on: Day): Promise<PayingPeople> {
  const { rows } = await tx.query<Row>(STATEMENT, [
    tx.provinceId,
    on,
    SUPPORT_GROUPS,
    SUPPORT_GROUPS.map((group) => groupSet([group])),
  ]);
  const row = rows[0];
  return {
    payers: {
      incomes: new Float64Array(swapped(row?.incomes, 8)),
      groupSets: new Uint8Array(swapped(row?.group_sets, 1)),
      monthsSupported: new Uint16Array(swapped(row?.months_supported, 2)),
    },
    communeOf: new Uint16Array(swapped(row?.commune_places, 2)),
    communes: row?.communes ?? [],
    withoutIncome: row?.without_income ?? 0,
  };
}

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');

/** The group of somebody as it was corrected last. */
const GROUP_NOW = `coalesce(
             (select correction.support_group from person_corrections as correction
               where correction.province_id = $1 and correction.person_id = people.id and correction.support_group is not null
               order by correction.recorded_at desc, correction.id desc limit 1), people.support_group)`;

const STATEMENT = `
  with participants as (
    select person_id, area_id
      from movements
     where province_id = $1 and scheme = 'vsi' and effective_on <= $2
     group by person_id, area_id
    having sum(case when kind in (${listed(ARRIVALS)}) then count else -count end) > 0
  ),
  payments as (
    select coalesce(link.kept_id, c.person_id) as person_id,  -- whom a double pays for, its kept record counts
           (array_agg(income order by paid_on desc, from_month desc, c.id))[1] as income,
           coalesce(sum(months) filter (where state_support > 0), 0) as months_supported
      from contributions as c
      left join held_links as link on link.province_id = $1 and link.person_id = c.person_id
     where c.province_id = $1 and scheme = 'vsi' and paid_on <= $2 and reverses is null
       and not exists (select from contributions as taken_back
                        where taken_back.province_id = $1 and taken_back.reverses = c.id)
     group by 1
  ),
  counted_in as (
    select homes.area_id, commune.code, commune.name, dense_rank() over (order by commune.code) - 1 as place
      from (select distinct area_id from participants) as homes
      left join (area_scopes join areas as commune on commune.id = scope_id and commune.level = 'commune')
             on area_scopes.area_id = homes.area_id and area_scopes.valid_from <= $2 and $2 < area_scopes.valid_to
  ),
  paying as (
    select income, months_supported, place,
           ($4::integer[])[array_position($3::text[], coalesce(${GROUP_NOW}, 'other'))] as group_set
      from participants
      join counted_in using (area_id)
      join people on people.province_id = $1 and people.id = person_id
      left join payments using (person_id)
  )
  select string_agg(float8send(income), '') filter (where income is not null) as incomes,
         string_agg(set_byte('\\x00', 0, group_set), '') filter (where income is not null) as group_sets,
         string_agg(int2send(least(months_supported, 32767)::smallint), '') filter (where income is not null) as months_supported,
         string_agg(int2send(place::smallint), '') filter (where income is not null) as commune_places,
         (select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by code)
            from (select distinct code, name from counted_in) as each) as communes,
         count(*) filter (where income is null)::integer as without_income
    from paying`;

/** The database sends the most significant byte of a number first, typed arrays have the least significant first. */
function swapped(bytes: Buffer | null | undefined, width: 1 | 2 | 8): ArrayBuffer {
  const own = new ArrayBuffer(bytes?.length ?? 0);
  const copy = Buffer.from(own);
  bytes?.copy(copy);
  if (width === 2) copy.swap16();
  if (width === 8) copy.swap64();
  return own;
}
