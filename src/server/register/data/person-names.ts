import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Somebody whose name is like the one that was asked for. */
export interface NamedLike {
  id: Uuid;
  name: string;
}

/**
 * A text by which names are looked for, no longer than they are: what thirty short words may have been, with errors in two of them, would hold
 * the database for seconds.
 */
const asLongAsNames = (text: string): string => `array_to_string((string_to_array(${text}, ' '))[1:6], ' ')`;

/**
 * Who is called like that, the likeliest first: names that begin so, with a wrong letter, that end so, then names alike. `wanted` is without accents. A name
 * before a correction finds its person too, and is what was found. That they are in scope is asked by the function alone.
 */
export async function peopleNamed(tx: Transaction, wanted: string, most: number): Promise<NamedLike[]> {
  const { rows } = await tx.query<NamedLike>(
    `select id, name
       from (select distinct on (id) id, name, likeness from people_named(${asLongAsNames('$1')}, $2) order by id, likeness desc) as named
      order by likeness desc, id limit $2`,
    [wanted, most],
  );
  return rows;
}

/** Somebody of a name that was asked for, as first recorded. */
export interface NamedSo extends NamedLike {
  /** The name that was asked for. */
  wanted: string;
  birthDate: string | null;
  areaId: AreaId;
}

/** Who is called exactly so, as far as they are in scope, erased people aside; `wanted` are names without accents. */
export async function peopleCalled(tx: Transaction, wanted: readonly string[]): Promise<NamedSo[]> {
  const { rows } = await tx.query<NamedSo>(
    `select asked.name as wanted, people.id, people.full_name as name, people.birth_date as "birthDate", people.area_id as "areaId"
       from unnest($2::text[]) as asked (name)
       cross join lateral (select distinct id from people_named(${asLongAsNames('asked.name')}, $3)) as named
       join people on people.province_id = $1 and people.id = named.id
      where plain_name(people.full_name) = asked.name
      order by people.recorded_at, people.id`,
    [tx.provinceId, [...new Set(wanted)], MOST_OF_A_NAME],
  );
  return rows;
}

/** Who is called nearly so and has one of those births, as far as they are in scope; `name` is without accents. */
export async function peopleResembling(
  tx: Transaction,
  asked: readonly { no: number; name: string; births: readonly string[] }[],
): Promise<(Omit<NamedSo, 'wanted'> & { no: number })[]> {
  const { rows } = await tx.query<Omit<NamedSo, 'wanted'> & { no: number }>(
    `select found.no, people.id, people.full_name as name, people.birth_date as "birthDate", people.area_id as "areaId"
       from people_resembling($2) as found
       join people on people.province_id = $1 and people.id = found.id
      order by people.recorded_at, people.id`,
    [tx.provinceId, JSON.stringify(asked.filter(({ births }) => births.length > 0))],
  );
  return rows;
}

/** How many people whose names begin so are looked at. */
const MOST_OF_A_NAME = 500;

/** What people are called now, by their ids: as corrected last, else as recorded first. */
export async function namesOf(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const { rows } = await tx.query<NamedLike>(
    `select id, coalesce((select correction.full_name from person_corrections as correction
                           where correction.province_id = $1 and correction.person_id = people.id and correction.full_name is not null
                           order by correction.recorded_at desc, correction.id desc limit 1), full_name) as name
       from people where province_id = $1 and id = any ($2)`,
    [tx.provinceId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
