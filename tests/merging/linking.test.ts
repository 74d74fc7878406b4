import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { quoteContribution } from '#server/register/collecting/quote-contribution.ts';
import { erasePerson } from '#server/register/erase-person.ts';
import { exportOwn } from '#server/register/export-own.ts';
import { linkPerson } from '#server/register/merging/link-person.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { personExport, personFind, personLink, personUnlink } from '#server/register/operations.ts';
import { recordMove } from '#server/register/record-move.ts';
import { turnClock } from '../support/clock.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { addNamedPeople } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { pay, WOMENS_UNION } from '../support/subjects.ts';

const [HERE, THERE] = [1614, 1615]; // communes 01858 and 01861
const newId = (): Uuid => uuid(randomUUID());

/** Somebody with two records, and a twin with the same facts whom nobody ever links. */
interface Doubled {
  kept: Uuid;
  double: Uuid;
}

async function addDoubled({ db }: TestDatabase, [keptIn, doubleIn] = [HERE, THERE]): Promise<Doubled> {
  const [kept, double] = await db.asOwner((tx) =>
    addNamedPeople(tx, [
      { name: 'Hoàng Thị Mai', areaId: keptIn, birthDate: '1985-05-02' },
      { name: 'Hoàng Thị Mại', areaId: doubleIn, birthDate: '1985-02-05' },
    ]),
  );
  assert.ok(kept && double);
  return { kept, double };
}

const link = (desk: Desk, { double, kept }: Doubled, id = newId(), reason = 'cùng số căn cước trên giấy') =>
  linkPerson(desk, { id, doubleId: double, keptId: kept, reason });

const kindsOf = (answer: {
  ok: boolean;
  value?: unknown;
  error?: readonly { kind: string; at?: unknown }[];
}): string[] => (answer.error ? answer.error.map(({ kind, at }) => `${kind} ${at}`) : [String(answer.value)]);

async function valuesOf({ db }: TestDatabase, expressions: readonly string[]): Promise<number[]> {
  const answers = await evaluateTexts(deskOf(db), expressions, new Date());
  return answers.map((answer) => {
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value.value;
  });
}

async function assertAgrees({ db }: TestDatabase): Promise<void> {
  const verified = await verifyRegister(deskOf(db));
  assert.deepEqual(
    verified.filter(({ differences }) => differences > 0),
    [],
  );
}

onEveryDatabase('two records of one person', (of) => {
  before(() => of.db.asOwner(openRegister));

  const EXPRESSIONS = (known: string): string[] =>
    ['2020-01-31', '2020-04-30', '2020-06-30', '2020-12-31'].flatMap((on) =>
      ['06', '01858', '01861'].flatMap((area) => [
        `participants(vsi, area=${area}, on=${on}, known=${known})`,
        `joined(vsi, area=${area}, from=2020-01-01, to=${on}, known=${known})`,
        `lapsed(vsi, area=${area}, from=2020-01-01, to=${on}, known=${known})`,
        `contributions(vsi, area=${area}, from=2020-01-01, to=${on}, known=${known})`,
      ]),
    );
  /** Everything that a file of people, their own data and the tables hold of facts. */
  const exported = async (ids: readonly Uuid[]): Promise<string> => {
    const desk = deskOf(of.db);
    const sought = {
      text: null,
      commune: null,
      need: 'everybody',
      scheme: null,
      month: month('2020-05'),
      on: day('2020-05-15'),
    } as const;
    const file = await perform(
      personExport,
      { ...sought, sort: 'name', isDescending: false },
      { desk, actor: desk.actor, now: new Date() },
    );
    assert.ok(file.ok);
    const own = await Promise.all(ids.map((id) => exportOwn(desk, id, new Date('2021-01-01T00:00:00Z'))));
    const tables = await of.db.asOwner(async (tx) => {
      const parts = ['people', 'contributions', 'endings', 'moves', 'contribution_tallies'].map(async (table) =>
        tx.query(
          `select coalesce(json_agg(t order by t::text), '[]')::text as rows from ${table} as t where province_id = $1`,
          [BAC_KAN],
        ),
      );
      return (await Promise.all(parts)).map(({ rows }) => rows[0].rows);
    });
    return JSON.stringify([
      await Array.fromAsync(file.value.parts),
      own.map((each) => ({ ...each, seenBy: [] })),
      tables,
    ]);
  };

  it('are counted once from the link on, as known before it as before, and apart again when it was wrong (S05)', async () => {
    await turnClock(of.db, '2020-01-10T03:00:00Z');
    const mai = await addDoubled(of);
    const twin = await addDoubled(of, [1616, 1616]);
    const payments = async (who: Doubled, months: readonly ['kept' | 'double', string][]): Promise<void> => {
      for (const [which, paidFor] of months) assert.ok((await pay(deskOf(of.db), who[which], { of: paidFor })).ok);
    };
    for (const each of [mai, twin])
      await payments(each, [
        ['kept', '2020-01'],
        ['kept', '2020-02'],
        ['double', '2020-03'],
      ]);
    const KNOWN = ['2020-01-09', '2020-01-10', '2020-02-28'];
    const before = await Promise.all(KNOWN.map((known) => valuesOf(of, EXPRESSIONS(known))));
    const files = await exported([mai.kept, mai.double]);

    await turnClock(of.db, '2020-03-01T03:00:00Z');
    const id = newId();
    assert.deepEqual(kindsOf(await link(deskOf(of.db), mai, id)), ['recorded']);
    assert.deepEqual(
      await valuesOf(of, [
        'participants(vsi, area=06, on=2020-03-31, known=2020-02-29)',
        'participants(vsi, area=06, on=2020-03-31, known=2020-03-01)',
        'joined(vsi, area=01861, from=2020-01-01, to=2020-12-31, known=2020-02-29)',
        'joined(vsi, area=01861, from=2020-01-01, to=2020-12-31, known=2020-03-01)',
        'participants(vsi, area=01858, on=2020-03-31, known=2020-03-01)',
      ]),
      [2, 2, 1, 0, 1],
    );

    await turnClock(of.db, '2020-05-10T03:00:00Z');
    const later = [
      ['kept', '2020-04'],
      ['double', '2020-05'],
      ['double', '2020-06'],
    ] as const;
    for (const each of [mai, twin]) await payments(each, later as never);
    const [asOne] = await valuesOf(of, ['lapsed(vsi, area=01858, from=2020-01-01, to=2020-12-31)']);
    assert.equal(asOne, 1, 'six months in a row end once');
    await assertAgrees(of);

    await turnClock(of.db, '2020-06-20T03:00:00Z');
    const undoing = await unlinkPerson(deskOf(of.db), { linkId: id, reason: 'hai chị em sinh đôi' });
    assert.deepEqual(kindsOf(undoing), ['recorded']);
    await turnClock(of.db, null);
    for (const [index, known] of KNOWN.entries()) {
      assert.deepEqual(await valuesOf(of, EXPRESSIONS(known)), before[index], known);
    }
    const both = (area: string): string[] =>
      ['2020-02-15', '2020-03-15', '2020-05-15', '2020-07-01'].flatMap((on) => [
        `participants(vsi, area=${area}, on=${on})`,
        `returned(vsi, area=${area}, from=2020-01-01, to=${on})`,
        `joined(vsi, area=${area}, from=2020-01-01, to=${on})`,
        `lapsed(vsi, area=${area}, from=2020-01-01, to=${on})`,
      ]);
    const [here, there, ofTwin] = await Promise.all(
      ['01858', '01861', '01864'].map((area) => valuesOf(of, both(area))),
    );
    assert.deepEqual(
      here?.map((value, index) => value + (there?.[index] ?? 0)),
      ofTwin,
      'as if they had never been linked',
    );
    await assertAgrees(of);

    assert.ok(files.length > 1000);
    const again = await addDoubled(of, [1616, 1616]);
    await payments(again, [
      ['kept', '2020-01'],
      ['double', '2020-03'],
    ]);
    const untouched = await exported([again.kept, again.double]);
    const short = newId();
    assert.ok((await link(deskOf(of.db), again, short)).ok);
    assert.notEqual(await exported([again.kept, again.double]), untouched);
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId: short, reason: 'nhầm' })).ok);
    assert.equal(await exported([again.kept, again.double]), untouched, 'every file is the same to the byte');
  });

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
