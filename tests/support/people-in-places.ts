import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Actor, OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import type { Queryable } from '#server/database/connect.ts';
import { openDesk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import type { TestDatabase } from './database.ts';
import { addEnrolment, addNamedPeople, twoCommunes } from './office.ts';
import { makeProvince } from './province.ts';
import { BAC_KAN, deskOf, payment } from './register.ts';

/** Who lives where: in the commune of the office, there but with another organisation, in another commune, in another province; and an id that is nobody's. */
export interface Place {
  here: number;
  people: Readonly<Record<'ours' | 'claimed' | 'others' | 'foreign' | 'nobody', Uuid>>;
}
export const OUT_OF_SIGHT = ['others', 'foreign'] as const;
const HA_NOI = 1;
const [OWN, OTHER] = ['CQ01', 'CQ02'];
/** Who works for an organisation. */
export const organisationOf = (role: OfficeRole): string | null =>
  FOR_ORGANISATIONS.includes(role) ? (OWN ?? null) : null;
const FOR_ORGANISATIONS: readonly OfficeRole[] = ['manager', 'collector', 'collaborator', 'partner'];

/** How whoever is ours enrolled. */
export const ENROLLED_OURS = uuid('01930000-0000-4000-8000-0000000000e2');
/** What the SI office recorded of whoever is ours. */
export const PAID_BY_OURS = uuid('01930000-0000-4000-8000-0000000000f2');

/** Assigns somebody to an account. */
export const assignTo = (tx: Queryable, personId: Uuid, account: string) =>
  tx.query(
    `insert into candidate_assignments (province_id, id, person_id, scheme, assignee, assignee_name, actor)
     values ($1, gen_random_uuid(), $2, 'vsi', $3, 'Cộng tác viên', 'test')`,
    [BAC_KAN, personId, account],
  );

export async function makePlace(of: TestDatabase): Promise<Place> {
  await makeProvince(of.db);
  const place = await of.db.asOwner(async (tx) => {
    const [here, there] = await twoCommunes(tx);
    const numbers = { siCode: '0600000077', citizenId: '006185000077', phone: '0912345677' };
    const [ours, claimed, others] = await addNamedPeople(tx, [
      { name: 'Lường Thị Gần', areaId: here, siCode: '0600000078' },
      { name: 'Lường Thị Khác', areaId: here },
      { name: 'Lường Thị Xa', areaId: there, ...numbers },
    ]);
    const foreign = uuid(randomUUID());
    const { rows } = await tx.query<{ id: number }>(
      `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '01'
       returning (select id from areas where level = 'commune' and province_id = $1 order by id limit 1) as id`,
      [HA_NOI],
    );
    await tx.query(`insert into people (province_id, id, full_name, area_id) values ($1, $2, 'Lường Thị Ngoài', $3)`, [
      HA_NOI,
      foreign,
      rows[0]?.id,
    ]);
    assert.ok(ours && claimed && others);
    await assignTo(tx, ours, 'walk-collaborator');
    await addEnrolment(tx, ENROLLED_OURS, ours);
    return { here, people: { ours, claimed, others, foreign, nobody: uuid(randomUUID()) } };
  });
  const actor: Actor = { kind: 'person', name: 'collector-of-another', role: 'collector', organisation: OTHER ?? null };
  const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: [place.here] });
  const month = { scheme: 'vsi', fromMonth: monthOf(day('2020-01-10')), months: 1, paidOn: day('2020-01-10') } as const;
  const paid = payment({ ...month, id: uuid(randomUUID()), reverses: null });
  assert.ok((await recordContribution(desk, place.people.claimed, paid)).ok);
  const own = payment({ ...month, id: PAID_BY_OURS, reverses: null });
  assert.ok((await recordContribution(deskOf(of.db), place.people.ours, own)).ok);
  return place;
}
