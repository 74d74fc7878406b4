import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { answerNorm } from '#server/drive/programmes/answer-norm.ts';
import { questionNorms } from '#server/drive/programmes/question-norms.ts';
import { plan as drafted, goal, share } from '../plans/drafted-plan.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { approveNorm, draftNorm } from './planned-norm.ts';
import { addProgramme } from './recorded-programme.ts';
import { reportsOn } from './sent-reports.ts';

onEveryDatabase('reports held against the norms of plans', (of) => {
  let code: string;
  let plan: Uuid;
  const planner = () => deskIn(of.db, 'planner');
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
    const { send, validate } = reportsOn(of.db, code);
    await validate({ kind: 'conferences', value: 3 });
    await send({ kind: 'enrolled-vsi', value: 12 });
    plan = await draftNorm(of.db);
  });
  const asked = async (desk = planner()) =>
    (await questionNorms(desk, code))?.map(({ per, counted, reported, expected, answer }) => [
      ...[per, counted, reported, expected, answer?.answer ?? null],
    ]);
  const answer = async (
    given: { answer?: string | null; senderCode?: string; goalId?: Uuid; id?: Uuid } = {},
    role = 'partner' as const,
  ) => {
    const said = { id: uuid(randomUUID()), code, goalId: plan, senderCode: POST_OFFICE, answer: 'mưa lũ', ...given };
    const answered = await answerNorm(deskIn(of.db, role), said);
    return answered.ok ? answered.value : answered.error.map(({ kind }) => kind);
  };

  it('are asked about once the plan is approved, and stop nobody', async () => {
    assert.deepEqual(await asked(), [], 'a draft is no norm');
    await approveNorm(of.db, plan);
    assert.deepEqual(await asked(), [['activity', 3, 12, 30, null]]);
    assert.deepEqual(await asked(deskIn(of.db, 'partner')), await asked());
    assert.equal(await asked(deskIn(of.db, 'partner', { organisation: 'HPN-06' })), undefined);
  });

  it('are answered by whoever sent them with a reason, once, and by nobody else', async () => {
    assert.deepEqual(await answer({ answer: null }), ['answer-missing']);
    assert.deepEqual(await answer({ senderCode: 'BHXH-06' }), ['others-report']);
    assert.deepEqual(await answer({ goalId: uuid(randomUUID()) }), ['nothing-asked']);
    const others = deskIn(of.db, 'partner', { organisation: 'HPN-06' });
    const stranger = await answerNorm(others, { id: plan, code, goalId: plan, senderCode: 'HPN-06', answer: 'x' });
    assert.deepEqual(!stranger.ok && stranger.error.map(({ kind }) => kind), ['not-signed']);
    const id = uuid(randomUUID());
    assert.equal(await answer({ id }), 'recorded');
    assert.equal(await answer({ id }), 'unchanged');
    assert.deepEqual(await asked(), [['activity', 3, 12, 30, 'mưa lũ']]);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select detail, reason from audit_entries where action = 'programme.answer'`),
    );
    assert.deepEqual([rows.length, rows[0].reason, rows[0].detail.expected], [1, 'mưa lũ', 30]);
  });

  it('are asked about again when other figures are reported', async () => {
    const { send } = reportsOn(of.db, code);
    assert.equal(await send({ kind: 'enrolled-vsi', value: 14 }), 'recorded');
    assert.deepEqual(await asked(), [['activity', 3, 14, 30, null]]);
    assert.equal(await send({ kind: 'enrolled-vsi', value: 30 }), 'recorded');
    assert.deepEqual(await asked(), []);
  });

  it('are held against the norm of the base office that the sender works under, and the plan’s before', async () => {
    const office = { code: 'CS-1', name: 'Cơ sở 1', kind: 'si_office', areaCode: '19', partOf: null } as const;
    const now = new Date('2026-11-27T03:00:00Z');
    assert.ok((await recordOrganisations(planner(), { organisations: [office], on: day('2026-11-27') }, now)).ok);
    const norm = goal({ kind: 'norm', per: 'activity', value: 10 });
    const paper = { owner: 'BHXH tỉnh', documentNo: '13/KH', documentDay: day('2019-12-29'), period: '2020' };
    const made = drafted({ ...paper, goal: norm });
    assert.ok((await draftPlan(planner(), made, now)).ok);
    const shares = [share('organisation:CS-1', 12, 'area:06')];
    const how = { action: 'plan.set-shares', isByHand: true, now };
    assert.ok((await setShares(planner(), { goalId: norm.id, seen: Number.MAX_SAFE_INTEGER, shares }, how)).ok);
    await approveNorm(of.db, made.id);
    assert.deepEqual(await asked(), [], 'of another office');
    await of.db.asOwner((tx) => tx.query(`update organisations set part_of = 'CS-1' where code = $1`, [POST_OFFICE]));
    assert.deepEqual(await asked(), [['activity', 3, 30, 36, null]]);
    assert.deepEqual(await asked(deskIn(of.db, 'partner')), await asked());
    await of.db.asOwner((tx) => tx.query('update organisations set part_of = null where code = $1', [POST_OFFICE]));
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into area_charges (province_id, area_code, organisation, since, recorded_by)
         select sender.province_id, areas.code, 'CS-1', '2019-01-01', 'Hòa'
           from organisations as sender join areas on areas.id = sender.area_id where sender.code = $1`,
        [POST_OFFICE],
      ),
    );
    assert.deepEqual(await asked(), [['activity', 3, 30, 36, null]], 'by who is in charge where it is');
  });
});
