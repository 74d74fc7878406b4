import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { quoteContribution } from '#server/register/collecting/quote-contribution.ts';
import { erasePerson } from '#server/register/erasing/erase-person.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { personFind, personLink, personUnlink } from '#server/register/operations.ts';
import { recordMove } from '#server/register/record-move.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addDoubled, assertAgrees, HERE, kindsOf, link, newId, THERE } from '../support/doubled-people.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { pay, WOMENS_UNION } from '../support/subjects.ts';

onEveryDatabase('two records of one person', (of) => {
  before(() => of.db.asOwner(openRegister));

  it('are refused as such with every reason, and sent twice they are linked once', async () => {
    const [one, two] = [await addDoubled(of), await addDoubled(of)];
    const desk = deskOf(of.db);
    const between = (double: Uuid, kept: Uuid, id = newId()) => link(desk, { double, kept }, id).then(kindsOf);
    const id = newId();
    assert.deepEqual(await between(one.double, one.double), ['same-record keptId']);
    assert.deepEqual(await between(newId(), newId()), ['person-not-found doubleId', 'person-not-found keptId']);
    assert.deepEqual(await between(one.double, one.kept, id), ['recorded']);
    assert.deepEqual(await between(one.double, one.kept, id), ['unchanged']);
    assert.deepEqual(await between(two.double, one.kept, id), ['link-of-others id']);
    assert.deepEqual(kindsOf(await link(desk, one, id, 'lý do khác')), ['link-of-others id']);
    assert.deepEqual(await between(one.double, two.kept), ['double-already doubleId']);
    assert.deepEqual(await between(two.double, one.double), ['kept-is-double keptId']);
    assert.deepEqual(await between(one.kept, two.kept), ['double-has-doubles doubleId']);
    assert.deepEqual(await between(two.double, one.kept), ['recorded'], 'a person may have three records');
    const undo = async (linkId: Uuid, reason: string) => kindsOf(await unlinkPerson(desk, { linkId, reason }));
    assert.deepEqual(await undo(newId(), 'nhầm'), ['link-not-found linkId']);
    assert.deepEqual(await undo(id, 'nhầm'), ['recorded']);
    assert.deepEqual(await undo(id, 'nhầm'), ['unchanged']);
    assert.deepEqual(await undo(id, 'lý do khác'), ['undone-already reason']);
    assert.deepEqual(await between(one.double, two.kept), ['recorded'], 'free again');
    await assertAgrees(of);
  });

  it('are linked by SI officers alone, for a reason', async () => {
    const { kept, double } = await addDoubled(of);
    const given = { id: newId(), doubleId: double, keptId: kept, reason: 'trùng' };
    const asked = async (desk: Desk, input: object) =>
      kindsOf(await perform(personLink, input as never, { desk, actor: desk.actor, now: new Date() }));
    assert.deepEqual(await asked(deskIn(of.db, 'collector'), given), ['forbidden undefined']);
    const officer = deskIn(of.db, 'officer');
    assert.deepEqual(await asked(officer, { ...given, reason: '  ' }), ['wrong-input reason']);
    assert.deepEqual(await asked(officer, { ...given, reason: 'x'.repeat(201) }), ['wrong-input reason']);
    assert.deepEqual(new Set(await asked(officer, { ...given, id: '1' })), new Set(['wrong-input id']));
    assert.deepEqual(await asked(officer, { ...given, sure: true }), ['wrong-input undefined']);
    assert.deepEqual(await asked(officer, given), ['recorded']);
    const undone = { linkId: given.id, reason: 'không phải một người' };
    const manager = deskIn(of.db, 'manager');
    const refused = await perform(personUnlink, undone, { desk: manager, actor: manager.actor, now: new Date() });
    assert.deepEqual(kindsOf(refused), ['forbidden undefined']);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select action from audit_entries where detail @> $1 and actor = 'officer'`, [
        JSON.stringify({ people: [kept, double] }),
      ]),
    );
    assert.deepEqual(rows, [{ action: 'person.link' }]);
  });

  it('are seen by whoever sees the kept one, and undone from there', async () => {
    const mai = await addDoubled(of);
    const [here, there] = [HERE, THERE].map((area) => deskIn(of.db, 'officer', { areas: [area] }));
    assert.ok(here && there);
    const sees = async (desk: Desk): Promise<boolean[]> => {
      const { rows } = await desk.readPeople((tx) =>
        tx.query<{ id: Uuid }>('select id from people where province_id = $1 and id = any ($2)', [
          BAC_KAN,
          Object.values(mai),
        ]),
      );
      return [mai.kept, mai.double].map((id) => rows.some((row) => row.id === id));
    };
    assert.deepEqual(kindsOf(await link(here, mai)), ['person-not-found doubleId']);
    assert.deepEqual(kindsOf(await link(there, mai)), ['person-not-found keptId']);
    const id = newId();
    assert.ok((await link(deskIn(of.db, 'officer', { areas: [HERE, THERE] }), mai, id)).ok);
    assert.deepEqual(
      [await sees(here), await sees(there)],
      [
        [true, true],
        [false, false],
      ],
    );
    assert.ok((await pay(here, mai.double)).ok);
    assert.deepEqual(kindsOf(await unlinkPerson(there, { linkId: id, reason: 'nhầm' })), ['link-not-found linkId']);
    assert.ok((await unlinkPerson(here, { linkId: id, reason: 'nhầm' })).ok);
    assert.deepEqual(
      [await sees(here), await sees(there)],
      [
        [true, false],
        [false, true],
      ],
    );
    await assertAgrees(of);
  });

  it('are looked after by whoever looks after one of them', async () => {
    const mai = await addDoubled(of);
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    const [post, union] = [POST_OFFICE, WOMENS_UNION].map((organisation) =>
      deskIn(of.db, 'collector', { organisation }),
    );
    assert.ok(post && union);
    assert.ok((await pay(post, mai.kept)).ok);
    assert.ok((await pay(union, mai.double, { of: '2021-02' })).ok);
    assert.deepEqual(kindsOf(await pay(union, mai.kept, { of: '2021-03' })), ['person-not-found personId']);
    const id = newId();
    assert.ok((await link(deskOf(of.db), mai, id)).ok);
    assert.ok((await pay(union, mai.kept, { of: '2021-03' })).ok);
    assert.ok((await pay(post, mai.double, { of: '2021-04' })).ok);
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId: id, reason: 'nhầm' })).ok);
    await assertAgrees(of);
  });

  it('stand in a list once, and each is found by name', async () => {
    const [mai] = [await addDoubled(of, [1616, THERE])];
    const desk = deskIn(of.db, 'officer', { areas: [1616, THERE] });
    const sought = {
      commune: null,
      need: 'everybody',
      scheme: null,
      month: month('2020-05'),
      on: day('2020-05-15'),
      page: 1,
    } as const;
    const found = async (text: string | null): Promise<boolean[]> => {
      const order = { sort: text ? 'likeness' : 'name', isDescending: false } as const;
      const asked = { ...sought, ...order, text };
      const answer = await perform(personFind, asked, { desk, actor: desk.actor, now: new Date() });
      assert.ok(answer.ok);
      return [mai.kept, mai.double].map((id) => answer.value.people.some((each) => each.id === id));
    };
    assert.deepEqual(await found(null), [true, true]);
    assert.ok((await link(desk, mai)).ok);
    assert.deepEqual(await found(null), [true, false]);
    assert.deepEqual(await found('Hoàng Thị Mai'), [true, true]);
  });

  it('pay each month once at the desk, whichever record it is taken for', async () => {
    const mai = await addDoubled(of);
    assert.ok((await pay(deskOf(of.db), mai.double, { of: '2026-11' })).ok);
    const asked = { income: 1_500_000, method: '1', fromMonth: month('2026-11'), paidOn: day('2026-11-26') } as const;
    const quote = async () => quoteContribution(deskOf(of.db), { ...asked, personId: mai.kept }, day('2026-11-26'));
    assert.ok((await quote()).ok);
    assert.ok((await link(deskOf(of.db), mai)).ok);
    assert.deepEqual(kindsOf(await quote()), ['months-paid fromMonth']);
  });

  it('are not erased', async () => {
    const mai = await addDoubled(of);
    const id = newId();
    assert.ok((await link(deskOf(of.db), mai, id)).ok);
    const erase = async (who: Uuid) =>
      kindsOf(await erasePerson(deskOf(of.db), { id: who, reason: 'đơn' }, new Date()));
    assert.deepEqual(await erase(mai.kept), ['record-linked id']);
    assert.deepEqual(await erase(mai.double), ['record-linked id']);
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId: id, reason: 'Mại là em' })).ok);
    assert.deepEqual(await erase(mai.double), ['recorded']);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        'select link.reason, undoing.reason as why from person_links as link join person_unlinks as undoing on link_id = id where id = $1',
        [id],
      ),
    );
    assert.deepEqual(rows, [{ reason: 'Đã xoá', why: 'Đã xoá' }]);
  });

  it('may be linked, undone, paid for and moved by many at once', async () => {
    const [one, two] = [await addDoubled(of), await addDoubled(of)];
    const months = Array.from({ length: 8 }, (_, index) => `2021-0${index + 1}`);
    const linkIds = [newId(), newId()];
    const all: Promise<{ ok: boolean }>[] = [one, two].flatMap((mai, index) => [
      link(deskOf(of.db), mai, linkIds[index]),
      ...months.flatMap((each) => [
        pay(deskOf(of.db), mai.kept, { of: each }),
        pay(deskOf(of.db), mai.double, { of: each }),
      ]),
      recordMove(deskOf(of.db), mai.double, { id: newId(), areaId: 1616, movedOn: day('2021-03-01') }),
      recordMove(deskOf(of.db), mai.kept, { id: newId(), areaId: THERE, movedOn: day('2021-04-01') }),
    ]);
    const answers = await Promise.all(all);
    assert.deepEqual(
      answers.filter(({ ok }) => !ok),
      [],
    );
    await assertAgrees(of);
    await Promise.all([
      ...linkIds.map((linkId) => unlinkPerson(deskOf(of.db), { linkId, reason: 'nhầm' })),
      ...[one, two].flatMap(({ kept, double }) => [
        pay(deskOf(of.db), kept, { of: '2021-09' }),
        pay(deskOf(of.db), double, { of: '2021-09' }),
      ]),
    ]);
    await assertAgrees(of);
  });
});
