import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import type { Role } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { openDesk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { addProgrammes } from '#server/drive/data/programmes.ts';
import { deskDescribe } from '#server/drive/operations.ts';
import { programmeFollow, targetFollow } from '#server/figures/operations.ts';
import { bulletinFollow } from '#server/publishing/operations.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onOneDatabase } from '../support/database.ts';
import { addActivity, addEnrolment } from '../support/indicators-register.ts';
import { twoCommunes } from '../support/office.ts';
import { addOrganisations } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN, deskOf, payment } from '../support/register.ts';

onOneDatabase('the first page of the office', (of) => {
  before(() => makeProvince(of.db));

  const deskAs = (role: Role, areas: number[] | null = null, organisation: string | null = null) =>
    openDesk(of.db, { provinceId: BAC_KAN, actor: { kind: 'person', name: 'mai', role, organisation }, areas });
  const contextOf = (desk: ReturnType<typeof deskAs>) => ({ desk, actor: desk.actor, now: new Date() });
  const follow = async (on: string, areas: number[] | null = null) => {
    const answer = await perform(targetFollow, { on: day(on) }, contextOf(deskAs('planner', areas)));
    assert.ok(answer.ok);
    return answer.value.map(({ indicator, target, value, behind, missing, perWeek }) => ({
      ...{ indicator, target, value, behind, missing, perWeek },
    }));
  };

  it('sets each target of the year beside what is reached, and says what it takes', async () => {
    assert.deepEqual(await follow('2021-06-30'), [
      { indicator: 'joined', target: 5, value: 0, behind: 3, missing: 5, perWeek: 1 },
    ]);
    assert.deepEqual(await follow('2020-12-31'), [
      { indicator: 'participants', target: 4, value: 5, behind: 0, missing: 0, perWeek: null },
    ]);
    assert.deepEqual(await follow('2022-06-30'), []);
  });

  it('follows no target of areas that are not one’s own', async () => {
    const [here] = await of.db.asOwner(twoCommunes);
    assert.deepEqual(await follow('2021-06-30', [here]), []);
  });

  it('tells a partner what it signed and what came of it, this year and since; of others nothing', async () => {
    await addOrganisations(of.db, BAC_KAN, ['HPN-06', 'HND-06']);
    await of.db.asOwner(async (tx) => {
      await addActivity(tx, 'HN-1', 'conference', '2019-12-31', 40, 'CT-HPN');
      await addActivity(tx, 'HN-2', 'conference', '2020-01-01', 30, 'CT-HPN');
      await addActivity(tx, 'HN-3', 'conference', '2020-05-01', 500, 'CT-HND');
      await addEnrolment(tx, { area: '01858', on: '2020-01-01', activity: 'HN-2' });
      await addEnrolment(tx, { area: '01858', on: '2020-05-01', activity: 'HN-3' });
    });
    await deskOf(of.db).write('demonstration.load', async (tx) => {
      const signed = (code: string, partnerCode: string, signedOn: string) => ({
        code,
        title: code,
        partnerCode,
        signedOn,
      });
      await addProgrammes(tx, [signed('CT-HPN', 'HPN-06', '2019-12-31'), signed('CT-HND', 'HND-06', '2020-02-01')]);
      tx.audit({});
    });
    const told = async (organisation: string | null, on: string) => {
      const answer = await perform(programmeFollow, { on: day(on) }, contextOf(deskAs('partner', null, organisation)));
      return answer.ok ? answer.value.map(({ title: _, ...each }) => each) : answer.error.map(({ kind }) => kind);
    };
    const thisYear = { activities: 1, attendance: 30, enrolments: 1 };
    const sinceSigned = { activities: 2, attendance: 70, enrolments: 1 };
    const programme = { code: 'CT-HPN', signedOn: '2019-12-31' };
    assert.deepEqual(await told('HPN-06', '2020-06-30'), [{ ...programme, thisYear, sinceSigned }]);
    const first = { activities: 1, attendance: 40, enrolments: 0 };
    assert.deepEqual(await told('HPN-06', '2019-12-31'), [{ ...programme, thisYear: first, sinceSigned: first }]);
    assert.deepEqual(await told('HPN-06', '2019-12-30'), []);
    assert.deepEqual((await told('HND-06', '2020-06-30')).length, 1);
    assert.deepEqual(await told('BD-06', '2020-06-30'), []);
    assert.deepEqual(await told(null, '2020-06-30'), ['forbidden']);
  });

  it('names the published figures that are counted otherwise once something more is known', async () => {
    const moved = async () => {
      const answer = await perform(bulletinFollow, {}, contextOf(deskAs('editor')));
      assert.ok(answer.ok);
      return answer.value.flatMap((each) => each.moved.map(({ name, published, today }) => [name, published, today]));
    };
    assert.deepEqual(await moved(), []);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select id, person_id from contributions where from_month = '2020-06-01' limit 1`),
    );
    const given = { scheme: 'vsi', fromMonth: month('2020-06'), months: 12, paidOn: day('2020-06-10') } as const;
    const reversal = payment({ ...given, id: uuid(randomUUID()), reverses: uuid(rows[0].id) });
    assert.ok((await recordContribution(deskOf(of.db), uuid(rows[0].person_id), reversal)).ok);
    assert.deepEqual(await moved(), [
      ['attainment', 1.25, 1],
      ['doubled', 2.5, 2],
      ['participants', 5, 4],
    ]);
  });

  it('says where one works: for whom, on which areas, as of when', async () => {
    const [here, there] = await of.db.asOwner(twoCommunes);
    const answer = await perform(deskDescribe, {}, contextOf(deskAs('officer', [here], 'CQ01')));
    assert.ok(answer.ok);
    const { organisation, areas, communes, isMadeUp } = answer.value;
    const names = await of.db.asOwner((tx) => tx.query('select name from areas where id = $1', [here]));
    assert.deepEqual(
      { organisation, areas, isMadeUp },
      { organisation: 'CQ01', areas: [names.rows[0].name], isMadeUp: true },
    );
    assert.equal(communes.length, 1);
    const both = await perform(deskDescribe, {}, contextOf(deskAs('officer', [here, there])));
    assert.ok(both.ok && both.value.areas?.length === 2);
    const refused = await perform(deskDescribe, {}, contextOf(deskAs('public')));
    assert.ok(!refused.ok);
  });
});
