import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Database, Queryable } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { twoCommunes } from './office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from './officers.ts';
import { BAC_KAN, openRegister, payment } from './register.ts';

export const HA_NOI = 1;
export const WOMENS_UNION = 'HPN-06';

/** People on both sides of each border: of areas, of organisations, of provinces. */
export interface Subject {
  name: string;
  id: Uuid;
  siCode: string;
  provinceId: number;
  area: number;
  /** Who looks after them; null for nobody. */
  organisation: string | null;
  /** Of each who is looked after, what was recorded of them. */
  contribution: Uuid | null;
}

/** Whom there is, and where. */
export interface Subjects {
  here: number;
  there: number;
  people: readonly Subject[];
}

/** Nobody's id, SI code and name. */
export const NOBODY = { id: uuid('00000000-0000-4000-8000-00000000abcd'), siCode: '0699999999', name: 'Không Có Ai' };

/** Opens two registers, and enters people who differ in each of what reach goes by. */
export async function addSubjects(db: Database): Promise<Subjects> {
  const [here, there] = await db.asOwner(async (tx) => {
    await openRegister(tx);
    await openOther(tx);
    return twoCommunes(tx);
  });
  const inHaNoi = await db.asOwner(async (tx) => {
    const { rows } = await tx.query<{ id: number }>(
      `select id from areas where level = 'commune' and province_id = $1 and valid_from < '2019-01-01' order by code limit 1`,
      [HA_NOI],
    );
    return rows[0]?.id ?? 0;
  });
  const places = [
    ['Ma Thị Bưu', BAC_KAN, here, POST_OFFICE],
    ['Ma Thị Hội', BAC_KAN, here, WOMENS_UNION],
    ['Ma Thị Riêng', BAC_KAN, here, null],
    ['Ma Thị Xa', BAC_KAN, there, null],
    ['Ma Thị Biệt', BAC_KAN, there, POST_OFFICE],
    ['Ma Thị Ngoài', HA_NOI, inHaNoi, null],
  ] as const;
  const people: Subject[] = places.map(([name, provinceId, area, organisation], index) => {
    const siCode = `061000000${index}`;
    return { name, id: uuid(randomUUID()), siCode, provinceId, area, organisation, contribution: null };
  });
  await db.asOwner((tx) => enter(tx, people));
  await addOrganisations(db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
  for (const person of people) {
    if (person.organisation === null) continue;
    const desk = deskIn(db, 'collector', { organisation: person.organisation });
    person.contribution = uuid(randomUUID());
    assert.ok((await pay(desk, person.id, { id: person.contribution })).ok);
  }
  return { here, there, people };
}

/** Records that somebody paid for a month of 2021, or takes a payment back. */
export const pay = (
  desk: Desk,
  personId: Uuid,
  { id = uuid(randomUUID()), of = '2021-01', reverses = null }: { id?: Uuid; of?: string; reverses?: Uuid | null } = {},
) => {
  const paid = { scheme: 'vsi', fromMonth: month(of), months: 1, paidOn: day(`${of}-10`) } as const;
  return recordContribution(desk, personId, payment({ ...paid, id, reverses }));
};

const openOther = (tx: Queryable) =>
  tx.query(
    `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '01' limit 1
     on conflict do nothing`,
    [HA_NOI],
  );

const enter = (tx: Queryable, people: readonly Subject[]) =>
  tx.query(
    `insert into people (province_id, id, full_name, area_id, si_code)
     select "provinceId", id, name, area, "siCode"
       from jsonb_to_recordset($1) as each ("provinceId" int, id uuid, name text, area int, "siCode" text)`,
    [JSON.stringify(people)],
  );
