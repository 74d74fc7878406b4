import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { AuditSearch } from '#access/audit.ts';
import type { Actor } from '#access/roles.ts';
import type { Uuid } from '#base/ids.ts';
import { auditExportList, auditList, auditRead, personSeenBy } from '#server/audit/operations.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { findPerson } from '#server/register/find-person.ts';
import { readPerson } from '#server/register/read-person.ts';
import { turnClock } from '../support/clock.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addKnownPerson, twoCommunes } from '../support/office.ts';
import { addPerson, BAC_KAN, openRegister } from '../support/register.ts';

const officer: Actor = { kind: 'person', name: 'tk-01', ownName: 'Nông Thị Mai', role: 'officer', organisation: null };
const auditor: Actor = { kind: 'person', name: 'tk-02', ownName: 'Hà Văn Tra', role: 'auditor', organisation: null };
const EVERYTHING: AuditSearch = { from: null, to: null, action: null, actor: null, personId: null };
const TODAY = '2026-11-23';

onEveryDatabase('the log of the audit', (of) => {
  let known: Uuid;
  let other: Uuid;
  let communes: [number, number];
  const desk = (actor: Actor, areas: number[] | null = null) => openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
  const asking = (actor: Actor, areas: number[] | null = null) => ({
    desk: desk(actor, areas),
    actor,
    now: new Date(),
  });
  const list = async (search: Partial<AuditSearch>, page = 1) => {
    const answer = await perform(auditList, { ...EVERYTHING, ...search, page }, asking(auditor));
    assert.ok(answer.ok);
    return answer.value;
  };
  const seenBy = async (id: Uuid, actor: Actor, areas: number[] | null = null) => {
    const answer = await perform(personSeenBy, { id }, asking(actor, areas));
    assert.ok(answer.ok);
    return answer.value;
  };

  before(async () => {
    await of.db.asOwner(openRegister);
    communes = await of.db.asOwner(twoCommunes);
    await turnClock(of.db, '2026-11-20T03:00:00.000Z');
    known = await addKnownPerson(of.db);
    other = await of.db.asOwner((tx) => addPerson(tx, communes[1]));
    await turnClock(of.db, '2026-11-22T16:59:59.999Z'); // the last moment of 22 November in Viet Nam
    await readPerson(desk(officer), known, TODAY as never);
    await turnClock(of.db, '2026-11-22T17:00:00.000Z');
    await readPerson(desk(officer), known, TODAY as never);
    await readPerson(desk(officer), other, TODAY as never);
    await findPerson(
      desk(auditor),
      {
        text: 'ma thi do',
        commune: null,
        need: 'everybody',
        scheme: null,
        month: '2026-11' as never,
        on: TODAY as never,
        sort: 'likeness',
        isDescending: false,
        page: 1,
        most: 50,
      },
      new Date(),
    );
    await turnClock(of.db, null);
  });

  it('lists entries by day, action, actor and person, the newest first', async () => {
    const { total, entries, actions, actors } = await list({});
    assert.equal(total, 7);
    assert.deepEqual(
      entries.map(({ number }) => number),
      [7, 6, 5, 4, 3, 2, 1],
    );
    assert.deepEqual(actions, ['contribution.record', 'person.find', 'person.read']);
    assert.deepEqual(actors, [
      { actor: 'command-line', actorName: null },
      { actor: 'tk-01', actorName: 'Nông Thị Mai' },
      { actor: 'tk-02', actorName: 'Hà Văn Tra' },
    ]);
    const numbers = async (search: Partial<AuditSearch>) => (await list(search)).entries.map(({ number }) => number);
    assert.deepEqual(await numbers({ to: '2026-11-22' as never }), [4, 3, 2, 1]);
    assert.deepEqual(await numbers({ from: '2026-11-22' as never, to: '2026-11-22' as never }), [4]);
    assert.deepEqual(await numbers({ from: '2026-11-23' as never }), [7, 6, 5]);
    assert.deepEqual(await numbers({ action: 'person.read' }), [6, 5, 4]);
    assert.deepEqual(await numbers({ actor: 'tk-02' }), [7]);
    assert.deepEqual(await numbers({ personId: known }), [7, 5, 4, 3, 2, 1]);
    assert.deepEqual(await numbers({ personId: other, action: 'person.read' }), [6]);
    assert.deepEqual((await list({}, 2)).entries, []);
  });

  it('shows an entry with its place in the chain, its neighbours, and whether it holds', async () => {
    const read = async (number: number) => {
      const answer = await perform(auditRead, { number }, asking(auditor));
      assert.ok(answer.ok);
      return answer.value;
    };
    const [first, fourth, last] = [await read(1), await read(4), await read(7)];
    assert.deepEqual([first?.previous, first?.next, first?.digestBefore, first?.holds], [null, 2, null, true]);
    assert.deepEqual([fourth?.previous, fourth?.next, fourth?.holds], [3, 5, true]);
    assert.equal(fourth?.digestBefore, (await read(3))?.digest);
    assert.deepEqual([fourth?.actorName, fourth?.role, fourth?.detail], ['Nông Thị Mai', 'officer', { person: known }]);
    assert.equal(JSON.parse(fourth?.content ?? '').action, 'person.read');
    assert.equal(last?.next, null);
    assert.equal(await read(8), null);
    await of.db.asOwner((tx) => tx.query(`update audit_entries set reason = 'x' where number = 4`));
    assert.deepEqual([(await read(3))?.holds, (await read(4))?.holds, (await read(5))?.holds], [true, false, true]);
    await of.db.asOwner((tx) => tx.query(`update audit_entries set reason = null where number = 4`));
    await of.db.asOwner((tx) => tx.query(`update audit_entries set number = 100 where number = 3`));
    assert.deepEqual([(await read(4))?.holds, (await read(4))?.previous], [false, 2]);
    await of.db.asOwner((tx) => tx.query(`update audit_entries set number = 3 where number = 100`));
  });

  it('says who has seen or changed a person, and leaves a line of that', async () => {
    const readers = await seenBy(known, auditor);
    assert.deepEqual(
      readers?.map(({ actor, actorName, looks, changes }) => [actorName ?? actor, looks, changes]),
      [
        ['Hà Văn Tra', 1, 0],
        ['Nông Thị Mai', 2, 0],
        ['command-line', 0, 3],
      ],
    );
    assert.equal(readers?.[1]?.lastAt, '2026-11-22T17:00:00.000Z');
    const { entries } = await list({ personId: known });
    assert.deepEqual([entries[0]?.action, entries[0]?.actor], ['person.seen-by', 'tk-02']);
  });

  it('tells an officer of other areas nothing, not even whether somebody is there', async () => {
    assert.equal((await seenBy(known, officer, [communes[0]]))?.length, 3);
    const { total } = await list({});
    assert.equal(await seenBy(known, officer, [communes[1]]), null);
    assert.equal(await seenBy('00000000-0000-4000-8000-000000000000' as Uuid, officer, [communes[1]]), null);
    assert.equal((await list({})).total, total);
  });

  it('shows nothing of another province', async () => {
    const there = openDesk(of.db, { provinceId: 1, actor: auditor, areas: null });
    const answer = await perform(
      auditList,
      { ...EVERYTHING, page: 1 },
      { desk: there, actor: auditor, now: new Date() },
    );
    assert.deepEqual(answer, { ok: true, value: { total: 0, entries: [], actions: [], actors: [] } });
    assert.equal(
      await there.readPeople(async (tx) => (await tx.query(`select audit_about(array['{}'::jsonb])`)).rowCount),
      0,
    );
  });

  it('gives a filtered list out as a whole, and that is an entry too', async () => {
    const answer = await perform(auditExportList, { ...EVERYTHING, action: 'person.read' }, asking(auditor));
    assert.ok(answer.ok);
    const actions: string[] = [];
    for await (const part of answer.value) actions.push(...part.map(({ action }) => action));
    assert.deepEqual(actions, ['person.read', 'person.read', 'person.read']);
    assert.equal((await list({})).entries[0]?.action, 'audit.export-list');
  });
});
