import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Uuid, uuid } from '#base/ids.ts';
import { answerNorm } from '#server/drive/programmes/answer-norm.ts';
import { questionNorms } from '#server/drive/programmes/question-norms.ts';
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
});
