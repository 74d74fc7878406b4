import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Role } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { readPerson } from '#server/register/read-person.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn, POST_OFFICE, type Workplace } from '../support/officers.ts';
import { addSubjects, HA_NOI, pay, type Subject, type Subjects, WOMENS_UNION } from '../support/subjects.ts';

const NEW = uuid('00000000-0000-4000-8000-0000000000aa');

onEveryDatabase('how far people are seen', (of) => {
  let subjects: Subjects;
  const called = (name: string): Subject => {
    const found = subjects.people.find((each) => each.name === `Ma Thị ${name}`);
    assert.ok(found);
    return found;
  };
  before(async () => {
    subjects = await addSubjects(of.db);
  });

  /** Whom row security shows, and whom the function of lists does. */
  const seen = async (role: Role, place: Workplace = {}): Promise<string> =>
    deskIn(of.db, role, place).readPeople(async (tx) => {
      const [bySecurity, byFunction] = [
        await tx.query<{ name: string }>('select full_name as name from people'),
        await tx.query<{ name: string }>(`select full_name as name from people_standing('2021-06-15')`),
      ].map(({ rows }) =>
        rows
          .map(({ name }) => name.replace('Ma Thị ', ''))
          .toSorted((a, b) => a.localeCompare(b, 'vi'))
          .join(' '),
      );
      assert.equal(byFunction, bySecurity, role);
      return bySecurity ?? '';
    });

  it('is for an SI office by its areas alone, whoever looks after whom', async () => {
    assert.equal(await seen('officer', { areas: [subjects.here] }), 'Bưu Hội Riêng');
    assert.equal(await seen('officer', { areas: [subjects.there] }), 'Biệt Xa');
    assert.equal(await seen('officer'), 'Biệt Bưu Hội Riêng Xa');
    assert.equal(await seen('auditor'), 'Biệt Bưu Hội Riêng Xa');
    assert.equal(await seen('officer', { areas: [] }), '');
    assert.equal(await seen('officer', { provinceId: HA_NOI }), 'Ngoài');
  });

  it('is for a support organisation whom it looks after and whom nobody does, in its areas', async () => {
    for (const role of ['collector', 'manager'] as const) {
      assert.equal(await seen(role, { areas: [subjects.here] }), 'Bưu Riêng');
      assert.equal(await seen(role, { areas: [subjects.there] }), 'Biệt Xa');
      assert.equal(await seen(role), 'Biệt Bưu Riêng Xa');
      assert.equal(await seen(role, { organisation: WOMENS_UNION }), 'Hội Riêng Xa');
      assert.equal(await seen(role, { organisation: WOMENS_UNION, areas: [subjects.here] }), 'Hội Riêng');
    }
  });

  it('is nobody for roles that ask about nobody, even where something asks for them', async () => {
    for (const role of [
      'planner',
      'partner',
      'collaborator',
      'editor',
      'approver',
      'administrator',
      'public',
    ] as const) {
      assert.equal(await seen(role), '', role);
    }
  });

  it('does not change what is counted: a figure is the same for everybody', async () => {
    const asked = ['participants(vsi, area=06, on=2021-01-31)'];
    for (const role of ['public', 'approver', 'officer', 'collector'] as const) {
      for (const areas of [null, [subjects.here]]) {
        const [figure] = await evaluateTexts(deskIn(of.db, role, { areas }), asked, new Date(), { asKnown: true });
        assert.equal(figure?.ok && figure.value.value, 3, role);
      }
    }
  });

  it('lets an organisation record for whom it sees, and for others as if they were nobody', async () => {
    const desk = deskIn(of.db, 'collector', { areas: [subjects.here] });
    assert.deepEqual(await pay(desk, called('Bưu').id, { of: '2021-02' }), { ok: true, value: 'recorded' });
    for (const name of ['Hội', 'Xa', 'Ngoài']) {
      const refused = await pay(desk, called(name).id, { of: '2021-02' });
      assert.deepEqual(refused.ok || refused.error.map(({ kind }) => kind), ['person-not-found'], name);
    }
  });

  it('lets an organisation take back what it recorded, not what others did', async () => {
    const { id, contribution } = called('Biệt');
    assert.ok(contribution);
    const officer = deskIn(of.db, 'officer');
    const byOffice = called('Bưu').contribution;
    assert.ok((await pay(officer, id, { of: '2021-03', id: NEW })).ok);
    const post = deskIn(of.db, 'collector');
    const refused = await pay(post, id, { of: '2021-03', reverses: NEW });
    assert.deepEqual(refused.ok || refused.error.map(({ kind }) => kind), ['recorded-by-others']);
    assert.ok((await pay(post, id, { reverses: contribution })).ok);
    assert.ok(
      byOffice && (await pay(officer, called('Bưu').id, { reverses: byOffice })).ok,
      'an office takes back anything',
    );
  });

  it('is refused by the database too where somebody takes back what others recorded', async () => {
    const { id, contribution } = called('Hội');
    const insert = deskIn(of.db, 'collector').write('contribution.record', (tx) =>
      tx.query(
        `insert into contributions (province_id, id, person_id, scheme, method, from_month, months, paid, paid_on, reverses, recording)
         select 6, gen_random_uuid(), $1, 'vsi', '1', '2021-01-01', 1, 138600, '2021-01-10', $2, id from open_recording(false)`,
        [id, contribution],
      ),
    );
    await assert.rejects(insert, { code: '42501' });
  });

  it('changes when an organisation is the first to look after somebody: no other sees them from then on', async () => {
    const person = called('Riêng');
    const union = deskIn(of.db, 'collector', { organisation: WOMENS_UNION });
    const post = deskIn(of.db, 'collector', { organisation: POST_OFFICE });
    assert.ok((await pay(post, person.id)).ok);
    assert.equal(await seen('collector', { organisation: WOMENS_UNION }), 'Hội Xa');
    assert.equal(await readPerson(union, person.id, day('2021-06-15')), null);
    assert.equal((await readPerson(post, person.id, day('2021-06-15')))?.name, 'Ma Thị Riêng');
    assert.equal(await seen('officer', { areas: [subjects.here] }), 'Bưu Hội Riêng');
  });
});
