import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AnyOperation, perform } from '#server/desk/operation.ts';
import { fillRound } from '#server/drive/visits/fill-round.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { personNumbers, personRead } from '#server/register/operations.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { candidateAssign, candidateAssignees, candidateList, candidateOwn } from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf, payment } from '../support/register.ts';
import { FIRST, newId, openVisits, TODAY, worker } from '../visits/village.ts';

const NOW = new Date('2026-11-27T03:00:00.000Z');

onEveryDatabase('whom a collaborator is assigned, and whom visits bring', (of) => {
  let village: Awaited<ReturnType<typeof openVisits>>;
  let manager: Desk;
  let collaborator: Desk;
  before(async () => {
    village = await openVisits(of);
    manager = await worker(of, 'manager', 'Bàn Văn Quản');
    collaborator = await worker(of, 'collaborator', 'Hà Thị Cộng');
  });
  const ask = async (desk: Desk, operation: AnyOperation, input: object) => {
    const answer = await perform(operation, input, { desk, actor: desk.actor, now: NOW });
    return answer.ok ? answer.value : assert.fail(JSON.stringify(answer.error));
  };
  const refused = async (desk: Desk, operation: AnyOperation, input: object) => {
    const answer = await perform(operation, input, { desk, actor: desk.actor, now: NOW });
    return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
  };
  const assign = (personIds: Uuid[], assignee: string | null, scheme: Scheme = 'vsi') =>
    ask(manager, candidateAssign, { id: newId(), scheme, personIds, assignee });
  const own = async (desk = collaborator) =>
    (
      (await ask(desk, candidateOwn, { on: TODAY })) as { person: { name: string }; scheme: Scheme; next: string }[]
    ).map(({ person, scheme, next }) => `${person.name} ${scheme} ${next}`);
  const reasons = async (scheme: Scheme, desk: Desk, on: Day = TODAY): Promise<Record<string, string>> => {
    const found = await ask(desk, candidateList, { scheme, reason: null, commune: null, on, page: 1 });
    const { candidates } = found as { candidates: { person: { name: string }; reasons: string[] }[] };
    return Object.fromEntries(candidates.map((each) => [each.person.name, each.reasons.join(' ')]));
  };
  const pay = async (personId: Uuid, from: string, months: number) => {
    const paid = { scheme: 'vsi', fromMonth: month(from), months, paidOn: day(`${from}-01`), reverses: null } as const;
    assert.ok((await recordContribution(deskOf(of.db), personId, payment({ ...paid, id: newId() }))).ok);
  };
  const enrol = async (personId: Uuid, enrolledOn: Day) => {
    const how = { channel: 'visit', activityCode: null, agentCode: null } as const;
    const given = { id: newId(), personId, scheme: 'vsi', enrolledOn, ...how } as const;
    assert.ok((await recordEnrolment(village.officer, given, TODAY)).ok);
  };

  it('reads exactly who is assigned, as long as they are, and what to do next', async () => {
    const { people } = village;
    const [due, gone, never, theirs] = await people('Lý Thị Hạn', 'Lý Thị Dừng', 'Lý Thị Chưa', 'Lý Thị Khác');
    assert.ok(due && gone && never && theirs);
    await pay(due, '2026-01', 12);
    await pay(gone, '2026-01', 3);
    const choices = (await ask(manager, candidateAssignees, {})) as { id: string }[];
    assert.ok(choices.some(({ id }) => id === collaborator.actor.name));
    assert.deepEqual(await own(), []);
    await assign([due, gone, never], collaborator.actor.name);
    assert.deepEqual(await own(), ['Lý Thị Hạn vsi renew', 'Lý Thị Dừng vsi win-back', 'Lý Thị Chưa vsi ask']);
    const read = async (id: Uuid) =>
      (await refused(collaborator, personRead, { id, on: TODAY })) as { name?: string } | null;
    for (const id of [due, gone, never]) assert.match((await read(id))?.name ?? '', /^Lý Thị/);
    assert.equal(((await ask(collaborator, personNumbers, { id: due })) as { phone: string }).phone, '0912345677');
    assert.deepEqual(await read(theirs), await read(newId()), 'of nobody else it is not said that there are any');
    await assign([due], null);
    assert.deepEqual(await read(due), await read(newId()));
    assert.deepEqual(await own(), ['Lý Thị Dừng vsi win-back', 'Lý Thị Chưa vsi ask']);
    const another = await worker(of, 'collaborator', 'Hà Văn Khác');
    assert.deepEqual(await own(another), []);
    await assign([gone], null);
    await assign([gone], another.actor.name);
    assert.deepEqual([await own(), await own(another)], [['Lý Thị Chưa vsi ask'], ['Lý Thị Dừng vsi win-back']]);
    assert.deepEqual(await refused(collaborator, candidateList, {}), ['forbidden']);
  });

  it('sees the households of a round that they are in charge of, and fills it in', async () => {
    const { opened, add, people, house, lines, open } = village;
    const [head, wife, beside] = await people('Nông Văn Chủ', 'Nông Thị Vợ', 'Nông Văn Cạnh');
    assert.ok(head && wife && beside);
    await house([head, wife], head);
    const inCharge = collaborator.actor.name;
    const roundId = await opened({ inCharge }, manager);
    await add(roundId, { personIds: [head], labels: ['Nhà bà Tư'] }, manager);
    const seen = await lines(roundId, collaborator);
    assert.deepEqual(
      seen.map(({ person, label }) => person?.name ?? label),
      ['Nông Văn Chủ', 'Nhà bà Tư'],
    );
    const visits = seen.map(
      ({ id: lineId }) => ({ lineId, reached: 'met', schemes: [], on: FIRST, seen: null }) as const,
    );
    assert.ok((await fillRound(collaborator, { id: newId(), roundId, visits }, TODAY)).ok);
    const nobody = await refused(collaborator, personRead, { id: newId(), on: TODAY });
    const read = (id: Uuid) => refused(collaborator, personRead, { id, on: TODAY });
    assert.notDeepEqual(await read(wife), nobody, 'whoever of the household');
    assert.deepEqual(await read(beside), nobody);
    const others = await opened({}, village.officer);
    assert.deepEqual(await lines(others, collaborator), []);
    assert.deepEqual(await add(roundId, { labels: ['Nhà'] }, await worker(of, 'manager', 'Nhà khác')), 'recorded');
    const old = await opened({ inCharge, from: day('2020-01-01'), until: day('2020-01-31') }, manager);
    await add(old, { personIds: [beside] }, manager);
    assert.deepEqual(await read(beside), nobody, 'a round that is long over shows nobody');
    assert.deepEqual(await open({ inCharge, from: FIRST }), ['visitor-unknown inCharge'], 'of another organisation');
  });

  it('is worth asking again who was visited and interested in the scheme, by the last time that somebody was met', async () => {
    const { opened, add, people, house, lines, fill, officer } = village;
    const [head, young, covered] = await people('Hoàng Văn Quan', 'Hoàng Văn Trẻ', 'Hoàng Thị Có');
    assert.ok(head && young && covered);
    await house([head, young, covered], head);
    await pay(covered, '2026-06', 24);
    await of.db.asOwner((tx) => tx.query(`update people set birth_date = '2020' where id = $1`, [young]));
    const visit = async (
      reached: 'knocked' | 'met' | 'interested',
      on: Day,
      schemes: Scheme[] = [],
      desk = officer,
    ) => {
      const inCharge = desk.actor.name;
      const roundId = await opened({ inCharge, from: on, until: on }, desk);
      await add(roundId, { personIds: [head] }, desk);
      const [line] = await lines(roundId, desk);
      assert.ok(line);
      await fill(roundId, [{ lineId: line.id, reached, schemes, on }], { desk });
    };
    await visit('interested', day('2026-11-20'), ['vsi']);
    const why = async (desk = officer, scheme: Scheme = 'vsi') => (await reasons(scheme, desk))['Hoàng Văn Quan'];
    assert.equal(await why(), 'visited relative');
    assert.equal((await reasons('vsi', officer))['Hoàng Văn Trẻ'], undefined, 'too young');
    assert.equal((await reasons('vsi', officer))['Hoàng Thị Có'], undefined, 'covered for long');
    assert.equal(await why(officer, 'hhi'), undefined, 'not in that scheme');
    assert.equal(
      (await reasons('vsi', officer, day('2026-11-19')))['Hoàng Văn Quan'],
      'relative',
      'not before the visit',
    );
    assert.equal(await why(manager), 'relative', 'what others visit is not their business');
    await visit('knocked', day('2026-11-22'));
    assert.equal(await why(), 'visited relative', 'nobody there says nothing');
    await visit('met', day('2026-11-23'));
    assert.equal(await why(), 'relative', 'met, and interested no longer');
    await visit('interested', day('2026-11-24'), ['vsi', 'hhi'], manager);
    assert.deepEqual(
      [await why(manager), await why(), await why(officer, 'hhi')],
      ['visited relative', 'visited relative', 'visited'],
    );
    await assign([head], collaborator.actor.name, 'hhi');
    assert.ok((await own()).includes('Hoàng Văn Quan hhi ask-again'), 'told to whoever of the organisation is to ask');
  });

  it('is worth asking who enrolled within a year and never paid', async () => {
    const { people, officer } = village;
    const [one, old, paid] = await people('Triệu Thị Ghi', 'Triệu Thị Xưa', 'Triệu Thị Đóng');
    assert.ok(one && old && paid);
    await enrol(one, day('2025-11-27'));
    await enrol(old, day('2025-11-26'));
    await enrol(paid, day('2026-05-01'));
    await pay(paid, '2026-05', 2);
    const found = await reasons('vsi', officer);
    assert.equal(found['Triệu Thị Ghi'], 'unpaid');
    assert.equal(found['Triệu Thị Xưa'], undefined, 'more than a year ago');
    assert.equal(found['Triệu Thị Đóng'], 'stopped');
    const before = await reasons('vsi', officer, day('2025-11-26'));
    assert.equal(before['Triệu Thị Ghi'], undefined, 'not before the day');
  });
});
