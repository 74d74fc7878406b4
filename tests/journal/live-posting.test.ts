import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, firstDay, month } from '#base/months.ts';
import type { AreaId, Contribution, WithdrawnKind } from '#coverage/facts.ts';
import type { PersonLink } from '#coverage/links.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { linkPerson } from '#server/register/merging/link-person.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { recordMove } from '#server/register/record-move.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { turnClock } from '../support/clock.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { linkedPopulations, type Population } from '../support/histories.ts';
import { addPeople, addPerson, BAC_KAN, deskOf, openRegister, payment, type TestPerson } from '../support/register.ts';

const newId = (): Uuid => uuid(randomUUID());

/** One month of 2020, paid on its first day. */
function paidFor(index: number): Omit<Contribution, 'recordedAt'> {
  const fromMonth = addMonths(month('2020-01'), index);
  const paidOn = firstDay(fromMonth);
  return {
    id: newId(),
    scheme: 'vsi',
    fromMonth,
    months: 1,
    paidOn,
    reverses: null,
  };
}

/** Everything that these people's histories hold, recorded in the order in which it became known. */
async function recordAll(of: TestDatabase, { people, links }: Population): Promise<void> {
  const recordings = [
    ...people.flatMap((person) => recordingsOf(of, person)),
    ...links.flatMap((link) => recordingsOfLink(of, link)),
  ];
  for (const { fact, run } of recordings.toSorted((a, b) => (a.fact.recordedAt < b.fact.recordedAt ? -1 : 1))) {
    await turnClock(of.db, fact.recordedAt);
    const recorded = await run();
    assert.ok(recorded.ok, JSON.stringify(recorded));
  }
  await turnClock(of.db, null);
}

function recordingsOf({ db }: TestDatabase, { id, facts }: TestPerson) {
  return [
    ...facts.contributions.map((fact) => ({ fact, run: () => recordContribution(deskOf(db), id, payment(fact)) })),
    ...facts.endings.map((fact) => ({
      fact,
      run: () => recordEnding(deskOf(db), id, { ...fact, reason: 'other' as const }),
    })),
    ...facts.moves.map((fact) => ({ fact, run: () => recordMove(deskOf(db), id, fact) })),
    ...facts.withdrawals.map((fact) => ({
      fact,
      run: () =>
        withdrawFact(deskOf(db), { factId: fact.factId, factKind: kindOf(facts, fact.factId), reason: 'nhập sai' }),
    })),
  ];
}

function recordingsOfLink({ db }: TestDatabase, link: PersonLink) {
  const { id, recordedAt, undoneAt } = link;
  const made = { fact: { recordedAt }, run: () => linkPerson(deskOf(db), { ...link, reason: 'cùng một người' }) };
  if (undoneAt === null) return [made];
  return [
    made,
    { fact: { recordedAt: undoneAt }, run: () => unlinkPerson(deskOf(db), { linkId: id, reason: 'gộp nhầm' }) },
  ];
}

const kindOf = ({ moves }: TestPerson['facts'], factId: Uuid) =>
  moves.some(({ id }) => id === factId) ? ('move' as const) : ('ending' as const);

async function assertAgrees({ db }: TestDatabase): Promise<void> {
  const verified = await verifyRegister(deskOf(db));
  assert.deepEqual(
    verified.filter(({ differences }) => differences > 0),
    [],
  );
}

onEveryDatabase('facts that are recorded one by one', (of) => {
  before(() => of.db.asOwner(openRegister));

  it('post what posting them at once would, whatever the histories', async () => {
    const drawn = fc.sample(linkedPopulations, { numRuns: 40, seed: 2020 }).find(({ links }) => links.length > 8);
    assert.ok(drawn);
    // A first commune is corrected by files alone.
    const people = drawn.people.map(({ id, facts }) => ({ id, facts: { ...facts, homes: [] } }));
    const population = { people, links: drawn.links };
    await of.db.asOwner((tx) => addPeople(tx, people));
    await recordAll(of, population);
    await assertAgrees(of);
  });

  it('are recorded once, however often they are sent', async () => {
    const person = await of.db.asOwner((tx) => addPerson(tx, 1614));
    const fact = payment(paidFor(0));
    assert.deepEqual(await recordContribution(deskOf(of.db), person, fact), { ok: true, value: 'recorded' });
    assert.deepEqual(await recordContribution(deskOf(of.db), person, fact), { ok: true, value: 'unchanged' });
  });

  it('are refused with every reason', async () => {
    const person = await of.db.asOwner((tx) => addPerson(tx, 1614));
    const paid = payment(paidFor(0));
    const back = { ...paid, id: newId(), reverses: paid.id };
    const kinds = async (fact: typeof paid, of_: Uuid = person): Promise<string[]> => {
      const recorded = await recordContribution(deskOf(of.db), of_, fact);
      return recorded.ok ? [] : recorded.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await kinds(back), ['reversed-not-found']);
    assert.deepEqual(await kinds(paid), []);
    assert.deepEqual(await kinds(back), []);
    assert.deepEqual(await kinds({ ...paid, id: newId(), reverses: paid.id }), ['reversed-already']);
    assert.deepEqual(await kinds({ ...paid, id: newId(), reverses: back.id }), ['reverses-a-reversal']);
    assert.deepEqual(await kinds({ ...paid, id: newId() }, newId()), ['person-not-found']);
  });

  it('move people to communes of that day alone: elsewhere they would count nowhere', async () => {
    const person = await of.db.asOwner((tx) => addPerson(tx, 1614));
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ level: string; id: AreaId }>(
        `select level, max(id) as id from areas where valid_from = '2025-07-01' group by level
         union all select 'former', id from areas where id = 1615`,
      ),
    );
    const area = (level: string): AreaId => rows.find((row) => row.level === level)?.id ?? 0;
    const move = async (areaId: AreaId, on: string) => {
      const moved = await recordMove(deskOf(of.db), person, { id: newId(), areaId, movedOn: day(on) });
      return moved.ok ? moved.value : moved.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await move(area('commune'), '2020-03-15'), ['area-not-in-force']);
    assert.deepEqual(await move(area('commune'), '2025-06-30'), ['area-not-in-force']);
    assert.deepEqual(await move(area('former'), '2025-07-01'), ['area-not-in-force']);
    assert.deepEqual(await move(area('province'), '2026-01-01'), ['area-no-commune']);
    assert.deepEqual(await move(987_654_321, '2020-03-15'), ['area-unknown']);
    assert.equal(await move(area('former'), '2025-06-30'), 'recorded');
    assert.equal(await move(area('commune'), '2025-07-01'), 'recorded');
    await assertAgrees(of);
  });

  it('are withdrawn once, with a reason, and only as what they are', async () => {
    const person = await of.db.asOwner((tx) => addPerson(tx, 1614));
    await recordContribution(deskOf(of.db), person, payment(paidFor(0)));
    const ending = { id: newId(), scheme: 'vsi', reason: 'other', endedOn: day('2020-01-15') } as const;
    await recordEnding(deskOf(of.db), person, ending);
    const withdraw = async (factId: Uuid, factKind: WithdrawnKind, reason = 'nhầm người') => {
      const answer = await withdrawFact(deskOf(of.db), { factKind, factId, reason });
      return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await withdraw(newId(), 'ending'), ['fact-not-found']);
    assert.deepEqual(await withdraw(ending.id, 'move'), ['fact-of-another-kind']);
    assert.equal(await withdraw(ending.id, 'ending'), 'recorded');
    assert.equal(await withdraw(ending.id, 'ending'), 'unchanged');
    assert.deepEqual(await withdraw(ending.id, 'ending', 'lý do khác'), ['withdrawn-for-another-reason']);
    await assertAgrees(of);
  });

  it('of nobody are withdrawn too', async () => {
    const id = newId();
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into observations (province_id, id, series, area_id, on_day, value) values ($1, $2, 'population', 1614, '2020-01-01', 5)`,
        [BAC_KAN, id],
      ),
    );
    const fact = {
      factKind: 'observation',
      factId: id,
      reason: 'nhầm số',
    } as const;
    assert.deepEqual(await withdrawFact(deskOf(of.db), fact), { ok: true, value: 'recorded' });
    assert.deepEqual(await withdrawFact(deskOf(of.db), fact), { ok: true, value: 'unchanged' });
  });

  it('of one person may come from many connections at once', async () => {
    const person = await of.db.asOwner((tx) => addPerson(tx, 1615));
    const paid = Array.from({ length: 24 }, (_, index) => payment(paidFor(index)));
    const moved = {
      id: newId(),
      areaId: 1616,
      movedOn: day('2020-06-01'),
    };
    const sent = await Promise.all([
      ...paid.map((fact) => recordContribution(deskOf(of.db), person, fact)),
      ...paid.map((fact) => recordContribution(deskOf(of.db), person, fact)),
      recordMove(deskOf(of.db), person, moved),
    ]);
    assert.equal(sent.filter((each) => each.ok && each.value === 'recorded').length, paid.length + 1);
    await assertAgrees(of);
  });

  it('of many people may come from many connections at once, and two reversals never both hold', async () => {
    const people = await of.db.asOwner(async (tx) => [
      await addPerson(tx, 1614),
      await addPerson(tx, 1614),
      await addPerson(tx, 1614),
    ]);
    const paid = people.map((person) => ({ person, fact: payment(paidFor(3)) }));
    for (const { person, fact } of paid) await recordContribution(deskOf(of.db), person, fact);
    const reversals = await Promise.all(
      [...paid, ...paid, ...paid].map(({ person, fact }) =>
        recordContribution(deskOf(of.db), person, { ...fact, id: newId(), reverses: fact.id }),
      ),
    );
    assert.equal(reversals.filter(({ ok }) => ok).length, people.length);
    await assertAgrees(of);
  });
});
