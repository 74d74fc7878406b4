import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import type { Cover, Need, PersonSort } from '#register/person.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Somebody of the register as a list has them. */
export interface PersonStanding {
  id: Uuid;
  name: string;
  birthDate: string | null;
  areaId: AreaId;
  vsi: Cover;
  hhi: Cover;
}

/** Who is listed. */
export interface PeopleChoice {
  /** The day on which they stand so. */
  on: Day;
  /** Only these, in this order; null for everybody in scope. */
  ids: readonly Uuid[] | null;
  /** Only who lives in these; null for all. */
  areaIds: readonly AreaId[] | null;
  need: Need;
  scheme: Scheme | null;
  /** Of `due`: the month in which the last day of cover lies, by its first day. */
  month: Day;
}

export interface PeopleOrder {
  sort: PersonSort;
  isDescending: boolean;
  limit: number;
  offset: number;
}

/** Of a whole list, whatever page of it is asked for. */
export interface PeopleTotals {
  total: number;
  coveredVsi: number;
  coveredHhi: number;
}

const needIn = (need: Need, scheme: Scheme): string =>
  ({
    everybody: 'true',
    covered: `${scheme}_covered`,
    due: `${scheme}_end > $4 and ${scheme}_end <= ($4::date + interval '1 month') and (${scheme}_covered or not ${scheme}_ended)`,
    lapsed: `not ${scheme}_covered and ${scheme}_end is not null and not ${scheme}_ended`,
  })[need];

const conditionOf = ({ need, scheme }: PeopleChoice): string =>
  scheme ? `(${needIn(need, scheme)})` : `((${needIn(need, 'vsi')}) or (${needIn(need, 'hhi')}))`;

/** The day that a list is about, where it is sorted by it. */
const endIn = (choice: PeopleChoice): string => {
  if (choice.scheme) return `${choice.scheme}_end`;
  if (choice.need === 'everybody') return 'greatest(vsi_end, hhi_end)';
  const own = (scheme: Scheme): string => `case when ${needIn(choice.need, scheme)} then ${scheme}_end end`;
  return `least(${own('vsi')}, ${own('hhi')})`;
};

/** Names are sorted as in Viet Nam: by the given name, which stands last. */
const BY_NAME = (way: string): string =>
  `regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu" ${way}, full_name collate "vi-x-icu" ${way}`;

function orderOf(choice: PeopleChoice, { sort, isDescending }: Pick<PeopleOrder, 'sort' | 'isDescending'>): string {
  const way = isDescending ? 'desc' : 'asc';
  const by = {
    likeness: 'array_position($3::uuid[], id)',
    name: BY_NAME(way),
    area: `(select name from areas where areas.id = chosen.area_id) collate "vi-x-icu" ${way}, ${BY_NAME('asc')}`,
    end: `${endIn(choice)} ${way} nulls last, ${BY_NAME('asc')}`,
    vsi: `vsi_end ${way} nulls last, ${BY_NAME('asc')}`,
    hhi: `hhi_end ${way} nulls last, ${BY_NAME('asc')}`,
  }[sort];
  return `${by}, id`;
}

/** Who is chosen. `$2` is the day, `$3` the ids, `$4` the month, `$5` the areas. */
const CHOSEN = (choice: PeopleChoice): string => `
  chosen as materialized (
    select * from people_standing($2, $3)
     where ($5::integer[] is null or area_id = any ($5)) and ($4::date is not null) and $1::smallint is not null
       and ${conditionOf(choice)})`;

const valuesOf = (tx: Transaction, { on, ids, month, areaIds }: PeopleChoice): unknown[] => [
  tx.provinceId,
  on,
  ids,
  month,
  areaIds,
];

const BIRTH = `coalesce((select correction.birth_date from person_corrections as correction
    where correction.province_id = $1 and correction.person_id = numbered.id and correction.birth_date is not null
    order by correction.recorded_at desc, correction.id desc limit 1),
  (select birth_date from people where people.province_id = $1 and people.id = numbered.id))`;

const coverIn = (scheme: Scheme): string => `json_build_object('isCovered', ${scheme}_covered,
  'end', ${scheme}_end, 'hasEnded', ${scheme}_ended, 'begins',
  (select begins from to_come where to_come.person_id = numbered.id and to_come.scheme = '${scheme}' and not ${scheme}_covered))`;

const ROW = `json_build_object('id', id, 'name', full_name, 'areaId', area_id, 'birthDate', ${BIRTH},
  'vsi', ${coverIn('vsi')}, 'hhi', ${coverIn('hhi')})`;

/** A page of a list of people, with the totals of the whole list. */
export async function peopleStanding(
  tx: Transaction,
  choice: PeopleChoice,
  order: PeopleOrder,
): Promise<PeopleTotals & { people: PersonStanding[] }> {
  const { rows } = await tx.query<PeopleTotals & { people: PersonStanding[] }>(
    `with ${CHOSEN(choice)}, numbered as (
       select *, row_number() over (order by ${orderOf(choice, order)}) as place from chosen
        order by place limit $6 offset $7),
       to_come as materialized (select * from covers_to_come($2, array(select id from numbered)))
     select (select count(*)::int from chosen) as total,
            (select count(*)::int from chosen where vsi_covered) as "coveredVsi",
            (select count(*)::int from chosen where hhi_covered) as "coveredHhi",
            coalesce((select json_agg(${ROW} order by place) from numbered), '[]') as people`,
    [...valuesOf(tx, choice), order.limit, order.offset],
  );
  return rows[0] ?? { total: 0, coveredVsi: 0, coveredHhi: 0, people: [] };
}

/** Everybody who is chosen, in order. */
export async function idsStanding(
  tx: Transaction,
  choice: PeopleChoice,
  order: Pick<PeopleOrder, 'sort' | 'isDescending'>,
): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    `with ${CHOSEN(choice)} select id from chosen order by ${orderOf(choice, order)}`,
    valuesOf(tx, choice),
  );
  return rows.map(({ id }) => id);
}
